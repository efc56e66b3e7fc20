//! # baseline-changed
//!
//! ## What it checks
//!
//! The value of a `baseline` is that of the last cycle, or the change is explained: for an
//! indicator in `note`, for a target of an action plan in `reason`. If the unit of the indicator
//! has changed as well, only that is reported.
//!
//! ## Why
//!
//! With another start, the same value today is more or less progress than it was.
//!
//! ## Example
//!
//! ```yaml
//! baseline: {value: 20, on: 2021}     # last year: 12
//! ```
//!
//! ## How to fix
//!
//! Write the baseline as it was. If it was corrected, say why.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): baseline.

use super::prelude::*;

rule!(Warning in "baseline_changed.rs", Years, Remeasured(check));

/// Reports a baseline whose value changed without explanation.
fn check(both: &Remeasured<'_>, year: Year) -> Option<Fault> {
    let (last, this) = (&both.last, &both.this);
    let (before, value) = (last.baseline?.value, this.baseline?.value);
    if before == value || this.explanation.is_some() || both.is_another_indicator() {
        return None;
    }
    let (id, key) = (this.id, this.explanation_key());
    let message = format!("the baseline of `{id}` is {value}, and was {before} in {year}");
    let fault = Fault::new(&RULE, this.part("baseline", "value"), message)
        .label(format!("was {before}"))
        .against(last.part("baseline", "value"), format!("in {year}"))
        .rests_on(this.location(key))
        .help(format!("write `{before}`, as it was"))
        .help(format!("or say in `{key}` why it was corrected"));
    Some(fault)
}
