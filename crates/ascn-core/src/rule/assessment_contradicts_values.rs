//! # assessment-contradicts-values
//!
//! ## What it checks
//!
//! A target of an action plan that is assessed as `met` has a `latest` value that has reached its
//! `target`, and one that is assessed as `behind` has not. Whether the value should rise or fall is
//! given by `direction`, or else by the step from `baseline` to `target`. If neither is given, or
//! they contradict each other, the target is not checked.
//!
//! ## Why
//!
//! The report prints the assessment beside the values, and every reader compares them.
//!
//! ## Example
//!
//! ```yaml
//! direction: up
//! target: {value: 85, on: 2025}
//! latest: {value: 62, on: 2024}
//! assessment: met
//! ```
//!
//! ## How to fix
//!
//! Correct the assessment, or the value that is wrong.
//!
//! ## Source
//!
//! Smart City Action Plans (2018), Strategic Targets.

use super::prelude::*;

rule!(Error in "assessment_contradicts_values.rs", Plans, PlanTarget(check));

/// Reports an assessment that the values contradict.
fn check(at: &PlanTargetAt<'_>) -> Option<Fault> {
    let measured = at.measured();
    let (latest, target) = (measured.latest?.value, measured.target?.value);
    let said = *at.target.assessment.value()?;
    let is_reached = measured.way()?.is_reached(latest, target);
    let (how, right) = match (said, is_reached) {
        (Assessment::Met, false) => ("has not reached", "on-track` or `assessment: behind"),
        (Assessment::Behind, true) => ("has reached", "met"),
        (Assessment::Met, true)
        | (Assessment::Behind, false)
        | (Assessment::OnTrack | Assessment::NotMeasurable | Assessment::Dropped, _) => {
            return None;
        }
    };
    let id = measured.id;
    let message = format!(
        "the target `{id}` is assessed as `{said}`, and its latest value {latest} {how} {target}"
    );
    let fault = Fault::new(&RULE, measured.location("assessment"), message)
        .label(format!("the latest value {how} {target}"))
        .against(measured.part("latest", "value"), "where it is")
        .note(measured.part("target", "value"), "where it is to arrive")
        .rests_on_all(measured.way_locations())
        .help(format!("write `assessment: {right}`"))
        .help("or correct the value that is wrong");
    Some(fault)
}
