//! # submission-missing
//!
//! ## What it checks
//!
//! Every city that is a member on the cycle's `data_as_of` has a file in `submissions/`, even one
//! that cannot be read. No fault is reported if a city's membership on that day is not certain.
//!
//! ## Why
//!
//! The report counts the city as silent, and its projects of last year as not reported.
//!
//! ## Example
//!
//! ```yaml
//! cycles/2024/submissions/       # and no th-phuket.yaml in it
//! ```
//!
//! ## How to fix
//!
//! Ask the National Representative for the submission. If the city has nothing to report, it says
//! so with `return: nil` and a reason.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 17d: every city reports each year.

use std::collections::BTreeSet;

use super::prelude::*;

rule!(Warning in "submission_missing.rs", Reporting, Cycle(check));

/// Reports each member city without a submission.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let cycle = scope.cycle;
    let cities = cycle.submissions.iter().map(|one| one.value.city.as_str());
    // A file named by the city was sent by it, whatever is wrong with the file.
    let read = cycle.submissions.iter().map(|one| &one.file);
    let files = read.chain(&cycle.unreadable).chain(&cycle.strangers);
    let reported: BTreeSet<&str> = cities.chain(files.map(FileName::stem)).collect();
    for at in scope.cities.iter() {
        let id = &at.city.id;
        if reported.contains(id.as_str()) || scope.membership(at.city) != Answer::Yes {
            continue;
        }
        let missing = cycle.submission_file(id);
        let message = format!("{} has no submission for {}", at.city.name, cycle.year());
        let fault = Fault::new(&RULE, FileLocation::value(at.file, at.path()), message)
            .label(format!("a member on {}", scope.data_as_of()))
            .about(at.subject())
            .help(format!("add `{missing}`"))
            .help("if there is nothing to report: `return: nil`, with a `reason`")
            .rests_on_all([FileLocation::file(&missing), scope.data_as_of_location()])
            .rests_on_all(at.membership_locations());
        faults.push(fault);
    }
}
