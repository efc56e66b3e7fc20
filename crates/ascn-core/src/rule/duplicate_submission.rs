//! # duplicate-submission
//!
//! ## What it checks
//!
//! Each city has one submission in a cycle.
//!
//! ## Why
//!
//! The projects of the city would be counted twice, and nobody could say which of the two files was
//! cleared.
//!
//! ## Example
//!
//! ```yaml
//! city: th-phuket     # in th-phuket.yaml
//! city: th-phuket     # and again in th-phuket-final.yaml
//! ```
//!
//! ## How to fix
//!
//! Keep the one that was cleared, under the city's id, and take the other out of the folder.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 17d: one progress report of each city each year.

use super::prelude::*;
use super::repeated::again;

rule!(Error in "duplicate_submission.rs", Reporting, Submission(check));

/// Reports a submission of a city that has another one.
fn check(scope: &Scope<'_>, submission: &Sourced<Submission>) -> Option<Fault> {
    let first = first_of(scope, submission)?;
    let city = &submission.value.city;
    let message = format!("`{city}` has two submissions in this cycle");
    let locations = [first, submission].map(|one| one.location_of("city"));
    let fault = again(&RULE, message, locations);
    Some(fault.help(format!("keep one file, named `{city}.yaml`")))
}

/// Returns another submission of the same city that makes this one a duplicate.
///
/// A file named by a city's id belongs to that city, even if its `city` differs.
pub(super) fn first_of<'a>(
    scope: &Scope<'a>,
    submission: &Sourced<Submission>,
) -> Option<&'a Sourced<Submission>> {
    if scope.city_of_file(&submission.file).is_some() {
        return None;
    }
    let city = &submission.value.city;
    let is_first = |other: &&'a Sourced<Submission>| match scope.city_of_file(&other.file) {
        _ if other.value.city != *city => false,
        Some(owner) => owner.city.id == *city,
        None => other.file < submission.file,
    };
    let others = || scope.cycle.submissions.iter().filter(is_first);
    others()
        .find(|other| other.file.stem() == city.as_str())
        .or_else(|| others().next())
}
