//! # value-fell-without-note
//!
//! ## What it checks
//!
//! The `actual` value of an indicator that is to go `up` is not below that of the last cycle, and
//! of one that is to go `down` not above, or `note` says why. Only values in the same unit and with
//! the same direction are compared.
//!
//! ## Why
//!
//! Readers see a step back and ask why: it may be a true loss, another way of measuring, or a slip.
//!
//! ## Example
//!
//! ```yaml
//! direction: up
//! actual: {value: 28, on: 2024-06}     # last year: 31
//! ```
//!
//! ## How to fix
//!
//! Say in `note` why. If the value is wrong, correct it.
//!
//! ## Source
//!
//! IATI 2.03, `result/indicator/period/actual/comment`.

use super::prelude::*;

rule!(Warning in "value_fell_without_note.rs", Years, RemeasuredIndicator(check));

/// Reports a value that went the wrong way without a note.
fn check(both: &Remeasured<'_>, year: Year) -> Option<Fault> {
    let (last, this) = (&both.last, &both.this);
    let (before, value) = (last.latest?.value, this.latest?.value);
    let way = this.way()?;
    let is_comparable = both.has_same_unit() && last.direction == this.direction;
    if way.is_reached(value, before) || this.explanation.is_some() || !is_comparable {
        return None;
    }
    let moved = match way {
        Direction::Up => "fell",
        Direction::Down => "rose",
    };
    let (id, way, key) = (this.id, way, this.latest_key());
    let message =
        format!("`{id}` is to go `{way}`, and {moved} from {before} in {year} to {value}");
    let fault = Fault::new(&RULE, this.part(key, "value"), message)
        .label(format!("was {before}"))
        .note(last.part(key, "value"), format!("in {year}"))
        .rests_on_all(this.way_locations())
        .rests_on_all([last.location("direction"), last.part(key, "value")])
        .rests_on(this.location("note"))
        .help("say in `note` why")
        .help("or correct the value, if it is wrong");
    Some(fault)
}
