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
    let said = at.target.assessment.value()?;
    let is_on_track = matches!(said, Assessment::Met | Assessment::OnTrack);
    if measured.explanation.is_some() || is_on_track {
        return None;
    }
    let id = measured.id;
    let message = format!("the target `{id}` is assessed as `{said}`, without a `reason`");
    let fault = Fault::new(&RULE, measured.location("assessment"), message)
        .label("why?")
        .rests_on(measured.location("reason"))
        .help("say why: `reason: …`");
    Some(fault)
}
