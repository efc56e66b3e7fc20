//! # unknown-focus-area
//!
//! ## What it checks
//!
//! The `focus_area` of a project, and each area in `also`, is the id of a focus area in
//! `network/framework.yaml`.
//!
//! ## Why
//!
//! The project would be in no table by focus area, and the tables would not add up to the total.
//!
//! ## Example
//!
//! ```yaml
//! focus_area: civic-and-social   # civic-social
//! ```
//!
//! ## How to fix
//!
//! Write the id as it stands in `network/framework.yaml`.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): six focus areas.

use ascn_diagnostic::{DataPath, Fault, Faults, Rule, Severity, Spot, nearest};

use crate::dataset::{ProjectAt, Scope};
use crate::framework::FocusAreaId;

/// The rule of this page.
pub(super) static UNKNOWN_FOCUS_AREA: Rule = Rule::new(
    "unknown-focus-area",
    Severity::Error,
    include_str!("unknown_focus_area.rs"),
);

/// Tells each focus area that the Framework does not have.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        look_up(
            scope,
            &at,
            &at.project.focus_area,
            at.path_of("focus_area"),
            faults,
        );
        for (index, area) in at.project.also.iter().enumerate() {
            look_up(scope, &at, area, at.path_of("also").index(index), faults);
        }
    }
}

fn look_up(
    scope: &Scope<'_>,
    at: &ProjectAt<'_>,
    area: &FocusAreaId,
    path: DataPath,
    faults: &mut Faults,
) {
    let framework = &scope.network.framework;
    if framework.value.focus_area(area).is_some() {
        return;
    }
    let areas = &framework.value.focus_areas;
    let list = DataPath::root().key("focus_areas");
    let ids: Vec<&str> = areas.iter().map(|area| area.id.as_str()).collect();
    let spots = (0..areas.len()).map(|index| framework.spot(list.index(index).key("id")));
    let mut fault = Fault::new(
        &UNKNOWN_FOCUS_AREA,
        Spot::value(at.file(), path),
        format!("no focus area has the id `{area}`"),
    )
    .label(format!("not in {}", framework.file))
    .about(scope.project_subject(at))
    .rests_on(Spot::key(&framework.file, list.clone()))
    .rests_on_all(spots);
    if let Some(near) = nearest(area.as_str(), ids.iter().copied()) {
        fault = fault.mend(format!("did you mean `{near}`?"));
    }
    faults.push(fault.mend(format!("use one of: {}", ids.join(", "))));
}
