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
//! If it has started, correct the stage. If only its study has, the date is no start of the project:
//! leave it out, and write when it is planned to start under `planned_start`.
//!
//! ## Source
//!
//! Monitoring and Evaluation Report 2022, definitions below Exhibit 2; IATI 2.03, activity dates:
//! actual start.

use ascn_diagnostic::{Fault, Faults, Spot};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::Date;
use crate::submission::Status;

rule!(Error in "planned_but_started.rs", Time, Cycle(check));

/// Tells each project that has started by its dates and not by its stage.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let planned = |at: &ProjectAt<'_>| at.project.stage.status() == Ok(Status::Planning);
    for at in scope.projects().filter(planned) {
        let start = at.project.dates.actual_start.value();
        faults.extend(start.map(|start| fault(scope, &at, *start)));
    }
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, start: Date) -> Fault {
    let stage = at.project.stage.code();
    let message =
        format!("the project started on {start} by its dates, but its stage is `{stage}`");
    let spot = Spot::value(at.file(), at.path_of("dates").key("actual_start"));
    Fault::new(&RULE, spot, message)
        .label("it has started")
        .about(scope.project_subject(at))
        .note(at.spot("stage"), "but this is before its start")
        .mend("if it has started: correct the stage, to `ongoing` or a finer one")
        .mend("if it is only planned to start then: write `planned_start` in place of it")
        .rests_on(at.spot("stage"))
}
