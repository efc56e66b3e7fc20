//! # data-quality-missing
//!
//! ## What it checks
//!
//! An indicator that gives an `actual` value says in `data_quality` how it was found, or that nobody
//! knows.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::Scope;
use crate::scalar::{Code, Reported};
use crate::submission::DataQuality;

rule!(Warning in "data_quality_missing.rs", Results, Cycle(check));

/// Tells each value of which nobody says how it was found.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.cycle.indicators() {
        let measured = at.measured();
        let is_said = at.value.data_quality != Reported::NotReported;
        if measured.latest.is_none() || is_said || !at.project.is_listed() {
            continue;
        }
        let message = format!(
            "the `actual` value of `{}` has no `data_quality`",
            measured.id
        );
        let grades: Vec<&str> = DataQuality::ALL.iter().map(|one| one.code()).collect();
        let fault = Fault::new(&RULE, measured.part("actual", "value"), message)
            .label("how was it found?")
            .about(measured.subject(scope))
            .rests_on(at.project.spot("stage"))
            .rests_on(measured.spot("data_quality"))
            .mend(format!(
                "add `data_quality:` with one of: {}",
                grades.join(", ")
            ));
        faults.push(fault);
    }
}
