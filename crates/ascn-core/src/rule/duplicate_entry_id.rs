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
        let list = |what, key| List {
            what,
            file: at.file(),
            path: at.path_of(key),
        };
        let subject = || scope.project_subject(&at);
        let ids = at.project.milestones.entries().iter().map(|one| &one.id);
        list("milestones of the project", "milestones").tell(ids, subject, faults);
        let ids = at.project.indicators.entries().iter().map(|one| &one.id);
        list("indicators of the project", "indicators").tell(ids, subject, faults);
    }
    for submission in &scope.cycle.submissions {
        let Some(plan) = submission.value.action_plan.value() else {
            continue;
        };
        let list = List {
            what: "targets of the action plan",
            file: &submission.file,
            path: DataPath::root().key("action_plan").key("targets"),
        };
        let ids = plan.targets.entries().iter().map(|one| &one.id);
        list.tell(ids, || scope.subject(submission), faults);
    }
    if let Some(recommendations) = &scope.cycle.editorial.recommendations {
        let list = List {
            what: "recommendations",
            file: &recommendations.file,
            path: DataPath::root(),
        };
        let ids = recommendations.value.iter().map(|one| &one.id);
        list.tell(ids, Subject::default, faults);
    }
}

/// A list whose entries have ids.
struct List<'a> {
    /// What its entries are, in the plural.
    what: &'static str,
    file: &'a FileName,
    path: DataPath,
}

impl List<'_> {
    fn tell<Id: Copy + Ord + Display>(
        &self,
        ids: impl Iterator<Item = Id>,
        subject: impl Fn() -> Subject,
        faults: &mut Faults,
    ) {
        for (id, indexes) in repeated(ids.zip(0..)) {
            let message = format!("two {} have the id `{id}`", self.what);
            let location = |index| FileLocation::value(self.file, self.path.index(index).key("id"));
            let fault = again(&RULE, message, indexes.map(location)).about(subject());
            faults.push(fault.help("give one of them an id that was never used in this list"));
        }
    }
}
