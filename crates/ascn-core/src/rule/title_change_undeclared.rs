//! # title-change-undeclared
//!
//! ## What it checks
//!
//! A project whose title is not that of the last cycle names the last title in `former_titles`. A
//! project whose `change` is `renamed` has another title than in the last cycle.
//!
//! ## Why
//!
//! Readers know a project by its title: under another one it looks as if one project had vanished
//! and another begun.
//!
//! ## Example
//!
//! ```yaml
//! title: Smart Pier              # last year: Smart Pier and Yacht Quarantine System
//! change: {kind: renamed, note: The quarantine system is no longer part of it.}
//! ```
//!
//! ## How to fix
//!
//! Add the last title to `former_titles`, the latest first, and say in `change` that the project
//! was renamed and why. If only the spelling slipped, write the title as it was.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use super::prelude::*;

rule!(Error in "title_change_undeclared.rs", Years, Reconciled(check));

/// Reports each project that changed its title and does not say so, or says so and did not.
fn check(
    scope: &Scope<'_>,
    reconciliation: &Reconciliation<'_>,
    last: &CycleInputs,
    faults: &mut Faults,
) {
    // What a project was merged into has a title of its own.
    let departed = reconciliation.departed.iter();
    let departed = departed.filter(|(departure, _)| **departure != Departure::Merged);
    let departed = departed.flat_map(|(_, carried)| carried);
    for carried in reconciliation.carried.iter().chain(departed) {
        // `change-undeclared` reports an arrival that was on the list.
        if !carried.this.project.change.kind.is_arrival() {
            faults.extend(fault(scope, carried, last.year()));
        }
    }
}

fn fault(scope: &Scope<'_>, carried: &Carried<'_>, year: Year) -> Option<Fault> {
    let Carried { last, this } = carried;
    let (was, is) = (&last.project.title, this.project);
    let says_so = is.change.kind == ChangeKind::Renamed;
    let has_changed = *was != is.title;
    let fault = if has_changed && !is.former_titles.contains(was) {
        let message =
            format!("the title was `{was}` in {year}, and `former_titles` does not name it");
        let fault = Fault::new(&RULE, this.location("title"), message)
            .label("another title")
            .help(format!("add it: `former_titles: [{}]`", in_a_list(was)));
        if says_so {
            fault
        } else {
            fault
                .help("and say why: `change: {kind: renamed, note: …}`")
                .help("if it is another project: give it an id that was never used")
        }
    } else if says_so && !has_changed {
        let message =
            format!("the project is declared `renamed`, but has the title it had in {year}");
        Fault::new(&RULE, this.change_location("kind"), message)
            .label("not renamed since then")
            .help("delete `change`, or say what else has changed")
            .help("or write the new title")
    } else {
        return None;
    };
    let fault = fault
        .about(scope.project_subject(this))
        .note(last.location("title"), format!("in {year}"))
        .rests_on_all(carried.listing_locations())
        .rests_on_all(["title", "former_titles"].map(|key| this.location(key)))
        .rests_on_all([this.change_location("kind"), last.location("title")]);
    Some(fault)
}

/// Returns a title as it is written in a list between brackets.
fn in_a_list(title: &str) -> String {
    let needs_quotes = title.contains([',', ':', '#', '[', ']', '{', '}', '"', '\'']);
    if needs_quotes {
        format!("\"{}\"", title.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        title.to_owned()
    }
}
