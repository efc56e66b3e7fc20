//! # rating-without-challenge
//!
//! ## What it checks
//!
//! A project that is rated `at-risk` or `off-track` names at least one of its `challenges`.
//!
//! ## Why
//!
//! The report counts what hinders projects, and this one would be in no such count.
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
//! Add an entry to `challenges` with its kind and a text. If there is no obstacle, correct the
//! rating.
//!
//! ## Source
//!
//! ASCN2019 Report, template of the city reports: problems or obstacles encountered.

use super::prelude::*;
use super::rating_unexplained::is_worrying;

rule!(Warning in "rating_without_challenge.rs", Time, Project(check));

/// Reports a worrying rating of a project without challenges.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let rating = at.project.rating.value().filter(|one| is_worrying(one))?;
    let what = match &at.project.challenges {
        Reported::NotReported => "is missing",
        Reported::Value(challenges) if challenges.is_empty() => "says that there are none",
        Reported::Value(_)
        | Reported::NotKnown { .. }
        | Reported::NotApplicable { .. }
        | Reported::NotDisclosed { .. } => return None,
    };
    let value = rating.value.code();
    let message = format!("the project is rated `{value}`, and `challenges` {what}");
    let fault = Fault::new(&RULE, at.part("rating", "value"), message)
        .label("no challenge is named")
        .help("add what stands in its way: `challenges: [{kind: …, text: …}]`")
        .help("or correct the rating")
        .rests_on(at.location("challenges"));
    Some(fault)
}
