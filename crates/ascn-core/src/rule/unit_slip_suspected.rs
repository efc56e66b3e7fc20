//! # unit-slip-suspected
//!
//! ## What it checks
//!
//! The area and the population in `city_facts` and the cost of a project are neither 500 times as
//! much nor a 500th of what they were in the last cycle; area and population are also compared with
//! the facts in `network/cities.yaml`. Two areas are not compared if they say that they are of
//! different things, and two costs if they are in different currencies.
//!
//! ## Why
//!
//! Such a difference is nearly always a slip of the unit: thousands for persons, hectares for
//! square kilometres, millions for whole amounts.
//!
//! ## Example
//!
//! ```yaml
//! city_facts: {area_km2: 40000, population: 20000}           # area_km2: 40.0
//! ```
//!
//! ## How to fix
//!
//! Write the area in square kilometres, the population in persons, the cost in whole units of its
//! currency. If this value is right, correct the other one, if it is of this network's files.
//!
//! ## Source
//!
//! Smart City Action Plans (2018), "About the City", where such slips are found.

use super::prelude::*;
use crate::network::CityFacts;

rule!(Warning in "unit_slip_suspected.rs", Years, Cycle(check));

/// How many times as much makes a slip suspected: fewer than a thousand, since the value itself may
/// have changed as well.
const SUSPICIOUS_TIMES: u64 = 500;

/// Reports each area, population and cost that seems to be in another unit than before.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for submission in &scope.cycle.submissions {
        if let Some(facts) = submission.value.city_facts.value() {
            for quantity in &QUANTITIES {
                faults.extend(check_facts(scope, submission, facts, quantity));
            }
        }
    }
    check_costs(scope, faults);
}

/// Whether one of two values is suspiciously many times the other; `false` for zero.
pub(super) fn is_slip(one: Decimal, other: Decimal) -> bool {
    times(one, other).is_some_and(|times| times >= Decimal::from(SUSPICIOUS_TIMES))
}

/// Returns how many times the smaller value the larger one is.
fn times(one: Decimal, other: Decimal) -> Option<Decimal> {
    let nothing = Decimal::from(0);
    let ratio = Decimal::ratio(one.max(other), one.min(other));
    ratio.filter(|_| nothing < one && nothing < other)
}

/// A fact of a city that has a unit.
struct Quantity {
    key: &'static str,
    name: &'static str,
    unit: &'static str,
    value: fn(&CityFacts) -> Option<Decimal>,
}

const QUANTITIES: [Quantity; 2] = [
    Quantity {
        key: "area_km2",
        name: "area",
        unit: "write the area in square kilometres",
        value: |facts| facts.area_km2.value().copied(),
    },
    Quantity {
        key: "population",
        name: "population",
        unit: "write the population in persons, not in thousands",
        value: |facts| facts.population.value().copied().map(Decimal::from),
    },
];

/// Earlier facts, and the location of the one that is compared.
struct Before<'a> {
    facts: &'a CityFacts,
    location: FileLocation,
    when: String,
}

/// Returns the facts of the last cycle, then those of the network.
fn facts_before<'a>(
    scope: &Scope<'a>,
    submission: &Sourced<Submission>,
    key: &'static str,
) -> Vec<Before<'a>> {
    let city = &submission.value.city;
    let last = scope.last().and_then(|last| {
        let submission = last.submission_of(city)?;
        Some(Before {
            facts: submission.value.city_facts.value()?,
            location: submission.location(DataPath::root().key("city_facts").key(key)),
            when: format!("in {}", last.year()),
        })
    });
    let network = scope.city(city).and_then(|at| {
        Some(Before {
            facts: at.city.facts.as_ref()?,
            location: FileLocation::value(at.file, at.path().key("facts").key(key)),
            when: format!("in {}", at.file),
        })
    });
    last.into_iter().chain(network).collect()
}

fn check_facts(
    scope: &Scope<'_>,
    submission: &Sourced<Submission>,
    facts: &CityFacts,
    quantity: &Quantity,
) -> Option<Fault> {
    let Quantity {
        key, name, unit, ..
    } = quantity;
    let is = (quantity.value)(facts)?;
    let before = facts_before(scope, submission, key).into_iter();
    let (before, was) = before
        .filter(|before| is_of_the_same(facts, before.facts))
        .filter_map(|before| (quantity.value)(before.facts).map(|was| (before, was)))
        .find(|(_, was)| is_slip(is, *was))?;
    let when = &before.when;
    let message = format!("the {name} is {is}, and {was} {when}");
    let location = submission.location(DataPath::root().key("city_facts").key(*key));
    let fault = Fault::new(&RULE, location, message)
        .label(label(is, was))
        .about(scope.subject(submission))
        .against(before.location, when.clone())
        .help(*unit)
        .help("if it is right: correct the other value")
        .rests_on(submission.location_of("city"));
    Some(fault)
}

/// Whether two areas may be of the same thing.
fn is_of_the_same(one: &CityFacts, other: &CityFacts) -> bool {
    let bases = one.area_basis.value().zip(other.area_basis.value());
    bases.is_none_or(|(one, other)| one == other)
}

fn label(is: Decimal, was: Decimal) -> String {
    let times = times(is, was).unwrap_or(Decimal::from(1)).rounded(0);
    let way = if is > was { "as much" } else { "less" };
    format!("about {times} times {way}")
}

fn check_costs(scope: &Scope<'_>, faults: &mut Faults) {
    for (carried, year) in scope.carried() {
        let totals = carried.costs().map(|(was, is)| (&was.total, &is.total));
        let Some((was, is)) = totals.filter(|(was, is)| is_slip(is.amount, was.amount)) else {
            continue;
        };
        let Carried { last, this } = carried;
        let message = format!("the cost is {is}, and was {was} in {year}");
        let fault = Fault::new(&RULE, this.cost_location("amount"), message)
            .label(label(is.amount, was.amount))
            .about(scope.project_subject(this))
            .note(last.cost_location("amount"), format!("in {year}"))
            .help("write the cost in whole units of its currency, not in thousands or millions")
            .help("if it is right: correct the other value")
            .rests_on_all(carried.listing_locations())
            .rests_on_all([this, last].map(|at| at.location("cost")));
        faults.push(fault);
    }
}
