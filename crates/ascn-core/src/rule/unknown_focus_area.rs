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
//! Write the id as it stands in `network/framework.yaml`.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): six focus areas.

use ascn_diagnostic::{DataPath, Fault, Faults, Spot, did_you_mean};

use crate::dataset::Scope;
use crate::framework::{FocusAreaId, Framework};
use crate::network::{Network, Sourced};

rule!(Error in "unknown_focus_area.rs", Projects, Cycle(check));

/// Tells each focus area that the Framework does not have.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let framework = &scope.network.framework;
    // The network is the same for all cycles, so its faults are told once.
    if scope.is_current {
        check_programmes(scope.network, faults);
    }
    for at in scope.projects() {
        let mut tell = |area: &FocusAreaId, path: DataPath| {
            let fault = look_up(framework, area, || Spot::value(at.file(), path));
            faults.extend(fault.map(|fault| fault.about(scope.project_subject(&at))));
        };
        tell(&at.project.focus_area, at.path_of("focus_area"));
        for (index, area) in at.project.also.iter().enumerate() {
            tell(area, at.path_of("also").index(index));
        }
    }
}

fn check_programmes(network: &Network, faults: &mut Faults) {
    let partners = &network.partners;
    for (index, partner) in partners.value.iter().enumerate() {
        let programmes = DataPath::root().index(index).key("programmes");
        for (index, programme) in partner.programmes.iter().enumerate() {
            let areas = programmes.index(index).key("focus_areas");
            for (index, area) in programme.focus_areas.iter().enumerate() {
                let spot = || partners.spot(areas.index(index));
                faults.extend(look_up(&network.framework, area, spot));
            }
        }
    }
}

fn look_up(
    framework: &Sourced<Framework>,
    area: &FocusAreaId,
    spot: impl FnOnce() -> Spot,
) -> Option<Fault> {
    if framework.value.focus_area(area).is_some() {
        return None;
    }
    let areas = &framework.value.focus_areas;
    let ids: Vec<&str> = areas.iter().map(|area| area.id.as_str()).collect();
    let fault = Fault::new(&RULE, spot(), format!("no focus area has the id `{area}`"))
        .label(format!("not in {}", framework.file))
        .rests_on_column(framework.column(DataPath::root().key("focus_areas"), "id"))
        .mends(did_you_mean(area.as_str(), ids.iter().copied()));
    Some(fault.mend(format!("use one of: {}", ids.join(", "))))
}
