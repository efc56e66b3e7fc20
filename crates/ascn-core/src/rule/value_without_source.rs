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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::Scope;
use crate::scalar::Reported;

rule!(Warning in "value_without_source.rs", Results, Cycle(check));

/// Tells each value of which nobody says where it comes from.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.cycle.indicators() {
        let measured = at.measured();
        let is_said = at.value.source != Reported::NotReported;
        if measured.latest.is_none() || is_said || !at.project.is_listed() {
            continue;
        }
        let message = format!("the `actual` value of `{}` has no `source`", measured.id);
        let spot = measured.part("actual", "value");
        let fault = Fault::new(&RULE, spot, message)
            .label("who measured it?")
            .about(measured.subject(scope))
            .rests_on(at.project.spot("stage"))
            .rests_on(measured.spot("source"))
            .mend("add `source:` with the office that measured it, and how");
        faults.push(fault);
    }
}
