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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::Scope;
use crate::network::Sourced;
use crate::submission::Submission;

rule!(Error in "duplicate_submission.rs", Reporting, Cycle(check));

/// Tells each submission of a city that has another one.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for submission in &scope.cycle.submissions {
        let Some(first) = first_of(scope, submission) else {
            continue;
        };
        let city = &submission.value.city;
        let fault = Fault::new(
            &RULE,
            submission.spot_of("city"),
            format!("`{city}` has two submissions in this cycle"),
        )
        .label("again here")
        .about(scope.subject(submission))
        .note(first.spot_of("city"), "first here")
        .rests_on(first.spot_of("city"))
        .mend(format!("keep one file, named `{city}.yaml`"));
        faults.push(fault);
    }
}

/// The other submission of the same city that this one should not stand beside.
///
/// A file that is named by a city's id is that city's: if it says otherwise, that is told of it.
pub(super) fn first_of<'a>(
    scope: &Scope<'a>,
    submission: &Sourced<Submission>,
) -> Option<&'a Sourced<Submission>> {
    if scope.city_of_file(&submission.file).is_some() {
        return None;
    }
    let city = &submission.value.city;
    let is_same = |other: &&'a Sourced<Submission>| {
        other.value.city == *city && other.file != submission.file
    };
    let is_first = |other: &&'a Sourced<Submission>| {
        let owner = scope.city_of_file(&other.file);
        match owner {
            Some(owner) => owner.city.id == *city,
            None => other.file < submission.file,
        }
    };
    let others = || {
        scope
            .cycle
            .submissions
            .iter()
            .filter(is_same)
            .filter(is_first)
    };
    others()
        .find(|other| other.file.stem() == city.as_str())
        .or_else(|| others().next())
}
