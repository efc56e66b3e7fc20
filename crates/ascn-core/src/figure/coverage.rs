//! Who was asked and who reported.

use crate::dataset::Reporting;
use crate::figure::formula::{CLEARED, MEMBERS, NIL, RECEIVED, REPORTED, SILENT, UNDECIDED};
use crate::figure::tally::Tally;
use crate::figure::{Figures, Unit};
use crate::network::City;

/// Counts members, returns and clearances.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let standing = |wanted: &'static [Reporting]| {
        let cities = tally.network.cities.value.iter();
        cities.filter(move |city| wanted.contains(&tally.cycle.reporting(city)))
    };
    let members = &[Reporting::Reported, Reporting::Nil, Reporting::Silent];
    figures.add(tally.cities("cities.members", &MEMBERS, standing(members)));
    figures.add(tally.cities(
        "cities.reported",
        &REPORTED,
        standing(&[Reporting::Reported]),
    ));
    let received = &[Reporting::Reported, Reporting::Nil];
    figures.add(tally.cities("cities.received", &RECEIVED, standing(received)));
    figures.add(tally.cities("cities.nil", &NIL, standing(&[Reporting::Nil])));
    figures.add(tally.cities("cities.silent", &SILENT, standing(&[Reporting::Silent])));
    figures.add(tally.cities(
        "cities.undecided",
        &UNDECIDED,
        standing(&[Reporting::Undecided]),
    ));

    let states = tally.cycle.city_states(tally.network);
    // Where a ledger is kept it decides; else what the submissions say.
    let clearance = |city: &&City| {
        if let Some(states) = &states {
            return Some(states.get(&city.id)?.is_cleared());
        }
        let submission = tally.cycle.submission_of(&city.id)?;
        Some(submission.value.cleared.as_ref()?.decision.is_cleared())
    };
    let is_said = standing(members).any(|city| clearance(&city).is_some());
    figures.add(if is_said {
        let cleared = standing(members).filter(|city| clearance(city) == Some(true));
        tally.cities("cities.cleared", &CLEARED, cleared)
    } else {
        tally.not_reported("cities.cleared", &CLEARED, Unit::Cities)
    });
}
