//! # original-date-overwritten
//!
//! ## What it checks
//!
//! The `planned_start` and the `planned_end` of a project, and the `due` of each of its milestones,
//! are those that it gave in the last cycle, unless its `change` is `rescoped`. Only dates that
//! both cycles give are compared. A date may be given more precisely: `2024-06` for `2024`.
//!
//! ## Why
//!
//! The first plan is never overwritten: otherwise no delay could be seen.
//!
//! ## Example
//!
//! ```yaml
//! # cycles/2023: planned_end: 2024-12
//! dates: {planned_end: 2025-06}  # {planned_end: 2024-12, current_end: 2025-06}
//! ```
//!
//! ## How to fix
//!
//! Write the date as it was. The new end goes in `current_end`, the new day of a milestone in
//! `due_now`. If the scope of the project has changed, and its plan with it, say so: `change:
//! {kind: rescoped, note: …}`.
//!
//! ## Source
//!
//! OC4IDS, milestones: `dueDate` and `dateModified`; IATI activity dates, planned and actual.

use super::prelude::*;
use crate::by_id::first_of_each;

rule!(Error in "original_date_overwritten.rs", Years, Reconciled(check));

/// Reports each date of a first plan that has changed.
fn check(
    scope: &Scope<'_>,
    reconciliation: &Reconciliation<'_>,
    last: &CycleInputs,
    faults: &mut Faults,
) {
    let departed = reconciliation.departed.values().flatten();
    for carried in reconciliation.carried.iter().chain(departed) {
        let kind = carried.this.project.change.kind;
        // `change-undeclared` reports an arrival that was on the list.
        if kind == ChangeKind::Rescoped || kind.is_arrival() {
            continue;
        }
        let changed = dates(carried).into_iter().chain(milestones(carried));
        faults.extend(changed.map(|one| fault(scope, carried, last.year(), one)));
    }
}

/// A planned date that is another one than in the last cycle.
struct Changed {
    name: String,
    was: Date,
    is: Date,
    /// Where both are given.
    locations: [FileLocation; 2],
    /// Where a new date belongs.
    help: &'static str,
    /// The ids of the two milestones.
    ids: Vec<FileLocation>,
}

fn dates(Carried { last, this }: &Carried<'_>) -> Vec<Changed> {
    let (before, now) = (&last.project.dates, &this.project.dates);
    let starts = (&before.planned_start, &now.planned_start);
    let ends = (&before.planned_end, &now.planned_end);
    let started = "the day on which it started belongs into `actual_start`";
    let ended = "the new end belongs into `current_end`";
    let dates = [
        ("planned_start", starts, started),
        ("planned_end", ends, ended),
    ];
    let changed = dates.into_iter().filter_map(|(key, (was, is), help)| {
        let (was, is) = (*was.value()?, *is.value()?);
        (!is.is_within(was)).then(|| Changed {
            name: format!("`{key}`"),
            was,
            is,
            locations: [last, this].map(|at| at.part("dates", key)),
            help,
            ids: Vec::new(),
        })
    });
    changed.collect()
}

fn milestones(Carried { last, this }: &Carried<'_>) -> Vec<Changed> {
    let before = first_of_each(last.milestones().map(|was| (&was.value.id, was)));
    let changed = this.milestones().filter_map(|is| {
        let was = before.get(&is.value.id)?;
        (!is.value.due.is_within(was.value.due)).then(|| Changed {
            name: format!("`due` of milestone `{}`", is.value.title),
            was: was.value.due,
            is: is.value.due,
            locations: [was, &is].map(|at| at.location("due")),
            help: "the new day belongs into `due_now`, with a `note` on the delay",
            ids: [was, &is].map(|at| at.location("id")).to_vec(),
        })
    });
    changed.collect()
}

fn fault(scope: &Scope<'_>, carried: &Carried<'_>, year: Year, changed: Changed) -> Fault {
    let Changed { name, was, is, .. } = changed;
    let [then, now] = changed.locations;
    let this = &carried.this;
    let message = format!("{name} was {was} in {year} and is {is} now");
    Fault::new(&RULE, now, message)
        .label(format!("was {was}"))
        .about(scope.project_subject(this))
        .against(then, format!("in {year}"))
        .help(format!("write {was} here; {}", changed.help))
        .help("if its scope has changed: `change: {kind: rescoped, note: …}`")
        .rests_on(this.change_location("kind"))
        .rests_on_all(carried.listing_locations())
        .rests_on_all(changed.ids)
}
