//! # unknown-focus-area
//!
//! ## What it checks
//!
//! The `focus_area` of a project, each area in `also`, and each of the `focus_areas` of a programme
//! in `network/partners.yaml`, is the id of a focus area in `network/framework.yaml`.
//!
//! ## Why
//!
//! It would be in no table by focus area, and the tables would not add up to the total.
//!
//! ## Example
//!
//! ```yaml
//! focus_area: civic-and-social   # civic-social
//! ```
//!
//! ## How to fix
//!
//! Write the id as it is in `network/framework.yaml`.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): six focus areas.

use super::prelude::*;
use super::unknown_outcome::not_in_framework;
use crate::framework::{FocusAreaId, Framework};

rule!(Error in "unknown_focus_area.rs", Projects, Cycle(check));

/// Reports each focus area that the Framework does not have.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let framework = &scope.network.framework;
    // The network is the same for all cycles, so its faults are reported once.
    if scope.is_current {
        check_programmes(scope.network, faults);
    }
    for at in scope.projects() {
        let mut tell = |area: &FocusAreaId, path: DataPath| {
            let fault = look_up(framework, area, || FileLocation::value(at.file(), path));
            faults.extend(fault.map(|fault| fault.about(scope.project_subject(&at))));
        };
        tell(&at.project.focus_area, at.path_of("focus_area"));
        for (path, area) in at.path_of("also").items(&at.project.also) {
            tell(area, path);
        }
    }
}

fn check_programmes(network: &Network, faults: &mut Faults) {
    let partners = &network.partners;
    for (path, partner) in DataPath::root().items(&partners.value) {
        for (path, programme) in path.key("programmes").items(&partner.programmes) {
            for (path, area) in path.key("focus_areas").items(&programme.focus_areas) {
                let location = || partners.location(path);
                faults.extend(look_up(&network.framework, area, location));
            }
        }
    }
}

fn look_up(
    framework: &Sourced<Framework>,
    area: &FocusAreaId,
    location: impl FnOnce() -> FileLocation,
) -> Option<Fault> {
    if framework.value.focus_area(area).is_some() {
        return None;
    }
    let ids = framework.value.focus_areas.iter().map(|one| &one.id);
    let fault = Fault::new(
        &RULE,
        location(),
        format!("no focus area has the id `{area}`"),
    );
    let list = "focus_areas";
    Some(not_in_framework(fault, framework, list, (area, ids)))
}
