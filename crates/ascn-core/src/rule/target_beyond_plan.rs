//! # target-beyond-plan
//!
//! ## What it checks
//!
//! No target of an action plan is for a day after the plan's `horizon`. A day that may be within
//! the horizon, such as the year in which the plan ends, is not reported.
//!
//! ## Why
//!
//! What is to be reached after the plan has ended cannot be compared with the plan.
//!
//! ## Example
//!
//! ```yaml
//! horizon: 2025
//! targets:
//!   - {id: t1, target: {value: 85, on: 2030}, …}
//! ```
//!
//! ## How to fix
//!
//! Correct the day or the horizon. If the plan was extended, write its new `version` and `horizon`.
//!
//! ## Source
//!
//! Smart City Action Plans (2018): they are living documents, updated annually.

use super::prelude::*;

rule!(Warning in "target_beyond_plan.rs", Plans, PlanTarget(check));

/// Reports a target that is to be reached after the plan has ended.
fn check(at: &PlanTargetAt<'_>) -> Option<Fault> {
    let horizon = *at.submission.value.action_plan.value()?.horizon.value()?;
    let on = at.target.target.value()?.on;
    if !on.is_certainly_after(horizon) {
        return None;
    }
    let end = DataPath::root().key("action_plan").key("horizon");
    let end = at.submission.location(end);
    let id = &at.target.id;
    let message = format!("the target `{id}` is for {on}, after the plan's `horizon` {horizon}");
    let fault = Fault::new(&RULE, at.measured().part("target", "on"), message)
        .label(format!("after {horizon}"))
        .against(end, "the plan ends here")
        .help("correct the day that is wrong")
        .help("or, if the plan was extended, write its new `version` and `horizon`");
    Some(fault)
}
