//! # rating-unexplained
//!
//! ## What it checks
//!
//! A `rating` of `at-risk` or `off-track` has a `reason` and a `mitigation`: the text, or
//! `not-known`, `not-applicable` or `not-disclosed` in its place.
//!
//! ## Why
//!
//! A rating alone worries readers, and leaves open whether anybody does something about it.
//!
//! ## Example
//!
//! ```yaml
//! rating: {value: at-risk}
//! # {value: at-risk, reason: The tender was late., mitigation: It is run again in March.}
//! ```
//!
//! ## How to fix
//!
//! Say in a sentence each why the project is behind its plan and what is done about it. If nobody
//! knows, write `not-known`.
//!
//! ## Source
//!
//! The World Bank's Implementation Status and Results Report: a rating goes with its reason and the
//! action taken.

use super::prelude::*;

rule!(Error in "rating_unexplained.rs", Time, Project(check));

/// Reports a worrying rating without its reason or its mitigation.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let rating = at.project.rating.value().filter(|one| is_worrying(one))?;
    let explanations = [
        ("reason", &rating.reason),
        ("mitigation", &rating.mitigation),
    ];
    let missing = explanations
        .iter()
        .filter(|(_, text)| **text == Reported::NotReported);
    let missing: Vec<&str> = missing.map(|(key, _)| *key).collect();
    let (keys, verb) = match missing.as_slice() {
        [] => return None,
        [key] => (format!("`{key}`"), "is"),
        keys => (format!("`{}`", keys.join("` and `")), "are"),
    };
    let value = rating.value.code();
    let entries: Vec<String> = missing.iter().map(|key| format!("{key}: …")).collect();
    let message = format!("the project is rated `{value}`, and {keys} {verb} missing");
    let fault = Fault::new(&RULE, at.part("rating", "value"), message)
        .label(format!("needs {keys}"))
        .help(format!("add `{}` to the rating", entries.join(", ")))
        .help("if nobody knows: write `not-known`")
        .rests_on_all(missing.into_iter().map(|key| at.part("rating", key)));
    Some(fault)
}

/// Whether a project is rated as behind its plan.
pub(super) fn is_worrying(rating: &Rating) -> bool {
    match rating.value {
        RatingValue::AtRisk | RatingValue::OffTrack => true,
        RatingValue::OnTrack => false,
    }
}
