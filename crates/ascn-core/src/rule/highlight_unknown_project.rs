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
//! Write the id of the project as it stands in this file, or choose one that is still listed.
//!
//! ## Source
//!
//! Monitoring and Evaluation Reports, section 2: one highlighted project per member city.

use ascn_diagnostic::{DataPath, Fault, Faults, Spot, did_you_mean};

use crate::dataset::{ProjectAt, Scope, projects_of};
use crate::network::Sourced;
use crate::submission::{ProjectId, Submission};

rule!(Error in "highlight_unknown_project.rs", Projects, Cycle(check));

/// Tells each highlight of a project that its city does not list.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for submission in &scope.cycle.submissions {
        let Some(highlight) = submission.value.highlight.value() else {
            continue;
        };
        let id = &highlight.project;
        let shown = || projects_of(submission).filter(|at| at.project.id == *id);
        if shown().any(|at| at.is_listed()) {
            continue;
        }
        let fault = match shown().next() {
            Some(at) => not_listed(submission, &at),
            None => not_there(submission, id),
        };
        faults.push(fault.about(scope.subject(submission)));
    }
}

fn spot(submission: &Sourced<Submission>) -> Spot {
    submission.spot(DataPath::root().key("highlight").key("project"))
}

fn not_listed(submission: &Sourced<Submission>, at: &ProjectAt<'_>) -> Fault {
    let (id, stage) = (&at.project.id, at.project.stage.code());
    let message = format!("the project `{id}` is highlighted, but its stage is `{stage}`");
    Fault::new(&RULE, spot(submission), message)
        .label("no longer listed")
        .note(at.spot("stage"), "this is its stage")
        .mend("highlight a project that is still listed")
        .mend("or correct the stage")
        .rests_on_all(at.listing_spots())
}

fn not_there(submission: &Sourced<Submission>, id: &ProjectId) -> Fault {
    let message = format!("no project of this file has the id `{id}`");
    let fault = Fault::new(&RULE, spot(submission), message)
        .label("no such project")
        .rests_on_column(submission.column(DataPath::root().key("projects"), "id"));
    let listed = projects_of(submission).filter(ProjectAt::is_listed);
    let near = did_you_mean(id.as_str(), listed.map(|at| at.project.id.as_str()));
    fault.mend(near.unwrap_or_else(|| "write the id of a project of this file".to_owned()))
}
