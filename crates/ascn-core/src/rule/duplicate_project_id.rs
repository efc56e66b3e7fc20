//! # duplicate-project-id
//!
//! ## What it checks
//!
//! Each project id stands once in a cycle, in whichever file.
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

use ascn_diagnostic::{Fault, Faults, Rule, Severity};

use crate::check::{ProjectAt, Scope};
use crate::submission::ProjectId;

/// The rule of this page.
pub(super) static DUPLICATE_PROJECT_ID: Rule = Rule::new(
    "duplicate-project-id",
    Severity::Error,
    include_str!("duplicate_project_id.rs"),
);

/// Tells each project whose id another one has.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let mut seen: BTreeMap<&ProjectId, ProjectAt<'_>> = BTreeMap::new();
    for at in scope.projects() {
        let id = &at.project.id;
        let Some(first) = seen.get(id) else {
            seen.insert(id, at);
            continue;
        };
        let fault = Fault::new(
            &DUPLICATE_PROJECT_ID,
            at.spot("id"),
            format!("two projects have the id `{id}`"),
        )
        .label("again here")
        .about(scope.project_subject(&at))
        .note(
            first.spot("id"),
            format!("first here: {}", first.project.title),
        )
        .rests_on(first.spot("id"))
        .mend("give the newer project an id that was never used");
        faults.push(fault);
    }
}
