//! # duplicate-project-id
//!
//! ## What it checks
//!
//! No two projects of a cycle have one id, whichever files they are in.
//!
//! ## Why
//!
//! Two projects of one id are one project to every table and to next year's report.
//!
//! ## Example
//!
//! ```yaml
//! - id: xx-example-001
//!   title: Smart Waste Management
//! - id: xx-example-001           # xx-example-002
//!   title: Smart Bus Stops
//! ```
//!
//! ## How to fix
//!
//! Give the newer project an id that was never used, also not in earlier years.
//!
//! ## Source
//!
//! The file format, chapter *Projects*: an id never changes and is never used again.

use std::collections::BTreeMap;

use super::prelude::*;

rule!(Error in "duplicate_project_id.rs", Projects, Cycle(check));

/// Reports each project whose id another one has.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let mut all: BTreeMap<&ProjectId, Vec<ProjectAt<'_>>> = BTreeMap::new();
    for at in scope.projects() {
        all.entry(&at.project.id).or_default().push(at);
    }
    for (id, projects) in all.iter().filter(|(_, projects)| projects.len() > 1) {
        let Some(owner) = owner(scope, id, projects) else {
            continue;
        };
        for at in projects.iter().filter(|at| !std::ptr::eq(*at, owner)) {
            let message = format!("two projects have the id `{id}`");
            let fault = Fault::new(&RULE, at.location("id"), message)
                .label("again here")
                .about(scope.project_subject(at))
                .against(owner.location("id"), "this one has it too")
                .help("give this project an id that was never used");
            faults.push(fault);
        }
    }
}

/// Returns the project that keeps the id: that of the city that had it last year, or else the
/// first.
fn owner<'a>(
    scope: &Scope<'_>,
    id: &ProjectId,
    projects: &'a [ProjectAt<'a>],
) -> Option<&'a ProjectAt<'a>> {
    let mut before = scope.last().into_iter().flat_map(CycleInputs::projects);
    let city = before.find(|at| at.project.id == *id).map(|at| at.city());
    let of_city = projects.iter().find(|at| Some(at.city()) == city);
    of_city.or(projects.first())
}
