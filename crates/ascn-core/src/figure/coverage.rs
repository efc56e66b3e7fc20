//! Who was asked and who reported.

use crate::dataset::Reporting;
use crate::figure::formula::{
    CLEARED, Formula, MEMBERS, NIL, RECEIVED, REPORTED, SILENT, UNDECIDED,
};
use crate::figure::tally::{ANSWERED, MEMBER, Tally};
use crate::figure::{FigureValue, Figures, Unit};
use crate::network::City;

/// The figures that count cities by how they reported.
const STANDING: [(&str, &Formula, &[Reporting]); 6] = [
    ("cities.members", &MEMBERS, MEMBER),
    ("cities.reported", &REPORTED, &[Reporting::Reported]),
    ("cities.received", &RECEIVED, ANSWERED),
    ("cities.nil", &NIL, &[Reporting::Nil]),
    ("cities.silent", &SILENT, &[Reporting::Silent]),
    ("cities.undecided", &UNDECIDED, &[Reporting::Undecided]),
];

/// Counts members, returns and clearances.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    for (id, formula, wanted) in STANDING {
        figures.add(tally.cities(id, formula, tally.standing(wanted)));
    }
    let states = tally.cycle.city_states(tally.network);
    // The ledger decides if there is one, else what the submissions say.
    let clearance = |city: &&City| {
        if let Some(states) = &states {
            return Some(states.get(&city.id)?.is_cleared());
        }
        let submission = tally.cycle.submission_of(&city.id)?;
        Some(submission.value.cleared.as_ref()?.decision.is_cleared())
    };
    let mut members = tally.standing(MEMBER);
    figures.add(if members.any(|city| clearance(&city).is_some()) {
        let members = tally.standing(MEMBER);
        let cleared = members.filter(|city| clearance(city) == Some(true));
        tally.cities("cities.cleared", &CLEARED, cleared)
    } else {
        let value = FigureValue::NotReported;
        tally.figure("cities.cleared", &CLEARED, Unit::Cities, value)
    });
}
