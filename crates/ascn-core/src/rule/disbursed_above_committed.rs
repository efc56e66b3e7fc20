//! # disbursed-above-committed
//!
//! ## What it checks
//!
//! What a line of `finance` says was paid is not more than what it says is bound. Two amounts in
//! different currencies are not compared.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{FinanceAt, ProjectAt, Scope};
use crate::scalar::Money;
use crate::submission::Rung;

rule!(Error in "disbursed_above_committed.rs", Money, Cycle(check));

/// Tells each line of finance of which more is paid than is bound.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for line in scope.projects().flat_map(ProjectAt::finance) {
        let amounts = line
            .money(Rung::Disbursed)
            .zip(line.money(Rung::Committed))
            .filter(|(paid, bound)| paid.currency == bound.currency && paid.amount > bound.amount);
        faults.extend(amounts.map(|(paid, bound)| fault(scope, &line, paid, bound)));
    }
}

fn fault(scope: &Scope<'_>, line: &FinanceAt<'_>, paid: &Money, bound: &Money) -> Fault {
    let message = format!("`disbursed` is {paid}, and only {bound} is `committed`");
    let spot = line.money_spot(Rung::Disbursed, "amount");
    Fault::new(&RULE, spot, message)
        .label(format!("more than {bound}"))
        .about(scope.project_subject(&line.project))
        .note(
            line.money_spot(Rung::Committed, "amount"),
            "less than was paid",
        )
        .mend("correct the amount that is wrong")
        .mend("if more was agreed later: write the whole of it under `committed`")
        .rests_on_all([Rung::Committed, Rung::Disbursed].map(|rung| line.spot(rung.key())))
}
