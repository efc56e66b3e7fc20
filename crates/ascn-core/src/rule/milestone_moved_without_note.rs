//! # milestone-moved-without-note
//!
//! ## What it checks
//!
//! A milestone whose `due_now` is another day than `due` has a `note`. A day that only gives `due`
//! more precisely is not another day: `due: 2024` and `due_now: 2024-06` need no note.
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

use super::prelude::*;

rule!(Warning in "milestone_moved_without_note.rs", Time, Milestone(check));

/// Reports a milestone that was moved without a note.
fn check(_: &Scope<'_>, at: &MilestoneAt<'_>) -> Option<Fault> {
    let (title, due) = (&at.value.title, at.value.due);
    let day = at.value.due_now.value()?;
    if day.is_within(due) || at.value.note != Reported::NotReported {
        return None;
    }
    let message = format!("milestone `{title}` was moved from {due} to {day} without a note");
    let fault = Fault::new(&RULE, at.location("due_now"), message)
        .label("nobody says why")
        .rests_on_all(["due", "note"].map(|key| at.location(key)))
        .help("add `note` with a sentence on the delay");
    Some(fault)
}
