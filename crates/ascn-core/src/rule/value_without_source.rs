//! # value-without-source
//!
//! ## What it checks
//!
//! An indicator that gives an `actual` value says in `source` who measured it and how.
//!
//! ## Why
//!
//! A value that nobody can look up cannot be verified, nor measured in the same way next year.
//!
//! ## Example
//!
//! ```yaml
//! actual: {value: 31, on: 2024-06}     # without `source`
//! ```
//!
//! ## How to fix
//!
//! Add `source`: the office, and how it measures, such as *Provincial waste office, monthly
//! weighing*. Name no person.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): means of
//! verification.

use ascn_diagnostic::Rule;

use super::prelude::*;

rule!(Warning in "value_without_source.rs", Results, Indicator(check));

/// Reports a value without its source.
fn check(at: &IndicatorAt<'_>) -> Option<Fault> {
    if at.value.source != Reported::NotReported {
        return None;
    }
    let fault = of_actual(at, &RULE, "source")?.label("who measured it?");
    Some(fault.help("add `source:` with the office that measured it, and how"))
}

/// Returns the fault that the value of an indicator lacks a key; `None` if it has no value, or its
/// project is not listed.
pub(super) fn of_actual(
    at: &IndicatorAt<'_>,
    rule: &'static Rule,
    key: &'static str,
) -> Option<Fault> {
    let measured = at.measured();
    measured.latest.filter(|_| at.project.is_listed())?;
    let message = format!("the `actual` value of `{}` has no `{key}`", measured.id);
    let fault = Fault::new(rule, measured.part("actual", "value"), message);
    Some(fault.rests_on_all([at.project.location("stage"), at.location(key)]))
}
