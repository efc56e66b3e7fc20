//! # target-moved
//!
//! ## What it checks
//!
//! The value and the day of a `target` are those of the last cycle, or the change is explained: for
//! an indicator in `note`, for a target of an action plan in `reason`. A day that is only given
//! more precisely, such as `2026-06` after `2026`, has not moved. If the unit of the indicator has
//! changed as well, only that is reported.
//!
//! ## Why
//!
//! A target that moves without a word looks reached, or on its way, although nothing changed.
//!
//! ## Example
//!
//! ```yaml
//! target: {value: 60, on: 2027}     # last year: {value: 60, on: 2025}
//! ```
//!
//! ## How to fix
//!
//! Write the target as it was. If it was moved, say why.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): target; World
//! Bank, Implementation Status and Results Report: the end target is kept, and its change is
//! reported.

use super::prelude::*;

rule!(Warning in "target_moved.rs", Years, Remeasured(check));

/// Reports a target whose value or day changed without explanation.
fn check(both: &Remeasured<'_>, year: Year) -> Option<Fault> {
    let (last, this) = (&both.last, &both.this);
    let (before, now) = (last.target?, this.target?);
    if this.explanation.is_some() || both.is_another_indicator() {
        return None;
    }
    let (part, of, was, is) = if before.value != now.value {
        ("value", "", before.value.to_string(), now.value.to_string())
    } else if is_another_day(before.on, now.on) {
        ("on", "for ", before.on.to_string(), now.on.to_string())
    } else {
        return None;
    };
    let (id, key) = (this.id, this.explanation_key());
    let message = format!("the target of `{id}` is {of}{is}, and was {of}{was} in {year}");
    let fault = Fault::new(&RULE, this.part("target", part), message)
        .label(format!("was {was}"))
        .note(last.part("target", part), format!("in {year}"))
        .rests_on_all([this, last].map(|one| one.location("target")))
        .rests_on(this.location(key))
        .help(format!("write `{was}`, as it was"))
        .help(format!("or say in `{key}` why it was moved"));
    Some(fault)
}

/// Whether two dates have no day in common.
fn is_another_day(one: Date, other: Date) -> bool {
    one.is_certainly_after(other) || other.is_certainly_after(one)
}
