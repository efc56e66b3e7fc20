//! # focus-area-change-undeclared
//!
//! ## What it checks
//!
//! A project whose `focus_area` is not that of the last cycle is declared `reclassified`. A project
//! that is declared `reclassified` has another focus area or another project type than in the last
//! cycle.
//!
//! ## Why
//!
//! The totals by focus area shift although nothing was begun or ended, and the report must say why.
//!
//! ## Example
//!
//! ```yaml
//! focus_area: civic-social       # last year: safety-security
//! change: {kind: reclassified, note: The control room now serves all departments.}
//! ```
//!
//! ## How to fix
//!
//! Say so in `change`, with a note. If it also has a new title, `reclassified` is enough: the last
//! title in `former_titles` says the rest.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use super::prelude::*;

rule!(Error in "focus_area_change_undeclared.rs", Years, Cycle(check));

/// Reports each project that changed its focus area and does not say so, or says so and did not.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for (carried, year) in scope.carried() {
        // `change-undeclared` reports an arrival that was on the list.
        if !carried.this.project.change.kind.is_arrival() {
            faults.extend(fault(scope, carried, year));
        }
    }
}

fn fault(scope: &Scope<'_>, carried: &Carried<'_>, year: Year) -> Option<Fault> {
    let Carried { last, this } = carried;
    let (was, is) = (last.project, this.project);
    let says_so = is.change.kind == ChangeKind::Reclassified;
    let has_changed = was.focus_area != is.focus_area;
    let fault = if has_changed && !says_so {
        let framework = &scope.network.framework.value;
        // `unknown-focus-area` reports a focus area that is not known.
        let area = &framework.focus_area(&is.focus_area)?.name;
        let (id, before) = (&was.focus_area, framework.focus_area(&was.focus_area));
        let before = before.map_or(id.as_str(), |area| &area.name);
        let message = format!("the focus area is {area}, and was {before} in {year}");
        Fault::new(&RULE, this.location("focus_area"), message)
            .label("another focus area")
            .help("say so: `change: {kind: reclassified, note: …}`")
            .help(format!("or write `focus_area: {id}`, as it was"))
    } else if says_so && !has_changed && was.project_type == is.project_type {
        let message =
            format!("the project is declared `reclassified`, but is classified as in {year}");
        Fault::new(&RULE, this.change_location("kind"), message)
            .label("not reclassified since then")
            .help("delete `change`, or say what else has changed")
            .help("or write the new focus area or project type")
    } else {
        return None;
    };
    let locations = |key| [this, last].map(|at| at.location(key));
    let fault = fault
        .about(scope.project_subject(this))
        .note(last.location("focus_area"), format!("in {year}"))
        .rests_on_all(carried.listing_locations())
        .rests_on_all(["focus_area", "project_type"].map(locations).concat())
        .rests_on(this.change_location("kind"));
    Some(fault)
}
