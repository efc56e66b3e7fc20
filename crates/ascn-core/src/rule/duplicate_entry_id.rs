//! # duplicate-entry-id
//!
//! ## What it checks
//!
//! No two milestones and no two indicators of a project, no two targets of an action plan and no
//! two recommendations of a cycle have one id.
//!
//! ## Why
//!
//! Next year's report finds each of them by its id, to say what was moved, met or followed up.
//!
//! ## Example
//!
//! ```yaml
//! milestones:
//!   - {id: m1, title: Contract signed, due: 2024-06-30}
//!   - {id: m1, title: Works begun, due: 2024-12-31}      # m2
//! ```
//!
//! ## How to fix
//!
//! Give the newer of the two an id that was never used in this list.
//!
//! ## Source
//!
//! The file format, chapter *Kinds of values*: an id never changes and is never used again.

use std::fmt::Display;

use super::prelude::*;
use super::repeated::{again, repeated};

rule!(Error in "duplicate_entry_id.rs", Projects, Cycle(check));

/// Reports each entry whose id an earlier entry of its list has.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let subject = || scope.project_subject(&at);
        let all = at.milestones().map(|one| (&one.value.id, one));
        let location = |one: MilestoneAt<'_>| one.location("id");
        tell("milestones of the project", all, location, subject, faults);
        let all = at.indicators().map(|one| (&one.value.id, one));
        let location = |one: IndicatorAt<'_>| one.location("id");
        tell("indicators of the project", all, location, subject, faults);
    }
    for submission in &scope.cycle.submissions {
        let all = plan_targets_of(submission).map(|one| (&one.target.id, one));
        let location = |one: PlanTargetAt<'_>| one.measured().location("id");
        let subject = || scope.subject(submission);
        tell("targets of the action plan", all, location, subject, faults);
    }
    if let Some(file) = &scope.cycle.editorial.recommendations {
        let all = file.value.iter().map(|one| &one.id).zip(0..);
        let location = |index| file.location(DataPath::root().index(index).key("id"));
        tell("recommendations", all, location, Subject::default, faults);
    }
}

fn tell<Id: Clone + Ord + Display, Place: Clone>(
    what: &str,
    entries: impl Iterator<Item = (Id, Place)>,
    location: impl Fn(Place) -> FileLocation,
    subject: impl Fn() -> Subject,
    faults: &mut Faults,
) {
    for (id, places) in repeated(entries) {
        let message = format!("two {what} have the id `{id}`");
        let fault = again(&RULE, message, places.map(&location)).about(subject());
        faults.push(fault.help("give one of them an id that was never used in this list"));
    }
}
