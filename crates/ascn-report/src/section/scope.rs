//! Scope and coverage.

use ascn_core::dataset::Reporting;
use ascn_core::network::City;

use crate::error::Result;
use crate::section::Material;
use crate::view::{CoverageRow, NilReturn, Scope};

pub(crate) fn view(material: &Material<'_>) -> Result<Scope> {
    let standing = |wanted: Reporting| -> Vec<&City> {
        let states = material.network().member_states_by_name().into_iter();
        let cities = states.flat_map(|state| material.network().cities_of(&state.code));
        cities
            .filter(|city| material.cycle().reporting(city) == wanted)
            .collect()
    };
    let named = |wanted| {
        standing(wanted)
            .into_iter()
            .map(|city| material.named(city))
            .collect()
    };
    let reason = |city: &City| {
        let submission = material.cycle().submission_of(&city.id);
        submission
            .and_then(|submission| submission.value.reason.clone())
            .unwrap_or_default()
    };
    let nil = standing(Reporting::Nil);
    let rows = rows(material)?;
    Ok(Scope {
        as_of: material.day_in_words(material.day())?,
        members: "cities.members".into(),
        reported: "cities.reported".into(),
        received: "cities.received".into(),
        nil: "cities.nil".into(),
        silent: "cities.silent".into(),
        cleared: "cities.cleared".into(),
        says_representatives: rows.iter().any(|row| row.representative.is_some()),
        rows,
        not_received: named(Reporting::Silent),
        nil_returns: nil
            .into_iter()
            .map(|city| NilReturn {
                city: material.named(city),
                reason: reason(city),
            })
            .collect(),
        undecided: named(Reporting::Undecided),
    })
}

fn rows(material: &Material<'_>) -> Result<Vec<CoverageRow>> {
    let mut rows = Vec::new();
    for state in material.network().member_states_by_name() {
        let members = format!("cities.country.{}", state.code);
        if material.count(&members) == Some(0) {
            continue;
        }
        rows.push(CoverageRow {
            country: state.name.clone(),
            reported: format!("{members}.reported").into(),
            members: members.into(),
            representative: material.representative(state)?,
        });
    }
    Ok(rows)
}
