//! # finance-currencies-differ
//!
//! ## What it checks
//!
//! All amounts of one line of `finance` are in one currency.
//!
//! ## Why
//!
//! What was paid of a line is printed as a part of what is bound, and amounts in two currencies cannot
//! be compared.
//!
//! ## Example
//!
//! ```yaml
//! committed: {amount: 3000000, currency: USD}
//! disbursed: {amount: 29700000, currency: THB}               # 900000 USD
//! ```
//!
//! ## How to fix
//!
//! Give all amounts in the currency of the agreement. What another source pays, or what is paid
//! under another agreement, is a line of its own.
//!
//! ## Source
//!
//! IATI 2.03, transactions: each value has its currency; the file format, chapter *Projects*.

use super::prelude::*;

rule!(Error in "finance_currencies_differ.rs", Money, Finance(check));

/// Reports a line of finance in two currencies.
fn check(line: &FinanceAt<'_>) -> Option<Fault> {
    let given = |rung| Some((rung, &line.money(rung)?.currency));
    let mut amounts = Rung::ALL.iter().copied().filter_map(given);
    let (rung, currency) = amounts.next()?;
    let (other, differing) = amounts.find(|(_, one)| *one != currency)?;
    let (key, other_key) = (rung.code(), other.code());
    let message =
        format!("`{other_key}` is in {differing}, and `{key}` of the same line in {currency}");
    let fault = Fault::new(&RULE, line.money_location(other, "currency"), message)
        .label(format!("not {currency}"))
        .against(line.money_location(rung, "currency"), "another currency")
        .help("give all amounts of the line in the currency of the agreement")
        .help("if they are of two agreements: make two lines of them");
    Some(fault)
}
