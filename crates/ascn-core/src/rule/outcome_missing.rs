//! # outcome-missing
//!
//! ## What it checks
//!
//! A completed project that gives indicators gives the `actual` value of at least one whose `level`
//! is `outcome` or `impact`.
//!
//! ## Why
//!
//! What was built is an output; that it changed something is why it was built, and a completed
//! project is asked for that first.
//!
//! ## Example
//!
//! ```yaml
//! stage: completed
//! indicators:
//!   - {id: i1, level: output, …}       # cameras installed, and nothing on safety
//! ```
//!
//! ## How to fix
//!
//! Add an indicator of what changed for people, with its `actual` value. If the level of one is
//! wrong, correct it.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): output,
//! outcome, impact.

use ascn_diagnostic::{Fault, Faults, Spot};

use crate::dataset::{IndicatorAt, ProjectAt, Scope};
use crate::submission::Stage;

rule!(Warning in "outcome_missing.rs", Results, Cycle(check));

/// Tells each completed project that gives no value of an outcome or an impact.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let projects = scope.projects();
    for at in projects.filter(|at| at.project.stage == Stage::Completed) {
        let indicators: Vec<_> = at.indicators().collect();
        let gives_outcome = indicators.iter().any(|one| one.value.is_known_effect());
        if !indicators.is_empty() && !gives_outcome {
            faults.push(fault(scope, &at, &indicators));
        }
    }
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, indicators: &[IndicatorAt<'_>]) -> Fault {
    let unmeasured = indicators.iter().find(|one| one.value.level.is_effect());
    let key = Spot::key(at.file(), at.path_of("indicators"));
    let message = "the project is completed, and gives no value of an outcome or an impact";
    let mut fault = Fault::new(&RULE, key, message)
        .label("what changed because of it?")
        .about(scope.project_subject(at))
        .note(at.spot("stage"), "completed")
        .rests_on(at.spot("stage"));
    for one in indicators {
        fault = fault.rests_on_all(["level", "actual"].map(|key| one.spot(key)));
    }
    if let Some(one) = unmeasured {
        fault = fault.mend(format!("add the `actual` value of `{}`", one.value.id));
    }
    fault.mend("add an indicator of `level: outcome` with its `actual` value")
}
