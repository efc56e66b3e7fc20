//! # target-without-unit
//!
//! ## What it checks
//!
//! A target of an action plan that gives a `baseline`, a `target` or a `latest` value says in
//! `unit` what it is counted in. It may also say that there is no unit.
//!
//! ## Why
//!
//! A number without a unit says nothing: nobody knows what there are 85 of.
//!
//! ## Example
//!
//! ```yaml
//! text: Households with piped water
//! target: {value: 85, on: 2025}     # without `unit`
//! ```
//!
//! ## How to fix
//!
//! Add `unit`, such as `percent` or `households`. If the target has none, such as a rank, write
//! `unit: not-applicable`.
//!
//! ## Source
//!
//! Smart City Action Plans (2018), Strategic Targets; IATI 2.03, `IndicatorMeasure`.

use super::prelude::*;

rule!(Error in "target_without_unit.rs", Plans, PlanTarget(check));

/// Reports a target that gives values and no unit.
fn check(at: &PlanTargetAt<'_>) -> Option<Fault> {
    let measured = at.measured();
    let values = measured.values();
    let key = values.iter().find_map(|(key, value)| value.map(|_| key))?;
    if at.target.unit != Reported::NotReported {
        return None;
    }
    let message = format!("the target `{}` gives values and no `unit`", measured.id);
    let fault = Fault::new(&RULE, measured.part(key, "value"), message)
        .label("of what?")
        .rests_on(measured.location("unit"))
        .help("add `unit:` with what it is counted in, such as `percent`")
        .help("or, if it is counted in nothing: `unit: not-applicable`");
    Some(fault)
}
