//! # repeated-entry
//!
//! ## What it checks
//!
//! Each code is written once in the `outcomes`, the `sdg_targets` and the `also` of a project, and
//! `also` does not repeat its `focus_area`.
//!
//! ## Why
//!
//! It counts once, so one of the two may have been meant to be another code.
//!
//! ## Example
//!
//! ```yaml
//! focus_area: civic-social
//! also: [civic-social, built-infrastructure]     # [built-infrastructure]
//! ```
//!
//! ## How to fix
//!
//! Delete one of them, or write the code that was meant.
//!
//! ## Source
//!
//! Monitoring and Evaluation Report 2022: projects cut across focus areas, and each is counted in
//! one.

use std::fmt::Display;

use super::prelude::*;
use super::repeated::{again, repeated};

rule!(Warning in "repeated_entry.rs", Projects, Cycle(check));

/// Reports each repeated code.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let project = at.project;
        tell(scope, &at, "outcomes", project.outcomes.entries(), faults);
        let targets = project.sdg_targets.entries();
        tell(scope, &at, "sdg_targets", targets, faults);
        tell(scope, &at, "also", &project.also, faults);
        for (path, area) in at.path_of("also").items(&project.also) {
            if *area == project.focus_area {
                let message =
                    format!("`{area}` is the project's `focus_area`, and stands in `also` again");
                let locations = [
                    at.location("focus_area"),
                    FileLocation::value(at.file(), path),
                ];
                let fault = again(&RULE, message, locations).about(scope.project_subject(&at));
                faults.push(fault.help("delete it here: `also` is for further focus areas"));
            }
        }
    }
}

fn tell<Code: Ord + Display>(
    scope: &Scope<'_>,
    at: &ProjectAt<'_>,
    key: &'static str,
    codes: &[Code],
    faults: &mut Faults,
) {
    // Most lists have one entry, which repeats nothing.
    if codes.len() < 2 {
        return;
    }
    for (code, indexes) in repeated(codes.iter().zip(0..)) {
        let message = format!("`{code}` stands twice in `{key}`");
        let location = |index| FileLocation::value(at.file(), at.path_of(key).index(index));
        let fault = again(&RULE, message, indexes.map(location)).about(scope.project_subject(at));
        faults.push(fault.help("delete it here, or write the code that was meant"));
    }
}
