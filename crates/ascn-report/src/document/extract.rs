//! One extract for each member state: what its own cities reported, and of no other member.

use ascn_core::network::{City, MemberState};
use ascn_diagnostic::Diagnostic;

use crate::document::head;
use crate::engine::Engine;
use crate::error::Result;
use crate::section::{self, Material};
use crate::touched::Owners;
use crate::view::{Caveat, Country, Departures, Extract, ProjectRow, StatusFigures};

/// The extracts with the letters of their member states, in the order of their names.
pub(super) fn views(engine: &Engine, material: &Material<'_>) -> Result<Vec<(String, Extract)>> {
    let countries = section::cities(engine, material)?.countries;
    let departures = section::departures(material)?;
    let mut extracts = Vec::new();
    for country in countries {
        let states = material.network().member_states.value.iter();
        let mut states = states.filter(|state| state.code.as_str().to_lowercase() == country.code);
        let Some(state) = states.next() else { continue };
        let code = country.code.clone();
        extracts.push((code, view(material, state, country, &departures)?));
    }
    Ok(extracts)
}

fn view(
    material: &Material<'_>,
    state: &MemberState,
    country: Country,
    departures: &Departures,
) -> Result<Extract> {
    let is_own = |project: &ProjectRow| project.country == state.name;
    let sign_offs = section::sign_offs(material)?;
    let owners = Owners::of(material);
    let own_warnings = material.warnings.iter();
    let own_warnings = own_warnings.filter(|one| is_of(material, state, &owners, one));
    Ok(Extract {
        head: head(material)?,
        reported: format!("cities.country.{}.reported", state.code).into(),
        by_status: StatusFigures::of(&format!("projects.country.{}", state.code)),
        last_cycle: departures.last_cycle.clone(),
        sign_offs: own(&sign_offs, |one| one.city.country == state.name),
        departed: own(&departures.departed, |one| is_own(&one.project)),
        arrived: own(&departures.arrived, |one| is_own(&one.project)),
        renamed: own(&departures.renamed, |one| is_own(&one.project)),
        reclassified: own(&departures.reclassified, |one| is_own(&one.project)),
        caveats: own_warnings.map(Caveat::of).collect(),
        country: country.name,
        representative: country.representative,
        cities: country.cities,
        projects: country.projects,
        profiles: country.profiles,
    })
}

fn own<T: Clone>(all: &[T], is_own: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|one| is_own(one)).cloned().collect()
}

/// Whether a warning is about a city of the member state, and tells of no other member's.
fn is_of(
    material: &Material<'_>,
    state: &MemberState,
    owners: &Owners<'_>,
    warning: &Diagnostic,
) -> bool {
    let fault = &warning.fault;
    let is_own = |id: &str| {
        let mut cities = material.network().cities.value.iter();
        let city: Option<&City> = cities.find(|city| city.id.as_str() == id);
        city.is_some_and(|city| city.country == state.code)
    };
    fault.subject.city.as_deref().is_some_and(is_own) && owners.touched_by(fault).all(is_own)
}
