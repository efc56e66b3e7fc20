//! # office-held-twice
//!
//! ## What it checks
//!
//! At any time, one post is Chief Smart City Officer of a city, one post represents a member state,
//! and one country is Shepherd; one country chairs a year. If one term ends on the day the next
//! begins, the later one counts; an earlier post without `to` ends where a later one begins.
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
//! Give the earlier term its last date, in `to`. A deputy goes in the `alternate` of the post.
//!
//! ## Source
//!
//! Terms of Reference, paragraphs 4, 8 and 15.

use super::prelude::*;
use super::repeated::{again, repeated};
use crate::network::Post;
use crate::scalar::{Day, Term};

rule!(Error in "office_held_twice.rs", Network, Network(check));

/// Reports each office that two hold at once.
fn check(network: &Network, faults: &mut Faults) {
    let (root, states, cities) = (DataPath::root(), &network.member_states, &network.cities);
    for (path, state) in root.items(&states.value) {
        let path = path.key("national_representative");
        let terms = terms(state.national_representative.posts());
        tell(states, &state.name, &path, &terms, faults);
    }
    for (path, city) in root.items(&cities.value) {
        let terms = terms(city.csco.posts());
        tell(cities, &city.name, &path.key("csco"), &terms, faults);
    }
    let chairs = &network.chairs;
    let shepherds = chairs.value.shepherds.iter().map(|one| Term {
        from: Some(one.from),
        to: one.to,
    });
    let (path, shepherds) = (root.key("shepherds"), shepherds.collect::<Vec<_>>());
    tell(chairs, "the Shepherd", &path, &shepherds, faults);
    check_chairs(network, faults);
}

fn terms(posts: &[Post]) -> Vec<Term> {
    posts.iter().map(Post::term).collect()
}

fn tell<T>(file: &Sourced<T>, whose: &str, path: &DataPath, terms: &[Term], faults: &mut Faults) {
    for (index, term) in terms.iter().enumerate() {
        let mut earlier = terms.iter().take(index);
        let Some(first) = earlier.position(|other| overlap(*other, *term)) else {
            continue;
        };
        let message = format!("two hold the office of {whose} at once");
        let fault = Fault::new(&RULE, file.location(path.index(index)), message)
            .label("begins before the other ends")
            .note(file.location(path.index(first)), "the other")
            .help("give the earlier one its last date in `to`; who stands in is an `alternate`")
            .rests_on(file.location(path.clone()));
        faults.push(fault);
    }
}

fn check_chairs(network: &Network, faults: &mut Faults) {
    let (file, path) = (&network.chairs, DataPath::root().key("chairs"));
    let chairs = path.items(&file.value.chairs);
    for (cycle, paths) in repeated(chairs.map(|(path, chair)| (chair.cycle, path))) {
        let message = format!("two countries chair {cycle}");
        let fault = again(&RULE, message, paths.map(|path| file.location(path)))
            .help("take one of them out")
            .rests_on(file.location(path.clone()));
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
        // Neither has a beginning, or both begin on the same day.
        (_, None) => start(one) == start(other),
        (None, Some(_)) => true,
    }
}
