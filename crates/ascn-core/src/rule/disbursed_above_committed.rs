//! # disbursed-above-committed
//!
//! ## What it checks
//!
//! The amount that a line of `finance` gives as paid (`disbursed`) is not more than the amount that
//! is bound (`committed`). Two amounts in different currencies are not compared.
//!
//! ## Why
//!
//! Nobody pays more than was agreed: one of the two amounts is wrong, or the agreement was raised
//! and only one of them was brought up to date.
//!
//! ## Example
//!
//! ```yaml
//! committed: {amount: 3000000, currency: USD}
//! disbursed: {amount: 9000000, currency: USD}                # 900000
//! ```
//!
//! ## How to fix
//!
//! Correct the amount that is wrong. If more was agreed later, `committed` is the whole of it.
//!
//! ## Source
//!
//! IATI 2.03, transactions: a disbursement is made against a commitment.

use super::prelude::*;

rule!(Error in "disbursed_above_committed.rs", Money, Finance(check));

/// Reports a line of finance with more paid than bound.
fn check(line: &FinanceAt<'_>) -> Option<Fault> {
    let (paid, bound) = (line.money(Rung::Disbursed)?, line.money(Rung::Committed)?);
    if paid.currency != bound.currency || paid.amount <= bound.amount {
        return None;
    }
    let message = format!("`disbursed` is {paid}, and only {bound} is `committed`");
    let location = |rung| line.money_location(rung, "amount");
    let fault = Fault::new(&RULE, location(Rung::Disbursed), message)
        .label(format!("more than {bound}"))
        .note(location(Rung::Committed), "less than was paid")
        .help("correct the amount that is wrong")
        .help("if more was agreed later: write the whole of it under `committed`")
        .rests_on_all([Rung::Committed, Rung::Disbursed].map(|rung| line.location(rung.code())));
    Some(fault)
}
