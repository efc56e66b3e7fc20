//! # indicator-redefined
//!
//! ## What it checks
//!
//! An indicator that the project had in the last cycle, by its id, has the `unit`, the `direction`
//! and the `level` that it had, or says in `note` what changed.
//!
//! ## Why
//!
//! Its values cannot be compared with those of the last cycle, and the report would compare them.
//!
//! ## Example
//!
//! ```yaml
//! - id: i1
//!   unit: tonnes          # last year: percent
//! ```
//!
//! ## How to fix
//!
//! Give the new indicator an id that the project never used, and keep the old one as long as it is
//! measured. If it is the same in other words, say so in `note`.
//!
//! ## Source
//!
//! The file format, chapter *Projects*: an id never changes and is never used again.

use super::prelude::*;
use crate::scalar::is_same_unit;

rule!(Warning in "indicator_redefined.rs", Years, Cycle(check));

/// Reports each change that makes an indicator another one than in the last cycle.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let Some(last) = scope.last() else { return };
    for both in scope.remeasured_indicators() {
        if both.this.explanation.is_some() {
            continue;
        }
        let (MeasuredOf::Indicator(was), MeasuredOf::Indicator(is)) = (both.last.of, both.this.of)
        else {
            continue;
        };
        for (key, value, before) in differences(was.value, is.value) {
            let key = (key, value, before);
            faults.push(fault(scope, &both, last.year(), key));
        }
    }
}

/// Returns the keys that differ, with the new and the old value.
fn differences<'a>(
    was: &'a Indicator,
    is: &'a Indicator,
) -> impl Iterator<Item = (&'static str, &'a str, &'a str)> {
    let unit = ("unit", is.unit.as_str(), was.unit.as_str());
    let direction = ("direction", is.direction.code(), was.direction.code());
    let level = ("level", is.level.code(), was.level.code());
    let differs = [
        (unit, !is_same_unit(&was.unit, &is.unit)),
        (direction, was.direction != is.direction),
        (level, was.level != is.level),
    ];
    let differing = differs.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(key, _)| key)
}

fn fault(
    scope: &Scope<'_>,
    both: &Remeasured<'_>,
    year: Year,
    difference: (&'static str, &str, &str),
) -> Fault {
    let (key, value, before) = difference;
    let (last, this) = (&both.last, &both.this);
    let id = this.id;
    let message = format!("the {key} of `{id}` is `{value}`, and was `{before}` in {year}");
    Fault::new(&RULE, this.location(key), message)
        .label("cannot be compared")
        .about(this.subject(scope))
        .against(last.location(key), format!("in {year}"))
        .rests_on_all(both.identity_locations())
        .rests_on(this.location("note"))
        .help("give it a new id, if something else is measured")
        .help("or say in `note` what changed")
}
