//! # evidence-missing
//!
//! ## What it checks
//!
//! A completed project that gives the `actual` value of an outcome or an impact names in `evidence`
//! a document that supports it, or says why there is none.
//!
//! ## Why
//!
//! The report prints the outcomes of completed projects, and readers must be able to verify them.
//!
//! ## Example
//!
//! ```yaml
//! stage: completed
//! indicators:
//!   - {id: i1, level: outcome, actual: {value: 31, on: 2024-06}, …}
//! evidence: []
//! ```
//!
//! ## How to fix
//!
//! Name a document in `evidence`: a survey, an evaluation, a published statistic. If there is none,
//! or it is not public, say so: `evidence: {state: not-disclosed, reason: …}`.
//!
//! ## Source
//!
//! IATI 2.03, `result/indicator/period/actual/document-link`.

use super::prelude::*;

rule!(Warning in "evidence_missing.rs", Results, Project(check));

/// Reports a completed project that gives an outcome and no evidence.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    if at.project.stage != Stage::Completed || !at.project.has_no_evidence() {
        return None;
    }
    let effect = at.indicators().find(|one| one.value.is_known_effect())?;
    let measured = effect.measured();
    let id = measured.id;
    let message =
        format!("the project is completed and gives a value of `{id}`, and no `evidence`");
    let fault = Fault::new(&RULE, measured.part("actual", "value"), message)
        .label("what bears it out?")
        .note(at.location("stage"), "completed")
        .rests_on_all(["stage", "evidence"].map(|key| at.location(key)))
        .rests_on(measured.location("level"))
        .help("add `evidence: [{title: …, url: …}]`")
        .help("or say why there is none: `evidence: {state: not-disclosed, reason: …}`");
    Some(fault)
}
