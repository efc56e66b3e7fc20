//! # value-carried-over
//!
//! ## What it checks
//!
//! The `actual` value of an indicator is not that of the last cycle with the same day: it was
//! measured again, even if the result is the same. A project that was already completed in the last
//! cycle need not measure any more.
//!
//! ## Why
//!
//! It is last year's value, not a new one, and would be read as the state of this year.
//!
//! ## Example
//!
//! ```yaml
//! actual: {value: 31, on: 2023-06}     # in the submissions of 2023 and of 2024
//! ```
//!
//! ## How to fix
//!
//! Give the value of this year with the day it was measured. If nobody measured it, write that the
//! value is not known, and why.
//!
//! ## Source
//!
//! This program: what was reported in one year is not used again in the next without a word.

use super::prelude::*;

rule!(Warning in "value_carried_over.rs", Years, RemeasuredIndicator(check));

/// Reports a value that was not measured again.
fn check(both: &Remeasured<'_>, year: Year) -> Option<Fault> {
    let (last, this) = (&both.last, &both.this);
    let (before, now) = (last.latest?, this.latest?);
    let was_completed = matches!(
        last.of,
        MeasuredOf::Indicator(at) if at.project.project.stage == Stage::Completed
    );
    if before != now || !both.has_same_unit() || was_completed {
        return None;
    }
    let (id, value, on) = (this.id, now.value, now.on);
    let message = format!("the value of `{id}`, {value} ({on}), is the one reported in {year}");
    let key = this.latest_key();
    let otherwise = format!("or, if nobody measured it: `{key}: {{state: not-known, reason: …}}`");
    let fault = Fault::new(&RULE, this.part(key, "value"), message)
        .label(format!("from {year}, not a new one"))
        .note(last.part(key, "value"), format!("in {year}"))
        .rests_on_all([this, last].map(|one| one.location(key)))
        .help("give the value of this year and the day it was measured")
        .help(otherwise);
    Some(fault)
}
