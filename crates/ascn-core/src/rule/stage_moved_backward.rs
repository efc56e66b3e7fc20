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
//! The design is studied again after the flood.}`.
//!
//! ## Source
//!
//! Monitoring and Evaluation Report 2022, definitions below Exhibit 2; the file format, chapter
//! *From one year to the next*.

use super::prelude::*;

rule!(Warning in "stage_moved_backward.rs", Years, Carried(check));

/// Reports a project that moved a step back without explanation.
fn check(Carried { last, this }: &Carried<'_>, year: Year) -> Option<Fault> {
    let (was, is) = (last.project.stage, this.project.stage);
    if !is_backward(was, is) || this.project.change.note.is_some() {
        return None;
    }
    let (was, is, kind) = (was, is, this.project.change.kind);
    let message = format!("the stage is `{is}`, and was `{was}` in {year}; no reason is given");
    let fault = Fault::new(&RULE, this.location("stage"), message)
        .label("a step back")
        .note(last.location("stage"), format!("in {year}"))
        .help("correct the stage, if it is wrong")
        .help(format!("or say why: `change: {{kind: {kind}, note: …}}`"))
        .rests_on(this.change_location("note"));
    Some(fault)
}

fn is_backward(was: Stage, is: Stage) -> bool {
    match was.status() {
        Ok(Status::Completed) => is.status() != Ok(Status::Completed),
        Ok(Status::Ongoing) => is.status() == Ok(Status::Planning),
        Ok(Status::Planning | Status::Suspended) | Err(_) => false,
    }
}
