//! # highlight-unknown-project
//!
//! ## What it checks
//!
//! The `project` of a `highlight` is the id of a project in the same file, and that project is
//! listed: neither cancelled, withdrawn, merged nor no longer listed.
//!
//! ## Why
//!
//! The report shows the story beside the project, and without one it would be left out.
//!
//! ## Example
//!
//! ```yaml
//! highlight: {project: xx-example-03, story: …}  # xx-example-003
//! ```
//!
//! ## How to fix
//!
//! Write the id of the project as it is in this file, or choose one that is still listed.
//!
//! ## Source
//!
//! Monitoring and Evaluation Reports, section 2: one highlighted project per member city.

use super::prelude::*;

rule!(Error in "highlight_unknown_project.rs", Projects, Submission(check));

/// Reports a highlight of a project that its city does not list.
fn check(_: &Scope<'_>, submission: &Sourced<Submission>) -> Option<Fault> {
    let id = &submission.value.highlight.value()?.project;
    let shown = || projects_of(submission).filter(|at| at.project.id == *id);
    if shown().any(|at| at.is_listed()) {
        return None;
    }
    let location = submission.location(DataPath::root().key("highlight").key("project"));
    if let Some(at) = shown().next() {
        let stage = at.project.stage;
        let message = format!("the project `{id}` is highlighted, but its stage is `{stage}`");
        let fault = Fault::new(&RULE, location, message)
            .label("no longer listed")
            .note(at.location("stage"), "this is its stage")
            .help("highlight a project that is still listed")
            .help("or correct the stage");
        return Some(fault.rests_on_all(at.listing_locations()));
    }
    let message = format!("no project of this file has the id `{id}`");
    let fault = Fault::new(&RULE, location, message)
        .label("no such project")
        .rests_on_column(submission.column(DataPath::root().key("projects"), "id"));
    let listed = projects_of(submission).filter(ProjectAt::is_listed);
    let near = did_you_mean(id.as_str(), listed.map(|at| at.project.id.as_str()));
    Some(fault.help(near.unwrap_or_else(|| "write the id of a project of this file".to_owned())))
}
