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

/// Reports each project whose end has moved far without explanation.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    faults.extend(moved(scope).iter().map(|moved| fault(scope, moved)));
}

/// A project whose end has moved far without explanation.
struct Moved<'a> {
    this: ProjectAt<'a>,
    is: Date,
    was: Date,
    /// The location of the earlier end.
    location: FileLocation,
    when: String,
    rests_on: Vec<FileLocation>,
}

/// Returns every such project that is listed, except those whose arrival is undeclared: they may
/// have been listed under another id.
fn moved<'a>(scope: &Scope<'a>) -> Vec<Moved<'a>> {
    let (Some(reconciliation), Some(last)) = (scope.reconciliation, scope.last()) else {
        let listed = scope.projects().filter(ProjectAt::is_listed);
        return listed.filter_map(by_its_plan).collect();
    };
    let carried = reconciliation.carried.iter();
    let carried = carried.filter_map(|carried| since_last_cycle(carried, last.year()));
    let arrived = [
        &reconciliation.new,
        &reconciliation.split,
        &reconciliation.returned,
    ];
    let arrived = arrived.into_iter().flatten().copied();
    carried.chain(arrived.filter_map(by_its_plan)).collect()
}

fn since_last_cycle<'a>(carried: &Carried<'a>, year: Year) -> Option<Moved<'a>> {
    let Carried { last, this } = *carried;
    let moved = match known_end(&last) {
        Some((key, was)) => Moved {
            this,
            is: unexplained_end(&this, was)?,
            was,
            location: last.part("dates", key),
            when: format!("in {year}"),
            rests_on: Vec::new(),
        },
        None => by_its_plan(this)?,
    };
    let mut rests_on = carried.listing_locations().to_vec();
    rests_on.push(last.location("dates"));
    Some(Moved { rests_on, ..moved })
}

/// Returns when a project was to end, as known in the last cycle, with the key.
fn known_end(last: &ProjectAt<'_>) -> Option<(&'static str, Date)> {
    let dates = &last.project.dates;
    let current = dates.current_end.value().map(|end| ("current_end", *end));
    current.or_else(|| Some(("planned_end", *dates.planned_end.value()?)))
}

fn by_its_plan(this: ProjectAt<'_>) -> Option<Moved<'_>> {
    let was = *this.project.dates.planned_end.value()?;
    Some(Moved {
        this,
        is: unexplained_end(&this, was)?,
        was,
        location: this.part("dates", "planned_end"),
        when: "as it was first planned".to_owned(),
        rests_on: this.listing_locations().to_vec(),
    })
}

/// Returns when a project ends now, if that is much later than before and unexplained.
fn unexplained_end(this: &ProjectAt<'_>, was: Date) -> Option<Date> {
    let dates = &this.project.dates;
    let is = *dates.current_end.value()?;
    let is_late = is.is_certainly_later_by_more_than(ALLOWED_MONTHS, was);
    (is_late && dates.note == Reported::NotReported).then_some(is)
}

fn fault(scope: &Scope<'_>, moved: &Moved<'_>) -> Fault {
    let Moved {
        this,
        is,
        was,
        when,
        ..
    } = moved;
    let message = format!("the end is {is}, and was {was} {when}; no reason is given");
    Fault::new(&RULE, this.part("dates", "current_end"), message)
        .label(format!("more than {ALLOWED_MONTHS} months later"))
        .about(scope.project_subject(this))
        .note(moved.location.clone(), when.clone())
        .help("say why: add `note: …` to `dates`")
        .help("or correct the date that is wrong")
        .rests_on_all(moved.rests_on.iter().cloned())
        .rests_on(this.location("dates"))
}
