//! # change-contradicts-stage
//!
//! ## What it checks
//!
//! `change` and `stage` agree: `withdrawn` goes with the stage `withdrawn`, `merged-into` with
//! `merged`, and each the other way round; a project that has left the list is not `new`,
//! `returned` or `split-from`.
//!
//! ## Why
//!
//! One of the two is wrong, and it decides whether the project is counted.
//!
//! ## Example
//!
//! ```yaml
//! change: {kind: withdrawn, note: No funds were found.}
//! stage: implementation          # withdrawn
//! ```
//!
//! ## How to fix
//!
//! Correct the one that is wrong. A project that was stopped by somebody else is `stage:
//! cancelled`, with any kind of change and a note.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use super::prelude::*;

rule!(Error in "change_contradicts_stage.rs", Years, Project(check));

/// Reports a project whose change and whose stage contradict each other.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let kind = at.project.change.kind;
    let departure = at.project.stage.status().err();
    let needed = kind.departure();
    if let Some(needed) = needed.filter(|_| departure != needed) {
        let needed = needed.code();
        let fault = contradicted(at, &format!("goes with `stage: {needed}`"))
            .note(at.location("stage"), "but this is its stage")
            .help(format!("write `stage: {needed}`, if that is what happened"));
        Some(fault.help("or correct the kind of change"))
    } else if kind.is_arrival() && departure.is_some() {
        let fault = contradicted(at, "says that it came onto the list");
        let fault = fault.note(at.location("stage"), "says that it left the list");
        Some(fault.help("correct the one that is wrong"))
    } else {
        let asking = departure.filter(|departure| asks(*departure) && needed.is_none())?;
        Some(wrong_kind(at, asking))
    }
}

/// Whether a project that departed in this way must say so in `change`.
pub(super) fn asks(departure: Departure) -> bool {
    matches!(departure, Departure::Withdrawn | Departure::Merged)
}

fn contradicted(at: &ProjectAt<'_>, label: &str) -> Fault {
    let (kind, stage) = (at.project.change.kind.code(), at.project.stage.code());
    let message = format!("the project is declared `{kind}`, but its stage is `{stage}`");
    let fault = Fault::new(&RULE, at.change_location("kind"), message);
    fault.label(label).rests_on(at.location("stage"))
}

fn wrong_kind(at: &ProjectAt<'_>, departure: Departure) -> Fault {
    let stage = departure.code();
    let (kind, rest) = match departure {
        Departure::Merged => ("merged-into", ", into: ID"),
        Departure::Cancelled | Departure::Withdrawn | Departure::NoLongerListed => (stage, ""),
    };
    let stated = at.project.change.kind;
    let message = if stated == ChangeKind::None {
        format!("the stage is `{stage}`, and `change` does not say so")
    } else {
        let stated = stated.code();
        format!("the stage is `{stage}`, but the change is `{stated}`")
    };
    Fault::new(&RULE, at.location("stage"), message)
        .label(format!("goes with `kind: {kind}`"))
        .help(format!("write `change: {{kind: {kind}{rest}, note: …}}`"))
        .help("or correct the stage")
        .rests_on(at.change_location("kind"))
}
