//! The dates of a project, and those in its lists.

use ascn_diagnostic::{DataPath, Faults, Spot};

use super::compare::{Limit, Pair};
use crate::dataset::{ProjectAt, Scope};
use crate::scalar::{Date, Reported};
use crate::submission::{Indicator, Measurement, Project};

/// Tells each date of a project that comes too late or too early.
pub(super) fn check(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    let spot = |key: &str| Spot::value(at.file(), at.path_of("dates").key(key));
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
    let project = at.project;
    let mut told = Vec::new();
    for (item, one) in items(at, "milestones", &project.milestones) {
        told.push((item, "met_on", one.met_on.value().copied()));
    }
    for (item, one) in items(at, "indicators", &project.indicators) {
        let Indicator {
            baseline, actual, ..
        } = one;
        told.push((item.clone(), "baseline.on", measured(baseline)));
        told.push((item, "actual.on", measured(actual)));
    }
    for (item, one) in items(at, "finance", &project.finance) {
        told.push((item, "as_of", one.as_of.value().copied()));
    }
    for (item, one) in items(at, "partners", &project.partners) {
        told.push((item, "signed_on", one.signed_on.value().copied()));
    }
    for (item, one) in items(at, "challenges", &project.challenges) {
        told.push((item.clone(), "since", one.since.value().copied()));
        told.push((item, "solved_on", one.solved_on.value().copied()));
    }
    for (item, one) in items(at, "evidence", &project.evidence) {
        told.push((item, "on", one.on.value().copied()));
    }
    told
}

/// The items of a list of a project, each with its path.
fn items<'a, T>(
    at: &ProjectAt<'_>,
    key: &'static str,
    list: &'a Reported<Vec<T>>,
) -> impl Iterator<Item = (DataPath, &'a T)> {
    let path = at.path_of(key);
    let items = list.value().into_iter().flatten().enumerate();
    items.map(move |(index, item)| (path.index(index), item))
}

fn measured(measurement: &Reported<Measurement>) -> Option<Date> {
    measurement.value().map(|measurement| measurement.on)
}

/// A challenge cannot be overcome before it stands.
fn check_challenges(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    for (item, one) in items(at, "challenges", &at.project.challenges) {
        let pair = Pair {
            first: ("since", one.since.value().copied()),
            second: ("solved_on", one.solved_on.value().copied()),
        };
        let spot = |key: &str| Spot::value(at.file(), item.key(key));
        pair.check(spot, || scope.project_subject(at), faults);
    }
}
