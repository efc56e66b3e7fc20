//! # finance-amount-above-status
//!
//! ## What it checks
//!
//! A line of `finance` has no amount that its status has not reached: nothing is `pledged` while
//! the status is `sought`, and nothing `committed` or `disbursed` before the status `committed`. An
//! amount of 0 and a word for a missing value are no such amount.
//!
//! ## Why
//!
//! A promise is not money. If it were counted among what is bound or paid, the report would say that
//! a project is paid for which is not.
//!
//! ## Example
//!
//! ```yaml
//! finance:
//!   - source: adb
//!     instrument: loan
//!     status: pledged
//!     committed: {amount: 3000000, currency: USD}            # pledged
//! ```
//!
//! ## How to fix
//!
//! If the agreement is signed, correct the status. If it is not, write the amount under the key of
//! the status.
//!
//! ## Source
//!
//! IATI 2.03, transactions: pledge, commitment, disbursement.

use super::prelude::*;

rule!(Error in "finance_amount_above_status.rs", Money, Finance(check));

/// Reports a line of finance with an amount that its status has not reached.
fn check(line: &FinanceAt<'_>) -> Option<Fault> {
    let status = line.value.status;
    // Once an agreement binds the source, it may have begun to pay.
    let reached = if status.is_bound() {
        Rung::Disbursed
    } else {
        status.rung()
    };
    let above = Rung::ALL.iter().copied().filter(|rung| *rung > reached);
    // If the status is the mistake, the highest amount says what it should be.
    let (rung, money) = above.rev().find_map(|rung| {
        let money = line.money(rung)?;
        (money.amount > Decimal::from(0)).then_some((rung, money))
    })?;
    let (key, code) = (rung.code(), status.code());
    let message = format!("`{key}` is {money}, but the status of the line is `{code}`");
    let (done, needed) = match rung {
        Rung::Disbursed => ("paid", FinanceStatus::Disbursing),
        Rung::Committed => ("bound", FinanceStatus::Committed),
        Rung::Pledged | Rung::Sought => ("promised", FinanceStatus::Pledged),
    };
    let (needed, right) = (needed.code(), status.rung().code());
    let fault = Fault::new(&RULE, line.money_location(rung, "amount"), message)
        .label(format!("not {done} yet, by the status"))
        .against(line.location("status"), "but this is how far it is")
        .help(format!(
            "if it is {done}: correct the status, to `{needed}`"
        ))
        .help(format!("if it is not: write the amount under `{right}`"))
        .rests_on(line.money_location(rung, "currency"));
    Some(fault)
}
