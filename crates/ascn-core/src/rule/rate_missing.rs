//! # rate-missing
//!
//! ## What it checks
//!
//! Every currency in which a listed project gives its cost, its finance or the support it asks for
//! has a rate in `cycle.yaml`; US dollars need none. A currency is reported once in each file, at
//! its first place.
//!
//! ## Why
//!
//! The amount is printed, but it is left out of the totals in US dollars.
//!
//! ## Example
//!
//! ```yaml
//! cost: {total: {amount: 138600000, currency: THB}}          # no THB in `rates`
//! ```
//!
//! ## How to fix
//!
//! The secretariat adds the rate to `cycle.yaml`, from the source and of the day of the other
//! rates. Cities do not convert their amounts themselves. If the letters are mistyped, correct
//! them.
//!
//! ## Source
//!
//! ISO 4217: the letters of a currency; the file format, chapter *The cycle*.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::scalar::{Currency, Money};

rule!(Warning in "rate_missing.rs", Money, Cycle(check));

/// Reports each currency of each file that has no rate.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let rates = scope.cycle.cycle.value.rates.as_ref();
    let has_rate = |currency: &Currency| {
        currency.is_us_dollar() || rates.is_some_and(|rates| rates.usd.rate(currency).is_some())
    };
    for submission in &scope.cycle.submissions {
        let mut told = BTreeSet::new();
        for at in projects_of(submission).filter(ProjectAt::is_listed) {
            let unrated = amounts(&at).filter(|(_, money)| !has_rate(&money.currency));
            let first = unrated.filter(|(_, money)| told.insert(&money.currency));
            faults.extend(first.map(|(path, money)| fault(scope, &at, &path, &money.currency)));
        }
    }
}

/// Returns the amounts of a project with their paths.
fn amounts<'a>(at: &ProjectAt<'a>) -> impl Iterator<Item = (DataPath, &'a Money)> {
    let (at, project) = (*at, at.project);
    let cost = project.cost.value();
    let cost = cost.map(|cost| (at.path_of("cost").key("total"), &cost.total));
    let finance = at.finance().flat_map(|line| {
        let of_rung = move |rung: Rung| Some((line.path().key(rung.code()), line.money(rung)?));
        Rung::ALL.iter().copied().filter_map(of_rung)
    });
    let support = at.support_required();
    let support = support.filter_map(|one| {
        let money = one.value.amount.value()?;
        Some((one.path().key("amount"), money))
    });
    cost.into_iter().chain(finance).chain(support)
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, path: &DataPath, currency: &Currency) -> Fault {
    let cycle = &scope.cycle.cycle;
    let message = format!("an amount is in {currency}, for which the cycle has no rate");
    let location = FileLocation::value(at.file(), path.key("currency"));
    let rates = DataPath::root().key("rates").key("usd");
    Fault::new(&RULE, location, message)
        .label(format!("no rate in {}", cycle.file))
        .about(scope.project_subject(at))
        .help(format!(
            "the secretariat adds it to `rates` in {}: `usd: {{{currency}: …}}`",
            cycle.file
        ))
        .help("if the letters are mistyped: correct them")
        .rests_on(at.location("stage"))
        .rests_on(FileLocation::key(&cycle.file, rates.clone()))
        .rests_on(cycle.location(rates.key(currency.to_string())))
}
