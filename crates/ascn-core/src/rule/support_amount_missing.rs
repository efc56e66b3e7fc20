//! # support-amount-missing
//!
//! ## What it checks
//!
//! Support of the kind `funding` in `support_required` has an `amount`, or a word for why it is
//! missing.
//!
//! ## Why
//!
//! Partners and banks ask for the amount first.
//!
//! ## Example
//!
//! ```yaml
//! support_required:
//!   - {kind: funding, text: A second pump.}  # amount: {amount: 250000, currency: USD}
//! ```
//!
//! ## How to fix
//!
//! Add `amount` in the currency in which it is needed. If nobody knows it yet, write `amount:
//! not-known`.
//!
//! ## Source
//!
//! Smart City Action Plans (2018): Support Required.

use super::prelude::*;
use crate::network::SupportKind;

rule!(Warning in "support_amount_missing.rs", Money, Support(check));

/// Reports a request for money that does not say how much.
fn check(at: &SupportAt<'_>) -> Option<Fault> {
    if at.value.kind != SupportKind::Funding || at.value.amount != Reported::NotReported {
        return None;
    }
    let message = "the project asks for money and does not say how much";
    let fault = Fault::new(&RULE, at.location("kind"), message)
        .label("`amount` is missing")
        .rests_on(at.location("amount"))
        .help("add `amount: {amount: …, currency: …}`")
        .help("if nobody knows yet: `amount: not-known`");
    Some(fault)
}
