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

use ascn_diagnostic::{Fault, Faults};

use crate::cycle::Year;
use crate::dataset::{Carried, Scope};
use crate::submission::{ChangeKind, Departure};

rule!(Error in "title_change_undeclared.rs", Years, Cycle(check));

/// Tells each project that has another title and does not say so, or says so and has not.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let (Some(reconciliation), Some(last)) = (scope.reconciliation, scope.last()) else {
        return;
    };
    // What a project was merged into has a title of its own.
    let departed = reconciliation
        .departed
        .iter()
        .filter(|(departure, _)| **departure != Departure::Merged)
        .flat_map(|(_, carried)| carried);
    for carried in reconciliation.carried.iter().chain(departed) {
        // It is told as one that did not come onto the list this year.
        if !carried.this.project.change.kind.is_arrival() {
            compare(scope, last.year(), carried, faults);
        }
    }
}

fn compare(scope: &Scope<'_>, year: Year, carried: &Carried<'_>, faults: &mut Faults) {
    let (was, is) = (carried.last.project, carried.this.project);
    let says_so = is.change.kind == ChangeKind::Renamed;
    let fault = if was.title == is.title {
        if !says_so {
            return;
        }
        Fault::new(
            &RULE,
            carried.this.change_spot("kind"),
            format!("the project is declared `renamed`, but has the title it had in {year}"),
        )
        .label("not renamed since then")
        .mend("delete `change`, or say what else has changed")
        .mend("or write the new title")
    } else {
        if is.former_titles.contains(&was.title) {
            return;
        }
        let fault = Fault::new(
            &RULE,
            carried.this.spot("title"),
            format!(
                "the title was `{}` in {year}, and `former_titles` does not name it",
                was.title
            ),
        )
        .label("another title")
        .mend(format!(
            "add it: `former_titles: [{}]`",
            in_a_list(&was.title)
        ));
        if says_so {
            fault
        } else {
            fault
                .mend("and say why: `change: {kind: renamed, note: …}`")
                .mend("if it is another project: give it an id that was never used")
        }
    };
    let this = &carried.this;
    faults.push(
        fault
            .about(scope.project_subject(this))
            .note(carried.last.spot("title"), format!("in {year}"))
            .rests_on_all(this.listing_spots())
            .rests_on_all(carried.last.listing_spots())
            .rests_on_all(["title", "former_titles"].map(|key| this.spot(key)))
            .rests_on(this.change_spot("kind"))
            .rests_on(carried.last.spot("title")),
    );
}

/// A title as it is written in a list between brackets.
fn in_a_list(title: &str) -> String {
    let needs_quotes = title.contains([',', ':', '#', '[', ']', '{', '}', '"', '\'']);
    if needs_quotes {
        format!("\"{}\"", title.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        title.to_owned()
    }
}
