//! # delay-unexplained
//!
//! ## What it checks
//!
//! The `current_end` of a project is at most six months later than that of the last cycle, or than
//! the last cycle's `planned_end` if it had no other; in the first cycle of a project, than its own
//! `planned_end`. If it is later, `dates` has a note. Dates that may be less than six months apart
//! are not reported: from `2024` to `2025` it can be a day.
//!
//! ## Why
//!
//! The report shows by how much the end has moved, and readers will ask for the reason.
//!
//! ## Example
//!
//! ```yaml
//! dates: {planned_end: 2024-06, current_end: 2025-03}        # last year: current_end: 2024-06
//! ```
//!
//! ## How to fix
//!
//! Add a `note` to `dates` that says why it ends later, or correct the date. `planned_end` is never
//! overwritten.
//!
//! ## Source
//!
//! World Bank, Implementation Status and Results Report: original and revised closing; the file
//! format, chapter *Projects*.

use super::prelude::*;

rule!(Warning in "delay_unexplained.rs", Years, Cycle(check));

/// How many months an end may move without explanation.
const ALLOWED_MONTHS: u32 = 6;

/// Reports each listed project whose end has moved far without explanation.
///
/// A project whose arrival is undeclared is left out: it may have been listed under another id.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let (Some(reconciliation), Some(last)) = (scope.reconciliation, scope.last()) else {
        let listed = scope.projects().filter(ProjectAt::is_listed);
        faults.extend(listed.filter_map(|at| against_plan(scope, &at)));
        return;
    };
    for carried in &reconciliation.carried {
        faults.extend(against_last(scope, carried, last.year()));
    }
    let arrived = [
        &reconciliation.new,
        &reconciliation.split,
        &reconciliation.returned,
    ];
    let arrived = arrived.into_iter().flatten();
    faults.extend(arrived.filter_map(|at| against_plan(scope, at)));
}

fn against_last(scope: &Scope<'_>, carried: &Carried<'_>, year: Year) -> Option<Fault> {
    let Carried { last, this } = carried;
    let dates = &last.project.dates;
    let current = dates.current_end.value().map(|end| ("current_end", end));
    let known = current.or_else(|| Some(("planned_end", dates.planned_end.value()?)));
    let fault = match known {
        Some((key, was)) => {
            let before = (*was, last.part("dates", key));
            moved(scope, this, before, &format!("in {year}"))?
        }
        None => against_plan(scope, this)?,
    };
    let fault = fault.rests_on_all(carried.listing_locations());
    Some(fault.rests_on(last.location("dates")))
}

fn against_plan(scope: &Scope<'_>, this: &ProjectAt<'_>) -> Option<Fault> {
    let was = *this.project.dates.planned_end.value()?;
    let before = (was, this.part("dates", "planned_end"));
    let fault = moved(scope, this, before, "as it was first planned")?;
    Some(fault.rests_on_all(this.listing_locations()))
}

/// Returns the fault that the end is much later than before, if it is and nobody says why.
fn moved(
    scope: &Scope<'_>,
    this: &ProjectAt<'_>,
    (was, location): (Date, FileLocation),
    when: &str,
) -> Option<Fault> {
    let dates = &this.project.dates;
    let is = *dates.current_end.value()?;
    let is_late = is.is_certainly_later_by_more_than(ALLOWED_MONTHS, was);
    if !is_late || dates.note != Reported::NotReported {
        return None;
    }
    let message = format!("the end is {is}, and was {was} {when}; no reason is given");
    let fault = Fault::new(&RULE, this.part("dates", "current_end"), message)
        .label(format!("more than {ALLOWED_MONTHS} months later"))
        .about(scope.project_subject(this))
        .note(location, when)
        .help("say why: add `note: …` to `dates`")
        .help("or correct the date that is wrong")
        .rests_on(this.location("dates"));
    Some(fault)
}
