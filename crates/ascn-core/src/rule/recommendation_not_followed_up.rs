//! # recommendation-not-followed-up
//!
//! ## What it checks
//!
//! Each recommendation of the last cycle has a `follow_up`. It is written beside the
//! recommendation, in the file of the last cycle.
//!
//! ## Why
//!
//! Readers of a report ask first what became of the recommendations of the last one.
//!
//! ## Example
//!
//! ```yaml
//! # cycles/2023/editorial/recommendations.yaml, when the report of 2024 is made
//! - id: r-2023-01
//!   text: Agree on one way to count completed projects.
//!   addressee: national-representatives
//!   by: 2024-06
//!   # follow_up: {state: done, note: The meeting agreed on a list.}
//! ```
//!
//! ## How to fix
//!
//! Add `follow_up` with its `state`: `open`, `in-progress`, `done` or `dropped`. A `note` says what
//! was done.
//!
//! ## Source
//!
//! The recommendations have an addressee and a date, so that the next report can follow them up.

use super::prelude::*;
use crate::editorial::FollowUpState;

rule!(Warning in "recommendation_not_followed_up.rs", Editorial, Cycle(check));

/// Reports each recommendation of the last cycle without a follow-up.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let last = scope.last().filter(|_| scope.is_current);
    let Some(file) = last.and_then(|last| last.editorial.recommendations.as_ref()) else {
        return;
    };
    let states: Vec<&str> = FollowUpState::ALL.iter().map(|one| one.code()).collect();
    let states = states.join(", ");
    let all = DataPath::root().items(&file.value);
    for (path, recommendation) in all.filter(|(_, one)| one.follow_up.is_none()) {
        let id = &recommendation.id;
        let message = format!("nobody says what became of the recommendation `{id}`");
        let help = format!("add `follow_up: {{state: …, note: …}}`; the state is one of: {states}");
        let fault = Fault::new(&RULE, file.location(path.key("id")), message)
            .label("`follow_up` is missing")
            .rests_on(file.location(path.key("follow_up")))
            .help(help);
        faults.push(fault);
    }
}
