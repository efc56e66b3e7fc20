//! # percent-out-of-range
//!
//! ## What it checks
//!
//! Where the unit of an indicator or of a target of an action plan is `percent`, `%` or `per cent`,
//! each of its values is from 0 to 100.
//!
//! ## Why
//!
//! No part is larger than its whole: the value is wrong, or it is not a part of a hundred.
//!
//! ## Example
//!
//! ```yaml
//! unit: percent
//! actual: {value: 310, on: 2024-06}     # 31.0
//! ```
//!
//! ## How to fix
//!
//! Correct the value. If it is a change or a ratio, which may be above 100 or below 0, say in
//! `unit` what it is a percentage of, such as `percent of the trips of 2019`.
//!
//! ## Source
//!
//! IATI 2.03, `IndicatorMeasure`: 2, percentage.

use super::prelude::*;
use crate::scalar::is_percent;

rule!(Error in "percent_out_of_range.rs", Results, Cycle(check));

/// Reports each percentage below 0 or above 100.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let in_percent = |one: &Measured<'_>| one.unit.is_some_and(is_percent);
    for measured in scope.cycle.measured().filter(in_percent) {
        for (key, measurement) in measured.values() {
            let fault = measurement.and_then(|one| fault(&measured, key, one.value));
            faults.extend(fault.map(|fault| fault.about(measured.subject(scope))));
        }
    }
}

fn fault(measured: &Measured<'_>, key: &'static str, value: Decimal) -> Option<Fault> {
    let limit = if value < Decimal::from(0) {
        "below 0"
    } else if value > Decimal::from(100) {
        "above 100"
    } else {
        return None;
    };
    let message = format!("the `{key}` of `{}` is {value} percent", measured.id);
    let fault = Fault::new(&RULE, measured.part(key, "value"), message)
        .label(limit)
        .against(measured.location("unit"), "a part of a hundred")
        .help("correct the value")
        .help("or say in `unit` what it is a percentage of, if it may be outside 0 to 100");
    Some(fault)
}
