//! # ended-but-not-completed
//!
//! ## What it checks
//!
//! A project that gives the date on which it ended, in `actual_end`, is `completed` or has left the
//! list.
//!
//! ## Why
//!
//! The report counts it among the projects that go on, and prints the day on which it ended.
//!
//! ## Example
//!
//! ```yaml
//! stage: implementation                  # completed
//! dates: {actual_end: 2024-06}
//! ```
//!
//! ## How to fix
//!
//! If it has ended, correct the stage. If it is only planned to end then, write the date under
//! `current_end`.
//!
//! ## Source
//!
//! IATI 2.03, activity dates: actual end; the file format, chapter *Stages*.

use super::prelude::*;

rule!(Error in "ended_but_not_completed.rs", Time, Project(check));

/// Reports a project that has ended by its dates but not by its stage.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let end = at.project.dates.actual_end.value()?;
    if !at.is_listed() || at.project.stage == Stage::Completed {
        return None;
    }
    let stage = at.project.stage;
    let message = format!("the project ended on {end} by its dates, but its stage is `{stage}`");
    let fault = Fault::new(&RULE, at.part("dates", "actual_end"), message)
        .label("it has ended")
        .against(at.location("stage"), "but this is its stage")
        .help("if it has ended: `stage: completed`")
        .help("if it is only planned to end then: write `current_end` in place of `actual_end`");
    Some(fault)
}
