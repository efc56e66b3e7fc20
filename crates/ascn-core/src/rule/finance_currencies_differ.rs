//! # finance-currencies-differ
//!
//! ## What it checks
//!
//! All amounts of one line of `finance` are in one currency.
//!
//! ## Why
//!
//! What was paid of a line is told as a part of what is bound, and amounts in two currencies cannot
//! be held against each other.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{FinanceAt, ProjectAt, Scope};
use crate::scalar::Money;
use crate::submission::Rung;

rule!(Error in "finance_currencies_differ.rs", Money, Cycle(check));

/// Tells each line of finance that has two currencies.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for line in scope.projects().flat_map(ProjectAt::finance) {
        let given = |rung| line.money(rung).map(|money| (rung, money));
        let mut amounts = Rung::ALL.into_iter().filter_map(given);
        let Some(first) = amounts.next() else {
            continue;
        };
        let other = amounts.find(|(_, money)| money.currency != first.1.currency);
        faults.extend(other.map(|other| fault(scope, &line, first, other)));
    }
}

/// An amount, and what it is the amount of.
type Amount<'a> = (Rung, &'a Money);

fn fault(scope: &Scope<'_>, line: &FinanceAt<'_>, first: Amount<'_>, other: Amount<'_>) -> Fault {
    let ((rung, money), (other_rung, other)) = (first, other);
    let message = format!(
        "`{}` is in {}, and `{}` of the same line in {}",
        other_rung.key(),
        other.currency,
        rung.key(),
        money.currency
    );
    let spot = line.money_spot(other_rung, "currency");
    Fault::new(&RULE, spot, message)
        .label(format!("not {}", money.currency))
        .about(scope.project_subject(&line.project))
        .note(line.money_spot(rung, "currency"), "another currency")
        .mend("give all amounts of the line in the currency of the agreement")
        .mend("if they are of two agreements: make two lines of them")
        .rests_on(line.money_spot(rung, "currency"))
}
