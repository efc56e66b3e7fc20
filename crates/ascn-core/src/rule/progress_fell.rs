//! # progress-fell
//!
//! ## What it checks
//!
//! The `progress_percent` of a project is not lower than in the last cycle, unless `change` has a
//! note.
//!
//! ## Why
//!
//! Works that were done do not become undone: one of the two percentages is wrong, or the project
//! became larger, and readers of both reports will ask.
//!
//! ## Example
//!
//! ```yaml
//! progress_percent: 40                   # last year: 55
//! ```
//!
//! ## How to fix
//!
//! Correct the percentage, or say in the note of `change` why it fell, such as `{kind: rescoped,
//! note: A second basin was added.}`.
//!
//! ## Source
//!
//! OC4IDS, metrics: physical progress; the file format, chapter *From one year to the next*.

use ascn_diagnostic::{Fault, Faults};

use crate::cycle::Year;
use crate::dataset::{Carried, Scope};
use crate::scalar::Decimal;

rule!(Warning in "progress_fell.rs", Years, Cycle(check));

/// Tells each project whose progress fell without a word.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for (carried, year) in scope.carried() {
        let was = carried.last.project.progress_percent.value();
        let is = carried.this.project.progress_percent.value();
        let fell = was.zip(is).filter(|(was, is)| is < was);
        if let Some((was, is)) = fell.filter(|_| carried.this.project.change.note.is_none()) {
            faults.push(fault(scope, year, carried, (*was, *is)));
        }
    }
}

fn fault(
    scope: &Scope<'_>,
    year: Year,
    carried: &Carried<'_>,
    (was, is): (Decimal, Decimal),
) -> Fault {
    let Carried { last, this } = carried;
    let kind = this.project.change.kind.code();
    let message =
        format!("{is} % of the works are done, and {was} % were in {year}; no reason is given");
    Fault::new(&RULE, this.spot("progress_percent"), message)
        .label(format!("less than {was} %"))
        .about(scope.project_subject(this))
        .note(last.spot("progress_percent"), format!("in {year}"))
        .mend("correct the percentage, if it is wrong")
        .mend(format!("or say why: `change: {{kind: {kind}, note: …}}`"))
        .rests_on_all(carried.listing_spots())
        .rests_on(last.spot("progress_percent"))
        .rests_on(this.change_spot("note"))
}
