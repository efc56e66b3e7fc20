//! # duplicate-title
//!
//! ## What it checks
//!
//! No two cities list a project with one title in the cycle that is reported on. Case and the width
//! of blanks do not count.
//!
//! ## Why
//!
//! In a table of all cities, readers take the two for one project of two cities, or for one that is
//! counted twice.
//!
//! ## Example
//!
//! ```yaml
//! title: Smart Bus Stops     # a project of another city is called so too
//! ```
//!
//! ## How to fix
//!
//! Say in the title what or where it is, such as *Smart Bus Stops of the Old Town*, and name the
//! last title in `former_titles`. If it is one project of both cities, let one of them list it.
//!
//! ## Source
//!
//! This program: a project is known by its title, and counted once.

use std::collections::BTreeMap;

use super::prelude::*;
use crate::scalar::folded;

rule!(Warning in "duplicate_title.rs", Projects, Cycle(check));

/// Reports each project that has the title of another city's project.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let mut first: BTreeMap<String, ProjectAt<'_>> = BTreeMap::new();
    for at in scope.projects().filter(ProjectAt::is_listed) {
        let first = first.entry(folded(&at.project.title)).or_insert(at);
        if first.city() != at.city() {
            faults.push(fault(scope, &at, first));
        }
    }
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, first: &ProjectAt<'_>) -> Fault {
    let other = scope.subject(first.submission);
    let city = other.city_name.or(other.city).unwrap_or_default();
    let message = format!(
        "a project of {city} has the title `{}` too",
        first.project.title
    );
    Fault::new(&RULE, at.location("title"), message)
        .label("the same title")
        .about(scope.project_subject(at))
        .against(first.location("title"), format!("a project of {city}"))
        .rests_on_all([at, first].map(|at| at.location("stage")))
        .rests_on_all([at, first].map(|at| at.submission.location_of("city")))
        .help("say in the title what or where it is, and add the last title to `former_titles`")
        .help("or, if it is one project of both cities, let one of them list it")
}
