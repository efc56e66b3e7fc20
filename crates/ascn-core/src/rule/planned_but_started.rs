//! # planned-but-started
//!
//! ## What it checks
//!
//! A project that gives the date on which it started, in `actual_start`, is beyond planning: its
//! stage is not `planning`, `proposal`, `pre-feasibility` or `feasibility`.
//!
//! ## Why
//!
//! The report counts it among the projects in planning, and prints the day on which it started.
//!
//! ## Example
//!
//! ```yaml
//! stage: feasibility                     # design
//! dates: {actual_start: 2024-02}
//! ```
//!
//! ## How to fix
//!
//! If it has started, correct the stage. If only its study has, the date is no start of the
//! project: leave it out, and write when it is planned to start under `planned_start`.
//!
//! ## Source
//!
//! Monitoring and Evaluation Report 2022, definitions below Exhibit 2; IATI 2.03, activity dates:
//! actual start.

use super::prelude::*;

rule!(Error in "planned_but_started.rs", Time, Project(check));

/// Reports a project that has started by its dates but not by its stage.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let stage = at.project.stage;
    let start = at.project.dates.actual_start.value()?;
    if stage.status() != Ok(Status::Planning) {
        return None;
    }
    let message =
        format!("the project started on {start} by its dates, but its stage is `{stage}`");
    let fault = Fault::new(&RULE, at.part("dates", "actual_start"), message)
        .label("it has started")
        .against(at.location("stage"), "but this is before its start")
        .help("if it has started: correct the stage, to `ongoing` or a finer one")
        .help("if it is only planned to start then: write `planned_start` in place of it");
    Some(fault)
}
