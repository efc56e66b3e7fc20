//! # stage-moved-backward
//!
//! ## What it checks
//!
//! A project that was completed in the last cycle still is, and one that was on-going is not in
//! planning, unless `change` has a note. Suspending a project that is on-going is no step back.
//!
//! ## Why
//!
//! The number of completed projects falls, or that of projects in planning rises, although nothing
//! was begun: readers of both reports will ask.
//!
//! ## Example
//!
//! ```yaml
//! stage: feasibility                     # last year: implementation
//! ```
//!
//! ## How to fix
//!
//! Correct the stage, or say in the note of `change` what happened, such as `{kind: rescoped, note:
//! The design is studied anew after the flood.}`.
//!
//! ## Source
//!
//! Monitoring and Evaluation Report 2022, definitions below Exhibit 2; the file format, chapter
//! *From one year to the next*.

use ascn_diagnostic::{Fault, Faults};

use crate::cycle::Year;
use crate::dataset::{Carried, Scope};
use crate::submission::{Stage, Status};

rule!(Warning in "stage_moved_backward.rs", Years, Cycle(check));

/// Tells each project that is less far than it was, without a word.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for (carried, year) in scope.carried() {
        let (was, is) = (carried.last.project.stage, carried.this.project.stage);
        if is_backward(was, is) && carried.this.project.change.note.is_none() {
            faults.push(fault(scope, year, carried));
        }
    }
}

fn is_backward(was: Stage, is: Stage) -> bool {
    match was.status() {
        Ok(Status::Completed) => is.status() != Ok(Status::Completed),
        Ok(Status::Ongoing) => is.status() == Ok(Status::Planning),
        Ok(Status::Planning | Status::Suspended) | Err(_) => false,
    }
}

fn fault(scope: &Scope<'_>, year: Year, carried: &Carried<'_>) -> Fault {
    let Carried { last, this } = carried;
    let (was, is) = (last.project.stage.code(), this.project.stage.code());
    let kind = this.project.change.kind.code();
    let message = format!("the stage is `{is}`, and was `{was}` in {year}; no reason is given");
    Fault::new(&RULE, this.spot("stage"), message)
        .label("a step back")
        .about(scope.project_subject(this))
        .note(last.spot("stage"), format!("in {year}"))
        .mend("correct the stage, if it is wrong")
        .mend(format!("or say why: `change: {{kind: {kind}, note: …}}`"))
        .rests_on_all(carried.listing_spots())
        .rests_on(this.change_spot("note"))
}
