//! One extract for each member state: what its own cities reported, and nothing of other members.

use ascn_core::network::MemberState;
use ascn_diagnostic::Diagnostic;

use crate::document::head;
use crate::material::Material;
use crate::section::{self, Moved};
use crate::touched::CityByFile;
use crate::view::{Caveat, Country, Extract, StatusFigures};
use ascn_template::Result;

/// Returns the extracts with the codes of their member states, in the order of their names.
pub(super) fn views(material: &Material<'_>) -> Result<Vec<(String, Extract)>> {
    let countries = section::cities(material)?.countries;
    let moved = section::moved(material);
    let mut extracts = Vec::new();
    for (one, country) in section::states(material).iter().zip(countries) {
        let code = country.code.clone();
        extracts.push((code, view(material, one.state, country, &moved)?));
    }
    Ok(extracts)
}

fn view(
    material: &Material<'_>,
    state: &MemberState,
    country: Country,
    moved: &[Moved<'_>],
) -> Result<Extract> {
    let is_own = |one: &&Moved<'_>| {
        let city = material.network().city(one.city());
        city.is_some_and(|city| city.country == state.code)
    };
    let own: Vec<Moved<'_>> = moved.iter().filter(is_own).copied().collect();
    let own = section::listed(material, &own)?;
    let mut sign_offs = section::sign_offs(material)?;
    sign_offs.retain(|one| one.city.country == state.name);
    let city_by_file = CityByFile::new(material);
    let own_warnings = material.warnings.iter();
    let own_warnings = own_warnings.filter(|one| is_of(material, state, &city_by_file, one));
    Ok(Extract {
        head: head(material)?,
        reported: format!("cities.country.{}.reported", state.code).into(),
        by_status: StatusFigures::new(&format!("projects.country.{}", state.code)),
        last_cycle: material.last_cycle(),
        sign_offs,
        departed: own.departed,
        arrived: own.arrived,
        renamed: own.renamed,
        reclassified: own.reclassified,
        caveats: own_warnings.map(Caveat::new).collect(),
        country: country.name,
        representative: country.representative,
        cities: country.cities,
        projects: country.projects,
        profiles: country.profiles,
    })
}

/// Whether a warning is about a city of the member state and shows nothing of another member's.
fn is_of(
    material: &Material<'_>,
    state: &MemberState,
    city_by_file: &CityByFile<'_>,
    warning: &Diagnostic,
) -> bool {
    let fault = &warning.fault;
    let is_own = |id: &str| {
        let mut cities = material.network().cities.value.iter();
        cities.any(|city| city.id.as_str() == id && city.country == state.code)
    };
    fault.subject.city.as_deref().is_some_and(is_own) && city_by_file.touched_by(fault).all(is_own)
}
