//! # rating-without-challenge
//!
//! ## What it checks
//!
//! A project that is rated `at-risk` or `off-track` names at least one of its `challenges`.
//!
//! ## Why
//!
//! The report counts what stands in the way of projects, and this one would be in no such count.
//!
//! ## Example
//!
//! ```yaml
//! rating: {value: off-track, reason: No bids came in., mitigation: The lots are made smaller.}
//! challenges: []     # [{kind: procurement, text: No bids came in.}]
//! ```
//!
//! ## How to fix
//!
//! Add an entry to `challenges` with its kind and a text. If nothing stands in the way, correct the
//! rating.
//!
//! ## Source
//!
//! ASCN2019 Report, template of the city reports: problems or obstacles encountered.

use ascn_diagnostic::{Fault, Faults};

use super::rating_unexplained::{is_worrying, rating_spot};
use crate::dataset::Scope;
use crate::scalar::{Code, Reported};

rule!(Warning in "rating_without_challenge.rs", Time, Cycle(check));

/// Tells each worrying rating of a project in whose way nothing stands.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let rating = at.project.rating.value();
        let Some(rating) = rating.filter(|rating| is_worrying(rating)) else {
            continue;
        };
        let what = match &at.project.challenges {
            Reported::NotReported => "`challenges` is missing",
            Reported::Value(challenges) if challenges.is_empty() => {
                "`challenges` says that there are none"
            }
            Reported::Value(_)
            | Reported::NotKnown { .. }
            | Reported::NotApplicable { .. }
            | Reported::NotDisclosed { .. } => continue,
        };
        let value = rating.value.code();
        let message = format!("the project is rated `{value}`, and {what}");
        let fault = Fault::new(&RULE, rating_spot(&at, "value"), message)
            .label("no challenge is named")
            .about(scope.project_subject(&at))
            .mend("add what stands in its way: `challenges: [{kind: …, text: …}]`")
            .mend("or correct the rating")
            .rests_on(at.spot("challenges"));
        faults.push(fault);
    }
}
