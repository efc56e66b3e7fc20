//! # indicator-without-target
//!
//! ## What it checks
//!
//! Each indicator of a project that is on-going or completed says in `target` where it is to
//! arrive, and when. It may also say that there is no target.
//!
//! ## Why
//!
//! Without a target nobody can say whether a value is much or little.
//!
//! ## Example
//!
//! ```yaml
//! baseline: {value: 12, on: 2021}
//! actual: {value: 31, on: 2024-06}     # without `target`
//! ```
//!
//! ## How to fix
//!
//! Add `target` with the value and the day by which it is to be reached. If none was set, write
//! so: `target: {state: not-applicable, reason: …}`.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): target.

use super::indicator_without_baseline::without;
use super::prelude::*;

rule!(Warning in "indicator_without_target.rs", Results, Indicator(check));

/// Reports an indicator without a target.
fn check(at: &IndicatorAt<'_>) -> Option<Fault> {
    let fault = without(at, &RULE, ("target", &at.value.target))?
        .label("where is it to arrive?")
        .help("add `target: {value: …, on: …}`")
        .help("or, if none was set: `target: {state: not-applicable, reason: …}`");
    Some(fault)
}
