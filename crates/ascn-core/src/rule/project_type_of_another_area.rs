//! # project-type-of-another-area
//!
//! ## What it checks
//!
//! The `project_type` of a project is one of the types of its `focus_area`.
//!
//! ## Why
//!
//! The project would be counted in one focus area and shown under a type of another.
//!
//! ## Example
//!
//! ```yaml
//! focus_area: civic-social
//! project_type: clean-environment     # a type of Quality Environment
//! ```
//!
//! ## How to fix
//!
//! Correct the one of the two that is wrong. A further focus area goes into `also`.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): the areas below each focus area.

use super::prelude::*;
use super::unknown_project_type::types_of;

rule!(Error in "project_type_of_another_area.rs", Projects, Project(check));

/// Reports a project whose type belongs to another focus area.
fn check(scope: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let framework = &scope.network.framework;
    let area = framework.value.focus_area(&at.project.focus_area)?;
    let kind = at.project.project_type.value()?;
    if area.project_type(kind).is_some() {
        return None;
    }
    let list = DataPath::root().key("focus_areas");
    let mut areas = list.items(&framework.value.focus_areas);
    let (path, owner) = areas.find(|(_, area)| area.project_type(kind).is_some())?;
    let types = match types_of(area).as_slice() {
        [] => "it has none".to_owned(),
        types => types.join(", "),
    };
    let (name, of) = (&area.name, &owner.name);
    let message = format!("`{kind}` is a type of {of}, not of {name}");
    let fault = Fault::new(&RULE, at.location("project_type"), message)
        .label(format!("a type of {of}"))
        .against(at.location("focus_area"), name.clone())
        .help(format!(
            "write `focus_area: {}`, if the type is right",
            owner.id
        ))
        .help(format!("or use one of the types of {name}: {types}"))
        .rests_on_all([path.key("id"), list].map(|path| framework.location(path)));
    Some(fault)
}
