//! The dates of a project, and those in its lists.

use super::compare::{Limit, Pair, below};
use crate::rule::prelude::*;

/// Reports each date of a project that comes too late or too early.
pub(super) fn check(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    let dates = &at.project.dates;
    let location = |key| at.part("dates", key);
    let subject = || scope.project_subject(at);
    let actual_start = ("actual_start", day(&dates.actual_start));
    let actual_end = ("actual_end", day(&dates.actual_end));
    let planned_start = ("planned_start", day(&dates.planned_start));
    let planned_end = ("planned_end", day(&dates.planned_end));
    faults.extend(Pair(planned_start, planned_end).check(location, subject));
    faults.extend(Pair(actual_start, actual_end).check(location, subject));
    // What has happened cannot be after the day for which the cycle is true.
    let cycle = Limit::of_cycle(scope);
    for (key, date) in [actual_start, actual_end] {
        faults.extend(cycle.check(key, date, || (location(key), subject())));
    }
    let submission = Limit::of_submission(at.submission);
    let fault_at = || (at.location("stage_since"), subject());
    faults.extend(submission.check("stage_since", day(&at.project.stage_since), fault_at));
    for (item, keys, date) in told(at) {
        let location = || FileLocation::value(at.file(), below(&item, keys));
        let fault_at = || (location(), subject());
        faults.extend(submission.check(keys, date, fault_at));
    }
    // A challenge cannot be overcome before it began.
    for one in at.challenges() {
        let (since, solved_on) = (day(&one.value.since), day(&one.value.solved_on));
        let pair = Pair(("since", since), ("solved_on", solved_on));
        faults.extend(pair.check(|key| one.location(key), subject));
    }
}

/// A date in an item of a list: the item, the keys within it with points between them, the date.
type ListDate = (DataPath, &'static str, Option<Date>);

/// Returns the dates in the lists of a project of what has happened, which cannot be after the day
/// for which the submission is true.
fn told(at: &ProjectAt<'_>) -> Vec<ListDate> {
    let mut told = Vec::new();
    for one in at.milestones() {
        told.push((one.path(), "met_on", day(&one.value.met_on)));
    }
    for one in at.indicators() {
        told.push((one.path(), "baseline.on", measured(&one.value.baseline)));
        told.push((one.path(), "actual.on", measured(&one.value.actual)));
    }
    for one in at.finance() {
        told.push((one.path(), "as_of", day(&one.value.as_of)));
    }
    for one in at.partners() {
        told.push((one.path(), "signed_on", day(&one.value.signed_on)));
    }
    for one in at.challenges() {
        told.push((one.path(), "since", day(&one.value.since)));
        told.push((one.path(), "solved_on", day(&one.value.solved_on)));
    }
    for one in at.evidence() {
        told.push((one.path(), "on", day(&one.value.on)));
    }
    told
}

fn day(date: &Reported<Date>) -> Option<Date> {
    date.value().copied()
}

fn measured(measurement: &Reported<Measurement>) -> Option<Date> {
    measurement.value().map(|measurement| measurement.on)
}
