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
    let both = scope.remeasured_indicators().into_iter();
    for both in both.filter(|both| both.this.explanation.is_none()) {
        let (MeasuredOf::Indicator(was), MeasuredOf::Indicator(is)) = (both.last.of, both.this.of)
        else {
            continue;
        };
        let (was, is) = (was.value, is.value);
        if !is_same_unit(&was.unit, &is.unit) {
            let change = ("unit", was.unit.as_str(), is.unit.as_str());
            faults.push(fault(scope, &both, last.year(), change));
        }
        let codes = [
            ("direction", was.direction.code(), is.direction.code()),
            ("level", was.level.code(), is.level.code()),
        ];
        let differing = codes.into_iter().filter(|(_, was, is)| was != is);
        faults.extend(differing.map(|change| fault(scope, &both, last.year(), change)));
    }
}

fn fault(
    scope: &Scope<'_>,
    both: &Remeasured<'_>,
    year: Year,
    (key, was, is): (&'static str, &str, &str),
) -> Fault {
    let Remeasured { last, this } = both;
    let id = this.id;
    let message = format!("the {key} of `{id}` is `{is}`, and was `{was}` in {year}");
    Fault::new(&RULE, this.location(key), message)
        .label("cannot be compared")
        .about(this.subject(scope))
        .against(last.location(key), format!("in {year}"))
        .rests_on_all(both.identity_locations())
        .rests_on(this.location("note"))
        .help("give it a new id, if something else is measured")
        .help("or say in `note` what changed")
}
