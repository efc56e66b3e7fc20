//! # indicator-without-baseline
//!
//! ## What it checks
//!
//! Each indicator of a project that is on-going or completed says in `baseline` where it
//! started. That the baseline is not known is an answer as well.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::Scope;
use crate::scalar::Reported;
use crate::submission::Status;

rule!(Warning in "indicator_without_baseline.rs", Results, Cycle(check));

/// Tells each indicator of which nobody says where it started.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.cycle.indicators() {
        let status = at.project.project.stage.status();
        let is_due = matches!(status, Ok(Status::Ongoing | Status::Completed));
        if !is_due || at.value.baseline != Reported::NotReported {
            continue;
        }
        let measured = at.measured();
        let message = format!("the indicator `{}` has no `baseline`", measured.id);
        let fault = Fault::new(&RULE, measured.spot("id"), message)
            .label("where did it start?")
            .about(measured.subject(scope))
            .rests_on(at.project.spot("stage"))
            .rests_on(measured.spot("baseline"))
            .mend("add `baseline: {value: …, on: …}`")
            .mend("or, if it was not measured: `baseline: {state: not-known, reason: …}`");
        faults.push(fault);
    }
}
