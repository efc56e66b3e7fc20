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
        let compared = Compared {
            scope,
            year: last.year(),
            carried,
        };
        compared.check_dates(faults);
        compared.check_milestones(faults);
    }
}

/// A project in this cycle and in the last one.
struct Compared<'a> {
    scope: &'a Scope<'a>,
    /// The year of the last cycle.
    year: Year,
    carried: &'a Carried<'a>,
}

/// A date in both cycles: its name, and its old and new values with their paths.
struct Pair {
    name: String,
    was: (Date, DataPath),
    is: (Date, DataPath),
    /// Where the new date belongs.
    help: &'static str,
}

/// A date of a project's plan: its key, how it is read, and where a new one belongs.
type Planned = (
    &'static str,
    fn(&ProjectDates) -> &Reported<Date>,
    &'static str,
);

const PLANNED: [Planned; 2] = [
    (
        "planned_start",
        |dates| &dates.planned_start,
        "the day on which it started belongs into `actual_start`",
    ),
    (
        "planned_end",
        |dates| &dates.planned_end,
        "the new end belongs into `current_end`",
    ),
];

impl Compared<'_> {
    fn check_dates(&self, faults: &mut Faults) {
        let Carried { last, this } = self.carried;
        for (key, date, help) in PLANNED {
            let was = date(&last.project.dates).value();
            let is = date(&this.project.dates).value();
            let Some((was, is)) = was.zip(is) else {
                continue;
            };
            let path = |at: &ProjectAt<'_>| at.path_of("dates").key(key);
            let pair = Pair {
                name: format!("`{key}`"),
                was: (*was, path(last)),
                is: (*is, path(this)),
                help,
            };
            faults.extend(self.fault(pair, None));
        }
    }

    fn check_milestones(&self, faults: &mut Faults) {
        let Carried { last, this } = self.carried;
        let before = first_of_each(last.milestones().map(|was| (&was.value.id, was)));
        for is in this.milestones() {
            let Some(was) = before.get(&is.value.id) else {
                continue;
            };
            let (then, now) = (was.path(), is.path());
            let pair = Pair {
                name: format!("`due` of milestone `{}`", is.value.title),
                was: (was.value.due, then.key("due")),
                is: (is.value.due, now.key("due")),
                help: "the new day belongs into `due_now`, with a `note` on the delay",
            };
            faults.extend(self.fault(pair, Some([then.key("id"), now.key("id")])));
        }
    }

    fn fault(&self, pair: Pair, ids: Option<[DataPath; 2]>) -> Option<Fault> {
        let (scope, year) = (self.scope, self.year);
        let Carried { last, this } = self.carried;
        let ((was, was_path), (is, is_path)) = (pair.was, pair.is);
        if is.is_within(was) {
            return None;
        }
        let ids = ids.into_iter().flat_map(|[then, now]| {
            [
                FileLocation::value(last.file(), then),
                FileLocation::value(this.file(), now),
            ]
        });
        let message = format!("{} was {was} in {year} and is {is} now", pair.name);
        let fault = Fault::new(&RULE, FileLocation::value(this.file(), is_path), message)
            .label(format!("was {was}"))
            .about(scope.project_subject(this))
            .against(
                FileLocation::value(last.file(), was_path),
                format!("in {year}"),
            )
            .help(format!("write {was} here; {}", pair.help))
            .help("if its scope has changed: `change: {kind: rescoped, note: …}`")
            .rests_on(this.change_location("kind"))
            .rests_on_all(self.carried.listing_locations())
            .rests_on_all(ids);
        Some(fault)
    }
}
