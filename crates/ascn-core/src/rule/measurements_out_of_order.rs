//! # measurements-out-of-order
//!
//! ## What it checks
//!
//! The `baseline` of an indicator of a project or of a target of an action plan comes first: the
//! value reached so far (`actual` or `latest`) is not of an earlier day, and the value to be
//! reached (`target`) is of a later one. Two dates are reported only if they contradict each other
//! however they are read: `2021` and `2021-06` do not.
//!
//! ## Why
//!
//! What changed between two days is counted from the baseline on, and one of the two days is wrong.
//!
//! ## Example
//!
//! ```yaml
//! baseline: {value: 12, on: 2023}
//! actual: {value: 31, on: 2022-06}     # before the baseline
//! ```
//!
//! ## How to fix
//!
//! Correct the day that is wrong. The baseline is the value before the project began to change it.
//!
//! ## Source
//!
//! OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): baseline,
//! target.

use super::prelude::*;
use crate::scalar::Precision;

rule!(Error in "measurements_out_of_order.rs", Results, Cycle(check));

/// Reports each value that is dated too early for its baseline.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for measured in scope.cycle.measured() {
        let Some(baseline) = measured.baseline else {
            continue;
        };
        let start = baseline.on;
        if let Some(latest) = measured.latest
            && start.is_certainly_after(latest.on)
        {
            let key = measured.latest_key();
            faults.push(fault(scope, &measured, start, (key, latest.on)));
        }
        if let Some(target) = measured.target
            && (start.is_certainly_after(target.on) || is_same_day(start, target.on))
        {
            faults.push(fault(scope, &measured, start, ("target", target.on)));
        }
    }
}

fn is_same_day(one: Date, other: Date) -> bool {
    one == other && one.precision() == Precision::Day
}

fn fault(
    scope: &Scope<'_>,
    measured: &Measured<'_>,
    start: Date,
    late: (&'static str, Date),
) -> Fault {
    let (key, on) = late;
    let id = measured.id;
    let (how, label, note) = if on == start {
        ("not after", format!("the same day as {start}"), "the same")
    } else {
        ("before", format!("before {start}"), "later than that")
    };
    let message = format!("the `{key}` of `{id}` is of {on}, {how} its `baseline` of {start}");
    Fault::new(&RULE, measured.part(key, "on"), message)
        .label(label)
        .about(measured.subject(scope))
        .against(measured.part("baseline", "on"), note)
        .help("correct the day that is wrong")
}
