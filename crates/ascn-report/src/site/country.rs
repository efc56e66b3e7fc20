//! The page of a member state: its cities, how many reported, and how their reports stand.

use ascn_core::dataset::Reporting;
use ascn_core::network::{City, MemberState};

use crate::error::ReportError;
use crate::section::{self, Material, StateCities};
use crate::site::Pages;
use crate::view::{CityLink, CitySignOff, CountryLink, CountryPage};

pub(super) fn view(
    pages: &Pages<'_>,
    StateCities { state, cities }: &StateCities<'_>,
    sign_offs: Vec<CitySignOff>,
) -> Result<CountryPage, ReportError> {
    let material = pages.material;
    let cities = cities.iter().map(|one| city(material, state, one));
    Ok(CountryPage {
        head: pages.head.clone(),
        has_report: pages.has_report,
        country: link(material, state)?,
        representative: material.representative(state)?,
        cities: cities.collect::<Result<_, _>>()?,
        sign_offs,
    })
}

/// A member state, and where its page is.
pub(super) fn link(
    material: &Material<'_>,
    state: &MemberState,
) -> Result<CountryLink, ReportError> {
    let (cities, projects) = (
        format!("cities.country.{}", state.code),
        format!("projects.country.{}", state.code),
    );
    Ok(CountryLink {
        code: state.code.to_string(),
        name: state.name.clone(),
        cities: material.figure(&cities)?,
        reported: material.figure(&format!("{cities}.reported"))?,
        projects: material.figure(&projects)?,
        by_status: material.statuses(&projects)?,
    })
}

/// A city of a member state, and where its page is.
pub(super) fn city(
    material: &Material<'_>,
    state: &MemberState,
    city: &City,
) -> Result<CityLink, ReportError> {
    let standing = material.cycle().reporting(city);
    let projects = match standing {
        Reporting::Reported | Reporting::Nil => {
            Some(material.figure(&format!("projects.city.{}", city.id))?)
        }
        Reporting::Silent | Reporting::Undecided | Reporting::NotAMember => None,
    };
    Ok(CityLink {
        id: city.id.to_string(),
        name: city.name.clone(),
        country_code: state.code.to_string(),
        country: state.name.clone(),
        standing: section::standing(standing).to_owned(),
        projects,
    })
}
