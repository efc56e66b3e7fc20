//! # outcome-missing
//!
//! ## What it checks
//!
//! A completed project that gives indicators gives the `actual` value of at least one whose `level`
//! is `outcome` or `impact`.
//!
//! ## Why
//!
//! What was built is an output; that it changed something is why it was built, and a completed
//! project is asked for that first.
//!
//! ## Example
//!
//! ```yaml
//! stage: completed
//! indicators:
//!   - {id: i1, level: output, …}       # cameras installed, and nothing on safety
//! ```
//!
//! ## How to fix
//!
//! Add an indicator of what changed for people, with its `actual` value. If the level of one is
//! wrong, correct it.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): output,
//! outcome, impact.

use super::prelude::*;

rule!(Warning in "outcome_missing.rs", Results, Project(check));

/// Reports a completed project without a value of an outcome or an impact.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let gives_outcome = || at.indicators().any(|one| one.value.is_known_effect());
    if at.project.stage != Stage::Completed || at.indicators().next().is_none() || gives_outcome() {
        return None;
    }
    let key = FileLocation::key(at.file(), at.path_of("indicators"));
    let message = "the project is completed, and gives no value of an outcome or an impact";
    let locations = |one: IndicatorAt<'_>| ["level", "actual"].map(|key| one.location(key));
    let unmeasured = at.indicators().find(|one| one.value.level.is_effect());
    let fault = Fault::new(&RULE, key, message)
        .label("what changed because of it?")
        .against(at.location("stage"), "completed")
        .rests_on_all(at.indicators().flat_map(locations))
        .helps(unmeasured.map(|one| format!("add the `actual` value of `{}`", one.value.id)))
        .help("add an indicator of `level: outcome` with its `actual` value");
    Some(fault)
}
