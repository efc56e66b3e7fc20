//! # assessment-unexplained
//!
//! ## What it checks
//!
//! A target of an action plan that is assessed as `behind`, `not-measurable` or `dropped` says why
//! in `reason`.
//!
//! ## Why
//!
//! A target that is missed or given up without a word is what readers ask about first.
//!
//! ## Example
//!
//! ```yaml
//! assessment: dropped     # without `reason`
//! ```
//!
//! ## How to fix
//!
//! Say why in `reason`, in one sentence.
//!
//! ## Source
//!
//! Smart City Action Plans (2018), Strategic Targets; World Bank, Implementation Status and Results
//! Report: a rating below the plan has its reason.

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::Scope;
use crate::scalar::Code;
use crate::submission::Assessment;

rule!(Error in "assessment_unexplained.rs", Plans, Cycle(check));

/// Tells each target that is not reached as planned, and nobody says why.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.cycle.plan_targets() {
        let measured = at.measured();
        let Some(assessment) = at.target.assessment.value() else {
            continue;
        };
        if measured.explanation.is_some() || !needs_reason(*assessment) {
            continue;
        }
        let message = format!(
            "the target `{}` is assessed as `{}`, without a `reason`",
            measured.id,
            assessment.code()
        );
        let fault = Fault::new(&RULE, measured.spot("assessment"), message)
            .label("why?")
            .about(measured.subject(scope))
            .rests_on(measured.spot("reason"))
            .mend("say why: `reason: …`");
        faults.push(fault);
    }
}

fn needs_reason(assessment: Assessment) -> bool {
    match assessment {
        Assessment::Behind | Assessment::NotMeasurable | Assessment::Dropped => true,
        Assessment::Met | Assessment::OnTrack => false,
    }
}
