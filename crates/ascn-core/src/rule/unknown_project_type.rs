//! # unknown-project-type
//!
//! ## What it checks
//!
//! The `project_type` of a project is the id of a project type in `network/framework.yaml`.
//!
//! ## Why
//!
//! The project would be in no table by type, and the tables would not add up to the total.
//!
//! ## Example
//!
//! ```yaml
//! project_type: clean-enviroment # clean-environment
//! ```
//!
//! ## How to fix
//!
//! Write the id as it is in `network/framework.yaml`; or delete the key, if no type fits.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): the areas below each focus area.

use super::prelude::*;
use crate::framework::FocusArea;

rule!(Error in "unknown_project_type.rs", Projects, Project(check));

/// Reports a project type that the Framework does not have.
fn check(scope: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let framework = &scope.network.framework;
    let kind = at.project.project_type.value()?;
    if framework.value.area_of_type(kind).is_some() {
        return None;
    }
    let area = framework.value.focus_area(&at.project.focus_area);
    let of_area: Vec<&str> = area.map(types_of).unwrap_or_default();
    let all = framework.value.focus_areas.iter().flat_map(types_of);
    // A type of the project's own area is meant more often than one of another.
    let near = did_you_mean(kind.as_str(), of_area.iter().copied())
        .or_else(|| did_you_mean(kind.as_str(), all));
    let area = area.filter(|_| !of_area.is_empty());
    let types = area.map(|area| format!("types of {}: {}", area.name, of_area.join(", ")));
    let message = format!("no project type has the id `{kind}`");
    let fault = Fault::new(&RULE, at.location("project_type"), message)
        .label(format!("not in {}", framework.file))
        .rests_on(framework.location(DataPath::root().key("focus_areas")))
        .helps(near.into_iter().chain(types));
    Some(fault)
}

/// Returns the ids of the types of a focus area.
pub(super) fn types_of(area: &FocusArea) -> Vec<&str> {
    let types = area.project_types.iter();
    types.map(|kind| kind.id.as_str()).collect()
}
