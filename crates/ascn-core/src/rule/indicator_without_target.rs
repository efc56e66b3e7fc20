//! # indicator-without-target
//!
//! ## What it checks
//!
//! Each indicator of a project that is on-going or completed says in `target` where it is
//! to arrive, and when. That it has no target is an answer as well.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::Scope;
use crate::scalar::Reported;
use crate::submission::Status;

rule!(Warning in "indicator_without_target.rs", Results, Cycle(check));

/// Tells each indicator of which nobody says where it is to arrive.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.cycle.indicators() {
        let status = at.project.project.stage.status();
        let is_due = matches!(status, Ok(Status::Ongoing | Status::Completed));
        if !is_due || at.value.target != Reported::NotReported {
            continue;
        }
        let measured = at.measured();
        let message = format!("the indicator `{}` has no `target`", measured.id);
        let fault = Fault::new(&RULE, measured.spot("id"), message)
            .label("where is it to arrive?")
            .about(measured.subject(scope))
            .rests_on(at.project.spot("stage"))
            .rests_on(measured.spot("target"))
            .mend("add `target: {value: …, on: …}`")
            .mend("or, if none was set: `target: {state: not-applicable, reason: …}`");
        faults.push(fault);
    }
}
