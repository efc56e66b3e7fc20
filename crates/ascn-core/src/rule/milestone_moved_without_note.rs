//! # milestone-moved-without-note
//!
//! ## What it checks
//!
//! A milestone whose `due_now` is another day than `due` has a `note`. A day that only says `due`
//! more precisely is no other day: `due: 2024` and `due_now: 2024-06` need none.
//!
//! ## Why
//!
//! Who sees the delay asks for its reason first.
//!
//! ## Example
//!
//! ```yaml
//! milestones:
//!   - {id: m1, title: Contract signed, due: 2024-06, due_now: 2025-03}   # note: No bids came in.
//! ```
//!
//! ## How to fix
//!
//! Say in `note` why the milestone was moved. If nobody knows, write `note: not-known`.
//!
//! ## Source
//!
//! OC4IDS, milestones: `dueDate` and `dateModified`.

use ascn_diagnostic::{Fault, Faults, Rule, Severity};

use crate::dataset::Scope;
use crate::scalar::Reported;

/// The rule of this page.
pub(super) static MILESTONE_MOVED_WITHOUT_NOTE: Rule = Rule::new(
    "milestone-moved-without-note",
    Severity::Warning,
    include_str!("milestone_moved_without_note.rs"),
);

/// Tells each milestone that was moved, and nobody says why.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        for (index, milestone) in at.project.milestones.entries().iter().enumerate() {
            let (title, due) = (&milestone.title, milestone.due);
            let moved = milestone.due_now.value().filter(|day| !day.is_within(due));
            let Some(day) = moved.filter(|_| milestone.note == Reported::NotReported) else {
                continue;
            };
            let spot = |key| at.entry_spot("milestones", index, key);
            let message =
                format!("milestone `{title}` was moved from {due} to {day} without a note");
            let fault = Fault::new(&MILESTONE_MOVED_WITHOUT_NOTE, spot("due_now"), message)
                .label("nobody says why")
                .about(scope.project_subject(&at))
                .rests_on_all(["due", "note"].map(spot))
                .mend("add `note` with a sentence on the delay");
            faults.push(fault);
        }
    }
}
