//! # progress-contradicts-stage
//!
//! ## What it checks
//!
//! `progress_percent` and `stage` agree: only a completed project has done 100 % of its works, a
//! completed project has done no less, and a project in planning has done nothing yet. A project
//! that has left the list is not checked.
//!
//! ## Why
//!
//! One of the two is wrong, and the report prints both.
//!
//! ## Example
//!
//! ```yaml
//! stage: implementation                  # completed
//! progress_percent: 100
//! ```
//!
//! ## How to fix
//!
//! Correct the one that is wrong. If the works are done and the project is not yet handed over, the
//! works that are left make it less than 100 %.
//!
//! ## Source
//!
//! OC4IDS, metrics: physical progress; Monitoring and Evaluation Report 2022, definitions below
//! Exhibit 2.

use super::prelude::*;

rule!(Error in "progress_contradicts_stage.rs", Time, Project(check));

/// Reports a project whose progress and whose stage contradict each other.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let progress = *at.project.progress_percent.value()?;
    let (nothing, everything) = (Decimal::from(0), Decimal::from(100));
    let (label, one, other) = match at.project.stage.status().ok()? {
        Status::Completed if progress < everything => (
            "less than 100 %",
            "if it is completed: `progress_percent: 100`",
            "if it is not: correct the stage",
        ),
        Status::Planning if progress > nothing => (
            "more than 0 %",
            "if works have begun: correct the stage, to `ongoing` or a finer one",
            "if they have not: leave `progress_percent` out",
        ),
        Status::Ongoing | Status::Suspended if progress >= everything => (
            "not completed",
            "if it is completed: `stage: completed`",
            "if works are left: correct the percentage",
        ),
        Status::Planning | Status::Ongoing | Status::Completed | Status::Suspended => return None,
    };
    let stage = at.project.stage.code();
    let message = format!("{progress} % of the works are done, but the stage is `{stage}`");
    let fault = Fault::new(&RULE, at.location("progress_percent"), message)
        .label(label)
        .against(at.location("stage"), "but this is its stage")
        .help(one)
        .help(other);
    Some(fault)
}
