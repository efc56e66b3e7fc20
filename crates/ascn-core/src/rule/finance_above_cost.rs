//! # finance-above-cost
//!
//! ## What it checks
//!
//! What is `committed` over all lines of a project's `finance` is not more than 110 % of its cost.
//! If not all of it is in the currency of the cost, everything is converted to US dollars at the
//! rates of `cycle.yaml`; without a rate it is not checked.
//!
//! ## Why
//!
//! Hardly any project is bound more money than it costs: the cost is out of date, one sum is in
//! two lines, or an amount has a zero too many.
//!
//! ## Example
//!
//! ```yaml
//! cost: {total: {amount: 4200000, currency: USD}}
//! finance:
//!   - {source: adb, instrument: loan, status: committed, committed: {amount: 3000000, currency: USD}}
//!   - {source: jica, instrument: loan, status: committed, committed: {amount: 3000000, currency: USD}}
//! ```
//!
//! ## How to fix
//!
//! Bring the cost up to date, with a note, or correct the lines. What is only promised goes under
//! `pledged`, what is asked for under `sought`.
//!
//! ## Source
//!
//! The file format, chapter *Projects*; the tenth above the cost leaves room for contingencies.

use super::prelude::*;
use crate::scalar::Money;

rule!(Warning in "finance_above_cost.rs", Money, Project(check));

/// The percentage of its cost that may be bound to a project.
const ALLOWED_PERCENT: u64 = 110;

/// Reports a project with more money bound to it than it costs.
fn check(scope: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let cycle = &scope.cycle.cycle;
    let total = &at.project.cost.value()?.total;
    let lines: Vec<_> = at.finance().filter_map(committed).collect();
    let is_one_currency = lines.iter().all(|(_, one)| one.currency == total.currency);
    // In two currencies, both sides are converted to US dollars.
    let (bound, cost, currency, converted) = if is_one_currency {
        let bound = sum(lines.iter().map(|(_, money)| Some(money.amount)))?;
        (bound, total.amount, total.currency.to_string(), "")
    } else {
        let bound = sum(lines
            .iter()
            .map(|(_, money)| cycle.value.in_us_dollars(money)))?;
        let cost = cycle.value.in_us_dollars(total)?.rounded(0);
        let converted = ", by the rates of the cycle";
        (bound.rounded(0), cost, "USD".to_owned(), converted)
    };
    let allowed = Decimal::product(cost, Decimal::from(ALLOWED_PERCENT))?;
    if Decimal::product(bound, Decimal::from(100))? <= allowed {
        return None;
    }
    let message =
        format!("the cost is {currency} {cost}, and {currency} {bound} is `committed`{converted}");
    let mut fault = Fault::new(&RULE, at.cost_location("amount"), message)
        .label(format!("{currency} {bound} is committed"))
        .help("bring the cost up to date, if the amounts are right")
        .help("or correct the amounts: what is only promised goes under `pledged`")
        .rests_on(at.cost_location("currency"))
        .rests_on(FileLocation::key(at.file(), at.path_of("finance")))
        .rests_on(cycle.location(DataPath::root().key("rates").key("usd")));
    for (line, _) in lines {
        let amount = line.money_location(Rung::Committed, "amount");
        fault = fault.note(amount, "bound to the project");
        fault = fault.rests_on(line.location(Rung::Committed.code()));
    }
    Some(fault)
}

fn committed(line: FinanceAt<'_>) -> Option<(FinanceAt<'_>, &Money)> {
    Some((line, line.money(Rung::Committed)?))
}

fn sum(amounts: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    let mut amounts = amounts;
    amounts.try_fold(Decimal::from(0), |sum, amount| Decimal::sum(sum, amount?))
}
