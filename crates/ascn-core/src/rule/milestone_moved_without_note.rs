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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::Reported;

rule!(Warning in "milestone_moved_without_note.rs", Time, Cycle(check));

/// Tells each milestone that was moved, and nobody says why.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects().flat_map(ProjectAt::milestones) {
        let milestone = at.value;
        let (title, due) = (&milestone.title, milestone.due);
        let moved = milestone.due_now.value().filter(|day| !day.is_within(due));
        let Some(day) = moved.filter(|_| milestone.note == Reported::NotReported) else {
            continue;
        };
        let spot = |key| at.spot(key);
        let message = format!("milestone `{title}` was moved from {due} to {day} without a note");
        let fault = Fault::new(&RULE, spot("due_now"), message)
            .label("nobody says why")
            .about(scope.project_subject(&at.project))
            .rests_on_all(["due", "note"].map(spot))
            .mend("add `note` with a sentence on the delay");
        faults.push(fault);
    }
}
