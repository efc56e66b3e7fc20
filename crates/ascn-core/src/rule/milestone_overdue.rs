//! # milestone-overdue
//!
//! ## What it checks
//!
//! A milestone whose day has passed on the cycle's `data_as_of` is met or moved: its `met_on` is
//! given, or its `due_now` is a day that has not passed. A month and a year pass with their last
//! day. Only projects that are listed and neither completed nor suspended are checked.
//!
//! ## Why
//!
//! A milestone that has passed without a word makes the project look on time.
//!
//! ## Example
//!
//! ```yaml
//! # data_as_of of the cycle: 2024-09-25
//! milestones:
//!   - {id: m1, title: Contract signed, due: 2023-06-30}  # met_on: 2023-09-12
//! ```
//!
//! ## How to fix
//!
//! If it was met, add `met_on`. If not, add `due_now` with the day for which it is planned now, and
//! a `note` on the delay; `due` stays as it is. If nobody can say, write `met_on: not-known` or
//! `due_now: not-known`.
//!
//! ## Source
//!
//! OC4IDS, milestones: `dueDate` and `dateMet`.

use super::prelude::*;

rule!(Error in "milestone_overdue.rs", Time, Milestone(check));

/// Reports a milestone whose day has passed and that is neither met nor moved.
fn check(scope: &Scope<'_>, at: &MilestoneAt<'_>) -> Option<Fault> {
    let day = awaited(at.value)?;
    let cut_off = scope.data_as_of();
    let status = at.project.project.stage.status();
    let is_running = matches!(status, Ok(Status::Planning | Status::Ongoing));
    if !is_running || day.latest() >= cut_off {
        return None;
    }
    let title = &at.value.title;
    let (key, message, help) = if at.value.due_now == Reported::NotReported {
        let message = format!("milestone `{title}` was due by {day} and is neither met nor moved");
        let help = "if not: add `due_now: DATE` with a `note` on the delay";
        ("due", message, help)
    } else {
        let message =
            format!("milestone `{title}` was moved to {day} and is neither met nor moved again");
        let help = "if not: write the new day in `due_now`, with a `note` on the delay";
        ("due_now", message, help)
    };
    let fault = Fault::new(&RULE, at.location(key), message)
        .help("if it was met: add `met_on: DATE`")
        .help(help)
        .label(format!("before the cut-off, {cut_off}"))
        .rests_on_all(["due", "due_now", "met_on"].map(|key| at.location(key)))
        .rests_on_all([at.project.location("stage"), scope.data_as_of_location()]);
    Some(fault)
}

/// Returns the day on which a milestone is to be met; `None` if it was met or nobody knows.
fn awaited(milestone: &Milestone) -> Option<Date> {
    if milestone.met_on != Reported::NotReported {
        return None;
    }
    match milestone.due_now {
        Reported::Value(day) => Some(day),
        Reported::NotReported => Some(milestone.due),
        Reported::NotKnown { .. }
        | Reported::NotApplicable { .. }
        | Reported::NotDisclosed { .. } => None,
    }
}
