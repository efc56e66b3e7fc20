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
    all.retain(|_, projects| projects.len() > 1);
    for projects in all.values() {
        let Some(first) = owner(scope, projects) else {
            continue;
        };
        for (position, at) in projects.iter().enumerate() {
            if position != first {
                faults.extend(projects.get(first).map(|first| fault(scope, at, first)));
            }
        }
    }
}

/// Returns the position of the project that keeps the id: that of the city that had it last year,
/// or else the first.
fn owner(scope: &Scope<'_>, projects: &[ProjectAt<'_>]) -> Option<usize> {
    let id = &projects.first()?.project.id;
    let mut before = scope.last().into_iter().flat_map(CycleInputs::projects);
    let owner = before.find(|at| at.project.id == *id).map(|at| at.city());
    let position = projects.iter().position(|at| Some(at.city()) == owner);
    Some(position.unwrap_or(0))
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, first: &ProjectAt<'_>) -> Fault {
    let id = &at.project.id;
    let message = format!("two projects have the id `{id}`");
    Fault::new(&RULE, at.location("id"), message)
        .label("again here")
        .about(scope.project_subject(at))
        .against(first.location("id"), "this one has it too")
        .help("give this project an id that was never used")
}
