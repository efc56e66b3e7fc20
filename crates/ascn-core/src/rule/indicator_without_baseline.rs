//! # indicator-without-baseline
//!
//! ## What it checks
//!
//! Each indicator of a project that is on-going or completed says in `baseline` where it started.
//! It may also say that the baseline is not known.
//!
//! ## Why
//!
//! Without a start nobody can say what the project has changed.
//!
//! ## Example
//!
//! ```yaml
//! unit: percent
//! target: {value: 60, on: 2026}     # without `baseline`
//! ```
//!
//! ## How to fix
//!
//! Add `baseline` with the value and the day it was measured. If nobody measured it before the
//! project began, write so: `baseline: {state: not-known, reason: …}`; never 0.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): baseline.

use ascn_diagnostic::Rule;

use super::prelude::*;

rule!(Warning in "indicator_without_baseline.rs", Results, Indicator(check));

/// Reports an indicator without a baseline.
fn check(at: &IndicatorAt<'_>) -> Option<Fault> {
    let fault = without(at, &RULE, ("baseline", &at.value.baseline))?
        .label("where did it start?")
        .help("add `baseline: {value: …, on: …}`")
        .help("or, if it was not measured: `baseline: {state: not-known, reason: …}`");
    Some(fault)
}

/// Returns the fault that an indicator lacks one of its values; `None` if it need not have it yet.
pub(super) fn without(
    at: &IndicatorAt<'_>,
    rule: &'static Rule,
    (key, value): (&'static str, &Reported<Measurement>),
) -> Option<Fault> {
    let status = at.project.project.stage.status();
    let is_due = matches!(status, Ok(Status::Ongoing | Status::Completed));
    if !is_due || *value != Reported::NotReported {
        return None;
    }
    let message = format!("the indicator `{}` has no `{key}`", at.value.id);
    let fault = Fault::new(rule, at.location("id"), message);
    Some(fault.rests_on_all([at.project.location("stage"), at.location(key)]))
}
