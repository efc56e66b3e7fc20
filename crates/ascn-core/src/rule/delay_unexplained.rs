//! # delay-unexplained
//!
//! ## What it checks
//!
//! The `current_end` of a project is at most six months later than that of the last cycle, or than
//! the last cycle's `planned_end` if it had no other; in the first cycle of a project, than the
//! `planned_end` that stands beside it. If it is later, `dates` has a note. Dates that may be less
//! than six months apart are not told: from `2024` to `2025` it can be a day.
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

use ascn_diagnostic::{Fault, Faults, Rule, Severity, Spot};

use crate::cycle::Year;
use crate::dataset::{Carried, ProjectAt, Scope};
use crate::scalar::{Date, Reported};

/// The rule of this page.
pub(super) static DELAY_UNEXPLAINED: Rule = Rule::new(
    "delay-unexplained",
    Severity::Warning,
    include_str!("delay_unexplained.rs"),
);

/// How many months an end may move without a word.
const ALLOWED_MONTHS: u32 = 6;

/// Tells each project whose end has moved far, without a word.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for moved in moved(scope) {
        let dates = &moved.this.project.dates;
        let Some(is) = dates.current_end.value() else {
            continue;
        };
        let is_late = is.is_certainly_later_by_more_than(ALLOWED_MONTHS, moved.was);
        if is_late && dates.note == Reported::NotReported {
            faults.push(fault(scope, &moved, *is));
        }
    }
}

/// A project, and the end that was known of it.
struct Moved<'a> {
    this: ProjectAt<'a>,
    was: Date,
    /// Where that end stands.
    spot: Spot,
    when: String,
    rests_on: Vec<Spot>,
}

/// Every listed project of which an end was known; one that nobody declared may have been listed
/// under another id.
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
    let known = known_end(&last).map(|(key, was)| Moved {
        this,
        was,
        spot: date_spot(&last, key),
        when: format!("in {year}"),
        rests_on: Vec::new(),
    });
    let moved = known.or_else(|| by_its_plan(this))?;
    let mut rests_on = carried.listing_spots().to_vec();
    rests_on.push(last.spot("dates"));
    Some(Moved { rests_on, ..moved })
}

/// When a project was to end, as last cycle knew it.
fn known_end(last: &ProjectAt<'_>) -> Option<(&'static str, Date)> {
    let dates = &last.project.dates;
    let current = dates.current_end.value().map(|end| ("current_end", *end));
    current.or_else(|| Some(("planned_end", *dates.planned_end.value()?)))
}

fn by_its_plan(this: ProjectAt<'_>) -> Option<Moved<'_>> {
    Some(Moved {
        this,
        was: *this.project.dates.planned_end.value()?,
        spot: date_spot(&this, "planned_end"),
        when: "as it was first planned".to_owned(),
        rests_on: this.listing_spots().to_vec(),
    })
}

fn date_spot(at: &ProjectAt<'_>, key: &'static str) -> Spot {
    Spot::value(at.file(), at.path_of("dates").key(key))
}

fn fault(scope: &Scope<'_>, moved: &Moved<'_>, is: Date) -> Fault {
    let Moved {
        this, was, when, ..
    } = moved;
    let message = format!("the end is {is}, and was {was} {when}; no reason is given");
    Fault::new(&DELAY_UNEXPLAINED, date_spot(this, "current_end"), message)
        .label(format!("more than {ALLOWED_MONTHS} months later"))
        .about(scope.project_subject(this))
        .note(moved.spot.clone(), when.clone())
        .mend("say why: add `note: …` to `dates`")
        .mend("or correct the date that is wrong")
        .rests_on_all(moved.rests_on.iter().cloned())
        .rests_on(this.spot("dates"))
}
