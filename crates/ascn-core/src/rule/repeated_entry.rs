//! # repeated-entry
//!
//! ## What it checks
//!
//! Each code stands once in the `outcomes`, the `sdg_targets` and the `also` of a project, and its
//! `focus_area` does not stand in `also` again.
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

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Faults, Spot};

use crate::dataset::{ProjectAt, Scope};

rule!(Warning in "repeated_entry.rs", Projects, Cycle(check));

/// Tells each code that stands twice.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let project = at.project;
        repeated(scope, &at, "outcomes", project.outcomes.entries(), faults);
        let targets = project.sdg_targets.entries();
        repeated(scope, &at, "sdg_targets", targets, faults);
        repeated(scope, &at, "also", &project.also, faults);
        for (index, area) in project.also.iter().enumerate() {
            if *area == project.focus_area {
                faults.push(primary(scope, &at, index));
            }
        }
    }
}

fn repeated<Code: Ord + ToString>(
    scope: &Scope<'_>,
    at: &ProjectAt<'_>,
    key: &'static str,
    codes: &[Code],
    faults: &mut Faults,
) {
    // Most lists have one entry, and nothing is to be remembered of it.
    if codes.len() < 2 {
        return;
    }
    let mut first: BTreeMap<&Code, usize> = BTreeMap::new();
    for (index, code) in codes.iter().enumerate() {
        let earlier = *first.entry(code).or_insert(index);
        if earlier == index {
            continue;
        }
        let spot = |index| Spot::value(at.file(), at.path_of(key).index(index));
        let message = format!("`{}` stands twice in `{key}`", code.to_string());
        let fault = Fault::new(&RULE, spot(index), message)
            .label("again here")
            .about(scope.project_subject(at))
            .note(spot(earlier), "first here")
            .rests_on(spot(earlier))
            .mend("delete it here, or write the code that was meant");
        faults.push(fault);
    }
}

fn primary(scope: &Scope<'_>, at: &ProjectAt<'_>, index: usize) -> Fault {
    let area = &at.project.focus_area;
    let message = format!("`{area}` is the project's `focus_area`, and stands in `also` again");
    let spot = Spot::value(at.file(), at.path_of("also").index(index));
    Fault::new(&RULE, spot, message)
        .label("again here")
        .about(scope.project_subject(at))
        .note(at.spot("focus_area"), "first here")
        .rests_on(at.spot("focus_area"))
        .mend("delete it here: `also` is for further focus areas")
}
