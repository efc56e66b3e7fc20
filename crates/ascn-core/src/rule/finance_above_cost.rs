//! # finance-above-cost
//!
//! ## What it checks
//!
//! What is `committed` over all lines of a project's `finance` is not more than 110 % of its cost.
//! If not all of it is in the currency of the cost, everything is put into US dollars by the rates
//! of `cycle.yaml`; without a rate it is not checked.
//!
//! ## Why
//!
//! Hardly any project is bound more money than it costs: the cost is out of date, one sum stands in
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

use ascn_diagnostic::{DataPath, Fault, Faults, Spot};

use crate::cycle::Cycle;
use crate::dataset::{FinanceAt, ProjectAt, Scope};
use crate::scalar::{Decimal, Money};
use crate::submission::Rung;

rule!(Warning in "finance_above_cost.rs", Money, Cycle(check));

/// How many percent of its cost may be bound.
const ALLOWED_PERCENT: u64 = 110;

/// Tells each project to which more money is bound than it costs.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        let Some(cost) = at.project.cost.value() else {
            continue;
        };
        let lines: Vec<_> = at.finance().collect();
        let held = held_against_each_other(&scope.cycle.cycle.value, &cost.total, &lines);
        let told = held.filter(Held::is_above).map(|held| {
            let fault = fault(scope, &at, &held);
            with_lines(scope, &lines, fault)
        });
        faults.extend(told);
    }
}

/// What is bound and what it costs, both in one currency.
struct Held {
    bound: Decimal,
    cost: Decimal,
    currency: String,
    /// What is said of amounts that were put into US dollars.
    converted: &'static str,
}

impl Held {
    fn is_above(&self) -> bool {
        let bound = Decimal::product(self.bound, Decimal::from(100));
        let allowed = Decimal::product(self.cost, Decimal::from(ALLOWED_PERCENT));
        bound
            .zip(allowed)
            .is_some_and(|(bound, allowed)| bound > allowed)
    }
}

/// `None` if nothing is bound, or an amount has no rate.
fn held_against_each_other(cycle: &Cycle, cost: &Money, lines: &[FinanceAt<'_>]) -> Option<Held> {
    let bound: Vec<&Money> = lines.iter().filter_map(committed).collect();
    if bound.iter().all(|money| money.currency == cost.currency) {
        return Some(Held {
            bound: sum(bound.iter().map(|money| Some(money.amount)))?,
            cost: cost.amount,
            currency: cost.currency.to_string(),
            converted: "",
        });
    }
    let bound = sum(bound.iter().map(|money| cycle.in_us_dollars(money)))?;
    Some(Held {
        bound: bound.rounded(0),
        cost: cycle.in_us_dollars(cost)?.rounded(0),
        currency: "USD".to_owned(),
        converted: ", by the rates of the cycle",
    })
}

fn committed<'a>(line: &FinanceAt<'a>) -> Option<&'a Money> {
    line.money(Rung::Committed)
}

fn sum(amounts: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    let mut amounts = amounts;
    amounts.try_fold(Decimal::from(0), |sum, amount| Decimal::sum(sum, amount?))
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, held: &Held) -> Fault {
    let Held {
        bound,
        cost,
        currency,
        converted,
    } = held;
    let message =
        format!("the cost is {currency} {cost}, and {currency} {bound} is `committed`{converted}");
    Fault::new(&RULE, at.cost_spot("amount"), message)
        .label(format!("{currency} {bound} is committed"))
        .about(scope.project_subject(at))
        .mend("bring the cost up to date, if the amounts are right")
        .mend("or correct the amounts: what is only promised goes under `pledged`")
        .rests_on(at.cost_spot("currency"))
        .rests_on(Spot::key(at.file(), at.path_of("finance")))
}

/// Points to each amount of the sum.
fn with_lines(scope: &Scope<'_>, lines: &[FinanceAt<'_>], fault: Fault) -> Fault {
    let mut fault = fault;
    for line in lines.iter().filter(|line| committed(line).is_some()) {
        fault = fault
            .note(
                line.money_spot(Rung::Committed, "amount"),
                "bound to the project",
            )
            .rests_on(line.spot(Rung::Committed.key()));
    }
    let rates = DataPath::root().key("rates").key("usd");
    fault.rests_on(scope.cycle.cycle.spot(rates))
}
