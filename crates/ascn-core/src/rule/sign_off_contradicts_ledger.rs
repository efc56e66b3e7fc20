//! # sign-off-contradicts-ledger
//!
//! ## What it checks
//!
//! If a ledger is kept, what a submission states under `attested` and `cleared` agrees with it: the
//! ledger has the same sign-off in force, on the same day.
//!
//! ## Why
//!
//! The ledger decides. A statement in the file that says something else would be read by somebody
//! and believed.
//!
//! ## Example
//!
//! ```yaml
//! cleared: {by: Ministry of Example, on: 2024-08-27, decision: cleared}   # the ledger has no clearance
//! ```
//!
//! ## How to fix
//!
//! Record the sign-off with `ascn chain record`, or take the statement out of the submission: with
//! a ledger it is not needed.
//!
//! ## Source
//!
//! This program: one sign-off, one place that holds it.

use super::prelude::*;
use crate::governance::{Chain, Event};

rule!(Warning in "sign_off_contradicts_ledger.rs", Chain, Ledger(check));

/// Reports each stated sign-off that the ledger does not confirm.
fn check(scope: &Scope<'_>, chain: &Chain, faults: &mut Faults) {
    let standing = chain.standing(scope.cycle.cycle.value.order());
    for submission in &scope.cycle.submissions {
        let value = &submission.value;
        let attested = value.attested.as_ref().map(|one| one.on);
        let cleared = value.cleared.as_ref();
        let cleared = cleared.filter(|one| one.decision.is_cleared());
        let stated = [
            ("attested", attested, standing.attestation(&value.city)),
            (
                "cleared",
                cleared.map(|one| one.on),
                standing.clearance(&value.city),
            ),
        ];
        for (key, on, event) in stated {
            let fault = on.and_then(|on| contradiction(submission, (key, on), event));
            faults.extend(fault.map(|fault| fault.about(scope.subject(submission))));
        }
    }
}

fn contradiction(
    submission: &Sourced<Submission>,
    (key, on): (&'static str, Date),
    event: Option<&Event>,
) -> Option<Fault> {
    let ledger = match event {
        Some(event) if (on.earliest()..=on.latest()).contains(&event.on) => return None,
        Some(event) => format!("it was {key} on {}", event.on),
        None => format!("it is not {key}"),
    };
    let message = format!("the submission says that it was {key} on {on}; by the ledger {ledger}");
    let help = format!("record it with `ascn chain record`, or take `{key}` out");
    let fault = Fault::new(&RULE, submission.location_of(key), message)
        .label("the ledger decides")
        .help(help)
        .rests_on(submission.location_of(key));
    Some(fault)
}
