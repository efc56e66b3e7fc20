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

use super::prelude::*;

rule!(Warning in "progress_fell.rs", Years, Carried(check));

/// Reports a project whose progress fell without explanation.
fn check(Carried { last, this }: &Carried<'_>, year: Year) -> Option<Fault> {
    let was = last.project.progress_percent.value()?;
    let is = this.project.progress_percent.value()?;
    if is >= was || this.project.change.note.is_some() {
        return None;
    }
    let kind = this.project.change.kind;
    let message =
        format!("{is} % of the works are done, and {was} % were in {year}; no reason is given");
    let fault = Fault::new(&RULE, this.location("progress_percent"), message)
        .label(format!("less than {was} %"))
        .against(last.location("progress_percent"), format!("in {year}"))
        .help("correct the percentage, if it is wrong")
        .help(format!("or say why: `change: {{kind: {kind}, note: …}}`"))
        .rests_on(this.change_location("note"));
    Some(fault)
}
