//! # office-held-twice
//!
//! ## What it checks
//!
//! One post at a time is Chief Smart City Officer of a city and represents a member state, one
//! country is Shepherd, and one chairs a year. Where one term ends on the day the next begins, the
//! later one counts; an earlier post without `to` ends where a later one begins.
//!
//! ## Why
//!
//! Of two who hold the same office nobody could say whose signature counts.
//!
//! ## Example
//!
//! ```yaml
//! national_representative:
//!   - {organisation: Ministry of Example, from: 2020, to: 2025}
//!   - {organisation: Board of Examples, from: 2023}      # before the other has ended
//! ```
//!
//! ## How to fix
//!
//! Give the earlier term its last date, in `to`. Who stands in for a post belongs into its
//! `alternate`.
//!
//! ## Source
//!
//! Terms of Reference, paragraphs 4, 8 and 15.

use ascn_diagnostic::{DataPath, Fault, Faults};

use crate::network::{Network, Post, Sourced};
use crate::scalar::{Date, Day, Term};

rule!(Error in "office_held_twice.rs", Network, Network(check));

/// Tells each office that two hold at once.
fn check(network: &Network, faults: &mut Faults) {
    let root = DataPath::root();
    for (index, state) in network.member_states.value.iter().enumerate() {
        let path = root.index(index).key("national_representative");
        let terms = terms(state.national_representative.posts());
        tell(&network.member_states, &state.name, &path, &terms, faults);
    }
    for (index, city) in network.cities.value.iter().enumerate() {
        let path = root.index(index).key("csco");
        tell(
            &network.cities,
            &city.name,
            &path,
            &terms(city.csco.posts()),
            faults,
        );
    }
    let shepherds = network.chairs.value.shepherds.iter();
    let shepherds: Vec<Term> = shepherds
        .map(|one| Term {
            from: Some(one.from),
            to: one.to,
        })
        .collect();
    tell(
        &network.chairs,
        "the Shepherd",
        &root.key("shepherds"),
        &shepherds,
        faults,
    );
    check_chairs(network, faults);
}

fn terms(posts: &[Post]) -> Vec<Term> {
    posts.iter().map(Post::term).collect()
}

fn tell<T>(file: &Sourced<T>, whose: &str, path: &DataPath, terms: &[Term], faults: &mut Faults) {
    for (index, term) in terms.iter().enumerate() {
        let earlier = terms
            .iter()
            .take(index)
            .position(|other| overlap(*other, *term));
        let Some(earlier) = earlier else { continue };
        let message = format!("two hold the office of {whose} at once");
        let fault = Fault::new(&RULE, file.spot(path.index(index)), message)
            .label("begins before the other ends")
            .note(file.spot(path.index(earlier)), "the other")
            .mend("give the earlier one its last date in `to`; who stands in is an `alternate`")
            .rests_on(file.spot(path.clone()));
        faults.push(fault);
    }
}

fn check_chairs(network: &Network, faults: &mut Faults) {
    let chairs = &network.chairs.value.chairs;
    let path = DataPath::root().key("chairs");
    for (index, chair) in chairs.iter().enumerate() {
        let earlier = chairs
            .iter()
            .take(index)
            .position(|other| other.cycle == chair.cycle);
        let Some(earlier) = earlier else { continue };
        let message = format!("two countries chair {}", chair.cycle);
        let fault = Fault::new(&RULE, network.chairs.spot(path.index(index)), message)
            .label("again here")
            .note(network.chairs.spot(path.index(earlier)), "first here")
            .mend("take one of them out")
            .rests_on(network.chairs.spot(path.clone()));
        faults.push(fault);
    }
}

/// Whether two terms certainly share more than a boundary. A term without an end gives way to one
/// that begins later.
fn overlap(one: Term, other: Term) -> bool {
    let start = |term: Term| term.from.map(Date::latest);
    let (first, second) = if start(one) <= start(other) {
        (one, other)
    } else {
        (other, one)
    };
    let begins: Option<Day> = start(second);
    match (begins, first.to) {
        (Some(begins), Some(to)) => begins < to.earliest(),
        // Two that have both been there since ever, one of them to an end, or both begin at once.
        (_, None) => start(one) == start(other),
        (None, Some(_)) => true,
    }
}
