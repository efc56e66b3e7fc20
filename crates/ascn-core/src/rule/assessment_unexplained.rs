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

use super::prelude::*;

rule!(Error in "assessment_unexplained.rs", Plans, PlanTarget(check));

/// Reports an assessment that needs a reason and has none.
fn check(at: &PlanTargetAt<'_>) -> Option<Fault> {
    let measured = at.measured();
    let assessment = *at.target.assessment.value()?;
    if measured.explanation.is_some() || !needs_reason(assessment) {
        return None;
    }
    let (id, said) = (measured.id, assessment);
    let message = format!("the target `{id}` is assessed as `{said}`, without a `reason`");
    let fault = Fault::new(&RULE, measured.location("assessment"), message)
        .label("why?")
        .rests_on(measured.location("reason"))
        .help("say why: `reason: …`");
    Some(fault)
}

fn needs_reason(assessment: Assessment) -> bool {
    match assessment {
        Assessment::Behind | Assessment::NotMeasurable | Assessment::Dropped => true,
        Assessment::Met | Assessment::OnTrack => false,
    }
}
