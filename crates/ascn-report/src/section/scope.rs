//! Scope and coverage.

use ascn_core::dataset::Reporting;
use ascn_core::network::MemberState;

use crate::material::Material;
use crate::view::{CoverageRow, NilReturn, Scope};
use ascn_template::Result;

pub(crate) fn view(material: &Material<'_>) -> Result<Scope> {
    let standing = |wanted: Reporting| {
        let cities = material.cities();
        cities.filter(move |city| material.cycle().reporting(city) == wanted)
    };
    let named = |wanted| standing(wanted).map(|city| material.named(city)).collect();
    let nil = standing(Reporting::Nil).map(|city| {
        let submission = material.cycle().submission_of(&city.id);
        let reason = submission.and_then(|submission| submission.value.reason.clone());
        NilReturn {
            city: material.named(city),
            reason: reason.unwrap_or_default(),
        }
    });
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
        nil_returns: nil.collect(),
        undecided: named(Reporting::Undecided),
    })
}

fn rows(material: &Material<'_>) -> Result<Vec<CoverageRow>> {
    let row = |state: &MemberState| {
        let members = format!("cities.country.{}", state.code);
        Ok(CoverageRow {
            country: state.name.clone(),
            reported: format!("{members}.reported").into(),
            members: members.into(),
            representative: material.representative(state)?,
        })
    };
    material.states_with_cities().map(row).collect()
}
