//! # cost-jump-unexplained
//!
//! ## What it checks
//!
//! The cost of a project differs by at most 25 % from that of the last cycle, unless `cost` or
//! `change` has a note. Two costs in different currencies are not compared; if one is 500 times the
//! other, `unit-slip-suspected` reports it.
//!
//! ## Why
//!
//! The totals of all costs shift with it, and readers of both reports will ask for the reason.
//!
//! ## Example
//!
//! ```yaml
//! cost: {total: {amount: 6000000, currency: USD}}            # last year: 4200000
//! ```
//!
//! ## How to fix
//!
//! Correct the amount, or add a `note` to `cost` that says why it differs. A cost that was approved
//! again has `basis: revised`.
//!
//! ## Source
//!
//! The file format, chapter *Projects*; OC4IDS, completion: reasons for changes of value.

use super::prelude::*;
use super::unit_slip_suspected::is_slip;

rule!(Warning in "cost_jump_unexplained.rs", Years, Carried(check));

/// The percentage by which a cost may differ from last cycle's without explanation.
const ALLOWED_PERCENT: u32 = 25;

/// Reports a project that costs much more or less than last cycle, without explanation.
fn check(carried: &Carried<'_>, year: Year) -> Option<Fault> {
    let Carried { last, this } = carried;
    let (was, is) = carried.costs()?;
    let has_note = is.note != Reported::NotReported || this.project.change.note.is_some();
    let (was, is) = (&was.total, &is.total);
    let jumps = !is.amount.is_within(ALLOWED_PERCENT, was.amount);
    if !jumps || has_note || is_slip(is.amount, was.amount) {
        return None;
    }
    let message = format!("the cost is {is}, and was {was} in {year}; no reason is given");
    let fault = Fault::new(&RULE, this.cost_location("amount"), message)
        .label(format!("more than {ALLOWED_PERCENT} % from {was}"))
        .note(last.cost_location("amount"), format!("in {year}"))
        .help("correct the amount, if it is wrong")
        .help("or say why: add `note: …` to `cost`")
        .rests_on_all([this, last].map(|at| at.location("cost")))
        .rests_on(this.change_location("note"));
    Some(fault)
}
