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

use ascn_diagnostic::{DataPath, Fault, Faults};

use crate::dataset::Scope;
use crate::framework::{FocusArea, ProjectTypeId};

rule!(Error in "project_type_of_another_area.rs", Projects, Cycle(check));

/// Tells each project whose type belongs to another focus area.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let framework = &scope.network.framework;
    for at in scope.projects() {
        let area = framework.value.focus_area(&at.project.focus_area);
        let (Some(kind), Some(area)) = (at.project.project_type.value(), area) else {
            continue;
        };
        if area.project_type(kind).is_some() {
            continue;
        }
        let Some((path, owner)) = owner(&framework.value.focus_areas, kind) else {
            continue;
        };
        let fault = Fault::new(
            &RULE,
            at.spot("project_type"),
            format!("`{kind}` is a type of {}, not of {}", owner.name, area.name),
        )
        .label(format!("a type of {}", owner.name))
        .about(scope.project_subject(&at))
        .note(at.spot("focus_area"), area.name.clone())
        .mend(format!(
            "write `focus_area: {}`, if the type is right",
            owner.id
        ))
        .mend(format!(
            "or use one of the types of {}: {}",
            area.name,
            types_of(area)
        ))
        .rests_on(at.spot("focus_area"))
        .rests_on(framework.spot(path.key("id")))
        .rests_on(framework.spot(DataPath::root().key("focus_areas")));
        faults.push(fault);
    }
}

/// The focus area that has the type, and its path.
fn owner<'a>(areas: &'a [FocusArea], kind: &ProjectTypeId) -> Option<(DataPath, &'a FocusArea)> {
    let mut areas = areas.iter().enumerate();
    let (index, area) = areas.find(|(_, area)| area.project_type(kind).is_some())?;
    Some((DataPath::root().key("focus_areas").index(index), area))
}

fn types_of(area: &FocusArea) -> String {
    let types: Vec<&str> = area
        .project_types
        .iter()
        .map(|kind| kind.id.as_str())
        .collect();
    if types.is_empty() {
        "it has none".to_owned()
    } else {
        types.join(", ")
    }
}
