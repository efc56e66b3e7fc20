//! The page of a member state: its cities, how many reported, and the states of their reports.

use ascn_core::dataset::Reporting;
use ascn_core::network::{City, MemberState};

use crate::material::Material;
use crate::section::{self, StateCities};
use crate::site::Pages;
use crate::view::{CityLink, CitySignOff, CountryLink, CountryPage, StatusFigures};
use ascn_template::Result;

pub(super) fn view(
    pages: &Pages<'_>,
    StateCities { state, cities }: &StateCities<'_>,
    sign_offs: Vec<CitySignOff>,
) -> Result<CountryPage> {
    let material = pages.material;
    let cities = cities.iter().map(|one| city(material, state, one));
    Ok(CountryPage {
        head: pages.head.clone(),
        has_report: pages.has_report,
        country: link(state),
        representative: material.representative(state)?,
        cities: cities.collect(),
        sign_offs,
    })
}

/// Returns a member state with the link to its page.
pub(super) fn link(state: &MemberState) -> CountryLink {
    let (cities, projects) = (
        format!("cities.country.{}", state.code),
        format!("projects.country.{}", state.code),
    );
    CountryLink {
        code: state.code.to_string(),
        name: state.name.clone(),
        reported: format!("{cities}.reported").into(),
        cities: cities.into(),
        by_status: StatusFigures::new(&projects),
        projects: projects.into(),
    }
}

/// Returns a city of a member state with the link to its page.
pub(super) fn city(material: &Material<'_>, state: &MemberState, city: &City) -> CityLink {
    let standing = material.cycle().reporting(city);
    let projects = match standing {
        Reporting::Reported | Reporting::Nil => Some(format!("projects.city.{}", city.id).into()),
        Reporting::Silent | Reporting::Undecided | Reporting::NotAMember => None,
    };
    CityLink {
        id: city.id.to_string(),
        name: city.name.clone(),
        country_code: state.code.to_string(),
        country: state.name.clone(),
        standing: section::standing(standing).to_owned(),
        projects,
    }
}
