//! # progress-contradicts-stage
//!
//! ## What it checks
//!
//! `progress_percent` and `stage` tell the same story: only a completed project has done 100 % of
//! its works, a completed project has done no less, and a project in planning has done nothing yet.
//! A project that has left the list is not checked.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::Decimal;
use crate::submission::{Project, Status};

rule!(Error in "progress_contradicts_stage.rs", Time, Cycle(check));

/// Tells each project whose progress and whose stage contradict each other.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let told = contradiction(at.project);
        faults.extend(told.map(|contradiction| fault(scope, &at, &contradiction)));
    }
}

/// How progress and stage contradict each other.
struct Contradiction {
    progress: Decimal,
    label: &'static str,
    mend: [&'static str; 2],
}

/// `None` if they do not, or one of them says nothing of the other.
fn contradiction(project: &Project) -> Option<Contradiction> {
    let progress = *project.progress_percent.value()?;
    let status = project.stage.status().ok()?;
    let (nothing, everything) = (Decimal::from(0), Decimal::from(100));
    let (label, mend) = match status {
        Status::Completed if progress < everything => (
            "less than 100 %",
            [
                "if it is completed: `progress_percent: 100`",
                "if it is not: correct the stage",
            ],
        ),
        Status::Planning if progress > nothing => (
            "more than 0 %",
            [
                "if works have begun: correct the stage, to `ongoing` or a finer one",
                "if they have not: leave `progress_percent` out",
            ],
        ),
        Status::Ongoing | Status::Suspended if progress >= everything => (
            "not completed",
            [
                "if it is completed: `stage: completed`",
                "if works are left: correct the percentage",
            ],
        ),
        Status::Planning | Status::Ongoing | Status::Completed | Status::Suspended => return None,
    };
    Some(Contradiction {
        progress,
        label,
        mend,
    })
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, contradiction: &Contradiction) -> Fault {
    let Contradiction {
        progress,
        label,
        mend: [one, other],
    } = contradiction;
    let stage = at.project.stage.code();
    let message = format!("{progress} % of the works are done, but the stage is `{stage}`");
    let spot = at.spot("progress_percent");
    Fault::new(&RULE, spot, message)
        .label(*label)
        .about(scope.project_subject(at))
        .note(at.spot("stage"), "but this is its stage")
        .mend(*one)
        .mend(*other)
        .rests_on(at.spot("stage"))
}
