//! The dates of a project, and those in its lists.

use ascn_diagnostic::{DataPath, Faults, Spot};

use super::compare::{Limit, Pair};
use crate::dataset::{ProjectAt, Scope};
use crate::scalar::{Date, Reported};
use crate::submission::{Measurement, Project};

/// Tells each date of a project that comes too late or too early.
pub(super) fn check(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    let spot = |key: &'static str| Spot::value(at.file(), at.path_of("dates").key(key));
    let subject = || scope.project_subject(at);
    for ((first, early), (second, late)) in IN_ORDER {
        let pair = Pair {
            first: (first, early(at.project)),
            second: (second, late(at.project)),
        };
        pair.check(spot, subject, faults);
    }
    let cycle = Limit::of_cycle(scope);
    for (name, date) in HAPPENED {
        faults.extend(cycle.check(name, date(at.project), || (spot(name), subject())));
    }
    let submission = Limit::of_submission(at.submission);
    let since = at.project.stage_since.value().copied();
    let fault_at = || (at.spot("stage_since"), subject());
    faults.extend(submission.check("stage_since", since, fault_at));
    for (item, keys, date) in told(at) {
        let fault_at = || {
            let path = keys.split('.').fold(item, |path, key| path.key(key));
            (Spot::value(at.file(), path), subject())
        };
        faults.extend(submission.check(keys, date, fault_at));
    }
    check_challenges(scope, at, faults);
}

/// A date of a project by its key within `dates`.
type ProjectDate = (&'static str, fn(&Project) -> Option<Date>);

const PLANNED_START: ProjectDate = ("planned_start", |project| {
    project.dates.planned_start.value().copied()
});
const PLANNED_END: ProjectDate = ("planned_end", |project| {
    project.dates.planned_end.value().copied()
});
const ACTUAL_START: ProjectDate = ("actual_start", |project| {
    project.dates.actual_start.value().copied()
});
const ACTUAL_END: ProjectDate = ("actual_end", |project| {
    project.dates.actual_end.value().copied()
});

/// The first must not be after the second.
const IN_ORDER: [(ProjectDate, ProjectDate); 2] =
    [(PLANNED_START, PLANNED_END), (ACTUAL_START, ACTUAL_END)];

/// What has happened, so that it cannot lie after the day for which the cycle is true.
const HAPPENED: [ProjectDate; 2] = [ACTUAL_START, ACTUAL_END];

/// A date in an item of a list: the item, the keys within it with points between them, the date.
type ListDate = (DataPath, &'static str, Option<Date>);

/// What the lists of a project tell as done, so that it cannot lie after the day for which the
/// submission is true.
fn told(at: &ProjectAt<'_>) -> Vec<ListDate> {
    let mut told = Vec::new();
    for one in at.milestones() {
        told.push((one.path(), "met_on", one.value.met_on.value().copied()));
    }
    for one in at.indicators() {
        told.push((one.path(), "baseline.on", measured(&one.value.baseline)));
        told.push((one.path(), "actual.on", measured(&one.value.actual)));
    }
    for one in at.finance() {
        told.push((one.path(), "as_of", one.value.as_of.value().copied()));
    }
    for one in at.partners() {
        told.push((
            one.path(),
            "signed_on",
            one.value.signed_on.value().copied(),
        ));
    }
    for one in at.challenges() {
        told.push((one.path(), "since", one.value.since.value().copied()));
        told.push((
            one.path(),
            "solved_on",
            one.value.solved_on.value().copied(),
        ));
    }
    for one in at.evidence() {
        told.push((one.path(), "on", one.value.on.value().copied()));
    }
    told
}

fn measured(measurement: &Reported<Measurement>) -> Option<Date> {
    measurement.value().map(|measurement| measurement.on)
}

/// A challenge cannot be overcome before it stands.
fn check_challenges(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    for one in at.challenges() {
        let pair = Pair {
            first: ("since", one.value.since.value().copied()),
            second: ("solved_on", one.value.solved_on.value().copied()),
        };
        pair.check(|key| one.spot(key), || scope.project_subject(at), faults);
    }
}
