//! # change-contradicts-stage
//!
//! ## What it checks
//!
//! `change` and `stage` tell the same story: `withdrawn` goes with the stage `withdrawn`,
//! `merged-into` with `merged`, and each the other way round; a project that has left the list is
//! not `new`, `returned` or `split-from`.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};
use crate::submission::{ChangeKind, Departure};

rule!(Error in "change_contradicts_stage.rs", Years, Cycle(check));

/// Tells each project whose change and whose stage contradict each other.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let kind = at.project.change.kind;
        let departure = at.project.stage.status().err();
        let needed = kind.departure();
        let fault = if let Some(needed) = needed.filter(|_| departure != needed) {
            Some(wrong_stage(scope, &at, needed))
        } else if kind.is_arrival() && departure.is_some() {
            Some(left_and_came(scope, &at))
        } else {
            let asking = departure.filter(|departure| asks(*departure) && needed.is_none());
            asking.map(|departure| wrong_kind(scope, &at, departure))
        };
        faults.extend(fault);
    }
}

/// Whether a project that left in that way must say so in its change.
pub(super) fn asks(departure: Departure) -> bool {
    matches!(departure, Departure::Withdrawn | Departure::Merged)
}

fn wrong_stage(scope: &Scope<'_>, at: &ProjectAt<'_>, needed: Departure) -> Fault {
    let (kind, stage) = (at.project.change.kind.code(), at.project.stage.code());
    let needed = needed.code();
    let message = format!("the project is declared `{kind}`, but its stage is `{stage}`");
    Fault::new(&RULE, at.change_spot("kind"), message)
        .label(format!("goes with `stage: {needed}`"))
        .about(scope.project_subject(at))
        .note(at.spot("stage"), "but this is its stage")
        .mend(format!("write `stage: {needed}`, if that is what happened"))
        .mend("or correct the kind of change")
        .rests_on(at.spot("stage"))
}

fn left_and_came(scope: &Scope<'_>, at: &ProjectAt<'_>) -> Fault {
    let (kind, stage) = (at.project.change.kind.code(), at.project.stage.code());
    let message = format!("the project is declared `{kind}`, but its stage is `{stage}`");
    Fault::new(&RULE, at.change_spot("kind"), message)
        .label("says that it came onto the list")
        .about(scope.project_subject(at))
        .note(at.spot("stage"), "says that it left the list")
        .mend("correct the one that is wrong")
        .rests_on(at.spot("stage"))
}

fn wrong_kind(scope: &Scope<'_>, at: &ProjectAt<'_>, departure: Departure) -> Fault {
    let stage = departure.code();
    let (kind, rest) = match departure {
        Departure::Merged => ("merged-into", ", into: ID"),
        Departure::Cancelled | Departure::Withdrawn | Departure::NoLongerListed => (stage, ""),
    };
    let stated = at.project.change.kind;
    let message = if stated == ChangeKind::None {
        format!("the stage is `{stage}`, and `change` does not say so")
    } else {
        format!(
            "the stage is `{stage}`, but the change is `{}`",
            stated.code()
        )
    };
    Fault::new(&RULE, at.spot("stage"), message)
        .label(format!("goes with `kind: {kind}`"))
        .about(scope.project_subject(at))
        .mend(format!("write `change: {{kind: {kind}{rest}, note: …}}`"))
        .mend("or correct the stage")
        .rests_on(at.change_spot("kind"))
}
