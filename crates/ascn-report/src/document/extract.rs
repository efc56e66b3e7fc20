//! One extract for each member state: what its own cities reported, and nothing of other members.

use std::collections::BTreeSet;

use ascn_core::network::MemberState;

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
    let own = material.network().cities_of(&state.code);
    let own: BTreeSet<&str> = own.iter().map(|city| city.id.as_str()).collect();
    let is_own = |one: &&Moved<'_>| own.contains(one.at.city().as_str());
    let moved: Vec<Moved<'_>> = moved.iter().filter(is_own).copied().collect();
    let moved = section::listed(material, &moved)?;
    let mut sign_offs = section::sign_offs(material)?;
    sign_offs.retain(|one| one.city.country == state.name);
    // A warning that shows something of another member's city is left out.
    let city_by_file = CityByFile::new(material);
    let warnings = material.warnings.iter().filter(|warning| {
        let city = warning.fault.subject.city.as_deref();
        let mut touched = city_by_file.touched_by(&warning.fault).chain(city);
        city.is_some() && touched.all(|id| own.contains(id))
    });
    Ok(Extract {
        head: head(material)?,
        reported: format!("cities.country.{}.reported", state.code).into(),
        by_status: StatusFigures::new(&format!("projects.country.{}", state.code)),
        last_cycle: material.last_cycle(),
        sign_offs,
        departed: moved.departed,
        arrived: moved.arrived,
        renamed: moved.renamed,
        reclassified: moved.reclassified,
        caveats: warnings.map(Caveat::new).collect(),
        country: country.name,
        representative: country.representative,
        cities: country.cities,
        projects: country.projects,
        profiles: country.profiles,
    })
}
