//! # change-undeclared
//!
//! ## What it checks
//!
//! A project that was not listed in the last cycle says how it came onto the list: its `change` is
//! `new`, `split-from` or `returned`. A project that was listed in the last cycle is none of these,
//! and one that was never listed is not `returned`.
//!
//! ## Why
//!
//! The number of projects rises or falls from year to year, and the report must say why, project by
//! project.
//!
//! ## Example
//!
//! ```yaml
//! - id: xx-example-004           # not in the file of last year
//!   title: Smart Bus Stops
//!   focus_area: built-infrastructure
//!   stage: planning              # and no change: {kind: new}
//! ```
//!
//! ## How to fix
//!
//! Say what is true: `change: {kind: new}` for a project that is listed for the first time; `{kind:
//! split-from, from: ID, note: …}` if it was part of another; `{kind: returned, note: …}` if it had
//! left the list. If it is a project of last year, write the id that it had.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use std::collections::BTreeMap;

use super::prelude::*;
use super::return_undeclared::LastListed;

rule!(Error in "change_undeclared.rs", Years, Reconciled(check));

/// Reports each project that came onto the list and does not say so, or says so and did not.
fn check(
    scope: &Scope<'_>,
    reconciliation: &Reconciliation<'_>,
    last: &CycleInputs,
    faults: &mut Faults,
) {
    for carried in &reconciliation.carried {
        if carried.this.project.change.kind.is_arrival() {
            faults.push(not_an_arrival(scope, last, carried));
        }
    }
    if reconciliation.undeclared.is_empty() && reconciliation.returned.is_empty() {
        return;
    }
    let listed = LastListed::new(scope.earlier);
    let files = last.submissions.iter();
    let files: Files<'_> = files.map(|one| (one.file.stem(), one)).collect();
    let mut missing: BTreeMap<&CityId, Vec<&str>> = BTreeMap::new();
    for one in &reconciliation.missing {
        let of_city = missing.entry(one.city()).or_default();
        of_city.push(one.project.id.as_str());
    }
    let mut suggestions = Suggestions::default();
    for at in &reconciliation.undeclared {
        if listed.get(&at.project.id).is_none() {
            let of_city = missing.get(at.city()).map_or(&[][..], Vec::as_slice);
            let near = suggestions.nearest(at.project.id.as_str(), of_city.iter().copied());
            faults.push(with_rests(&files, at, not_declared(scope, last, at, near)));
        }
    }
    for at in &reconciliation.returned {
        let city = &at.submission.value.city;
        let is_known = !scope.earlier.iter().any(|cycle| cycle.is_unreadable(city));
        if is_known && listed.get(&at.project.id).is_none() {
            faults.push(with_rests(&files, at, never_listed(scope, at)));
        }
    }
}

/// Adds what a fault about a new id rests on: its own listing, and all ids in its file of last
/// cycle.
fn with_rests(files: &Files<'_>, at: &ProjectAt<'_>, fault: Fault) -> Fault {
    let fault = fault.rests_on_all(at.listing_locations());
    let Some(last) = files.get(at.file().stem()) else {
        return fault;
    };
    let [id, stage] = ["id", "stage"].map(|key| last.column(DataPath::root().key("projects"), key));
    fault.rests_on_column(id).rests_on_column(stage)
}

/// The files of last cycle by name.
type Files<'a> = BTreeMap<&'a str, &'a Sourced<Submission>>;

fn not_declared(
    scope: &Scope<'_>,
    last: &CycleInputs,
    at: &ProjectAt<'_>,
    near: Option<&str>,
) -> Fault {
    let (id, year) = (&at.project.id, last.year());
    let message =
        format!("the project `{id}` was not listed in {year}, and its `change` does not say so");
    Fault::new(&RULE, at.change_location("kind"), message)
        .label(format!("not listed in {year}"))
        .about(scope.project_subject(at))
        .help("if it is listed for the first time: `change: {kind: new}`")
        .help("if it was part of another: `change: {kind: split-from, from: ID, note: …}`")
        .helps(near.map(|near| format!("if it is the project `{near}` of {year}: use that id")))
}

fn never_listed(scope: &Scope<'_>, at: &ProjectAt<'_>) -> Fault {
    let id = &at.project.id;
    let message = format!("the project `{id}` is declared `returned`, but was never listed before");
    Fault::new(&RULE, at.change_location("kind"), message)
        .label("never listed before")
        .about(scope.project_subject(at))
        .help("if it is listed for the first time: `change: {kind: new}`")
        .help("if it had another id: use that id, an id never changes")
}

fn not_an_arrival(scope: &Scope<'_>, last: &CycleInputs, carried: &Carried<'_>) -> Fault {
    let Carried { last: was, this } = carried;
    let (id, year) = (&this.project.id, last.year());
    let kind = this.project.change.kind;
    let message = format!("the project `{id}` is declared `{kind}`, but was listed in {year}");
    let fault = Fault::new(&RULE, this.change_location("kind"), message)
        .label(format!("listed in {year}"))
        .about(scope.project_subject(this))
        .note(was.location("id"), format!("listed in {year}"))
        .rests_on_all(carried.listing_locations());
    if kind == ChangeKind::New {
        fault
            .help("if it is that project: delete `change`")
            .help("if it is another project: give it an id that was never used")
    } else {
        fault.help("delete `change`, or say what else has changed")
    }
}
