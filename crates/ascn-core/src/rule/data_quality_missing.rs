//! # data-quality-missing
//!
//! ## What it checks
//!
//! An indicator that gives an `actual` value says in `data_quality` how it was found, or that
//! nobody knows.
//!
//! ## Why
//!
//! A measured value and a guess look the same in a table, and the report may not print a guess as a
//! fact.
//!
//! ## Example
//!
//! ```yaml
//! actual: {value: 31, on: 2024-06}     # without `data_quality`
//! ```
//!
//! ## How to fix
//!
//! Add `data_quality`: `measured`, `survey`, `higher-level`, `estimated`, `personal-estimate` or
//! `unknown`.
//!
//! ## Source
//!
//! U4SSC KPIs Verification Manual (2022): six grades of data quality.

use super::prelude::*;
use super::value_without_source::of_actual;

rule!(Warning in "data_quality_missing.rs", Results, Indicator(check));

/// Reports a value that does not say how it was found.
fn check(at: &IndicatorAt<'_>) -> Option<Fault> {
    if at.value.data_quality != Reported::NotReported {
        return None;
    }
    let grades: Vec<&str> = DataQuality::ALL.iter().map(|one| one.code()).collect();
    let fault = of_actual(at, &RULE, "data_quality")?.label("how was it found?");
    let grades = grades.join(", ");
    Some(fault.help(format!("add `data_quality:` with one of: {grades}")))
}
