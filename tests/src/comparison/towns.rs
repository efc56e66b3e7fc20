//! Random networks.

use std::fmt::Write as _;

use ascn_core::comparison::{Comparison, Reason, Step};
use ascn_core::figure::{Change, FigureValue, changes};
use proptest::prelude::*;

use super::dataset;
use crate::folder::Folder;

/// The cities of every such network.
const CITIES: [&str; 5] = ["aa-haven", "aa-cove", "aa-marsh", "bb-bell", "bb-gale"];

/// A city: whether it reported in each cycle, and its projects.
#[derive(Debug, Clone)]
struct Town {
    reported: [bool; 2],
    projects: Vec<Plan>,
}

/// A project in each cycle; `None` if it is not listed.
#[derive(Debug, Clone)]
struct Plan {
    states: [Option<State>; 2],
    is_rescoped: bool,
}

#[derive(Debug, Clone)]
struct State {
    stage: &'static str,
    area: &'static str,
    rating: Option<&'static str>,
    committed: Option<u32>,
    met: Option<u8>,
    unit: &'static str,
    actual: Option<u8>,
    open: Option<u8>,
}

fn states() -> impl Strategy<Value = State> {
    let list = (
        prop::sample::select(vec!["planning", "design", "ongoing", "suspended"]),
        prop::sample::select(vec!["light", "light", "water"]),
        prop::option::of(prop::sample::select(vec![
            "on-track",
            "at-risk",
            "off-track",
        ])),
        prop::option::of(0..9_u32),
    );
    let substance = (
        prop::option::of(0..3_u8),
        prop::sample::select(vec!["percent", "percent", "percent", "lamps"]),
        prop::option::of(0..90_u8),
        prop::option::of(0..3_u8),
    );
    (list, substance).prop_map(
        |((stage, area, rating, committed), (met, unit, actual, open))| State {
            stage,
            area,
            rating,
            committed,
            met,
            unit,
            actual,
            open,
        },
    )
}

fn towns() -> impl Strategy<Value = Vec<Town>> {
    let plan = (
        prop::option::of(states()),
        prop::option::of(states()),
        any::<bool>(),
    );
    let plan = plan.prop_map(|(then, now, is_rescoped)| Plan {
        states: [then, now],
        is_rescoped,
    });
    let town = (any::<[bool; 2]>(), prop::collection::vec(plan, 0..4));
    let town = town.prop_map(|(reported, projects)| Town { reported, projects });
    prop::collection::vec(town, CITIES.len())
}

/// A network of the towns.
fn network(towns: &[Town]) -> Folder {
    let mut folder = Folder::read("invalid/_base");
    for (cycle, year) in [(0, 2023), (1, 2024)] {
        for file in ["aa-haven", "aa-cove"] {
            folder.remove(&format!("cycles/{year}/submissions/{file}.yaml"));
        }
        let cycle_file = format!("cycles/{year}/cycle.yaml");
        // Another rate each year must not look like a change of money.
        let rates = format!("rates: {{on: {year}-09, source: Bank, usd: {{EUR: 1.{cycle}}}}}\n");
        let text = folder.text(&cycle_file).to_owned() + &rates;
        folder.set(&cycle_file, &text);
        for (town, city) in towns.iter().zip(CITIES) {
            if town.reported[cycle] {
                let name = format!("cycles/{year}/submissions/{city}.yaml");
                folder.set(&name, &submission(town, city, cycle, year));
            }
        }
    }
    let line = |city: &&str| {
        let country = city.get(..2).unwrap().to_uppercase();
        format!("- {{id: {city}, name: {city}, country: {country}, member_from: 2018-04-28}}\n")
    };
    folder.set(
        "network/cities.yaml",
        &CITIES.iter().map(line).collect::<String>(),
    );
    folder
}

fn submission(town: &Town, city: &str, cycle: usize, year: u16) -> String {
    let mut text = format!("city: {city}\ncycle: {year}\ndata_as_of: {year}-09-01\nprojects:");
    let mut is_empty = true;
    for (number, plan) in town.projects.iter().enumerate() {
        let was = plan.states[0]
            .as_ref()
            .filter(|_| cycle == 1 && town.reported[0]);
        let head = format!("\n  - id: {city}-{number:03}\n    title: Plan {number}");
        let project = match (&plan.states[cycle], was) {
            (Some(state), was) => head + &body(state, change(state, was, plan, cycle)),
            (None, Some(was)) => {
                let gone = "change: {kind: none, note: Gone.}";
                let area = was.area;
                format!("{head}\n    focus_area: {area}\n    stage: no-longer-listed\n    {gone}")
            }
            (None, None) => continue,
        };
        text += &project;
        is_empty = false;
    }
    text + if is_empty { " []\n" } else { "\n" }
}

/// The change of a project that has to be declared.
fn change(state: &State, was: Option<&State>, plan: &Plan, cycle: usize) -> &'static str {
    match was {
        _ if cycle == 0 => "{kind: none}",
        None => "{kind: new}",
        Some(was) if was.area != state.area => "{kind: reclassified, note: Moved.}",
        Some(_) if plan.is_rescoped => "{kind: rescoped, note: Wider.}",
        Some(_) => "{kind: none}",
    }
}

fn body(state: &State, change: &str) -> String {
    let mut text = format!(
        "\n    focus_area: {}\n    stage: {}\n    change: {change}",
        state.area, state.stage
    );
    // Writing to a string cannot fail.
    if let Some(rating) = state.rating {
        let why = "reason: Rain., mitigation: Roofs.";
        let _ = write!(text, "\n    rating: {{value: {rating}, {why}}}");
    }
    if let Some(committed) = state.committed {
        let money = format!("{{amount: {committed}000, currency: EUR}}");
        let line = "source: town-purse, instrument: grant, status: committed";
        let _ = write!(text, "\n    finance: [{{{line}, committed: {money}}}]");
    }
    if let Some(met) = state.met {
        let one = |number| format!("{{id: m{number}, title: Lit, due: 2023-01, met_on: 2023-01}}");
        let all: Vec<String> = (0..met).map(one).collect();
        let _ = write!(text, "\n    milestones: [{}]", all.join(", "));
    }
    if let Some(actual) = state.actual {
        let unit = state.unit;
        let head = format!("id: i1, title: Lit, level: outcome, unit: {unit}, direction: up");
        let way = "baseline: {value: 0, on: 2020}, target: {value: 50, on: 2030}";
        let now = format!("actual: {{value: {actual}, on: 2023-01}}");
        let _ = write!(text, "\n    indicators: [{{{head}, {way}, {now}}}]");
    }
    if let Some(open) = state.open {
        let one = |number| format!("{{kind: funding, text: Lamps cost much {number}.}}");
        let all: Vec<String> = (0..open).map(one).collect();
        let _ = write!(text, "\n    challenges: [{}]", all.join(", "));
    }
    text
}

/// What is said of a change.
type Said = (
    String,
    FigureValue,
    FigureValue,
    &'static str,
    Option<&'static str>,
);

fn said(towns: &[Town]) -> Vec<Said> {
    let dataset = dataset(&network(towns));
    let comparison = Comparison::with_last(&dataset).unwrap();
    assert!(comparison.steps.iter().all(Step::is_balanced));
    let one = |change: &Change<'_>| {
        (
            change.measure.figure(),
            change.then.value(),
            change.now.value(),
            change.movement.code(),
            change.movement.reason().map(Reason::code),
        )
    };
    changes(&comparison).iter().map(one).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_city_that_reported_once_changes_nothing_that_is_compared(towns in towns()) {
        let all = said(&towns);
        let is_once = |town: &Town| town.reported[0] != town.reported[1];
        for (index, _) in towns.iter().enumerate().filter(|(_, town)| is_once(town)) {
            let mut fewer = towns.clone();
            fewer[index].reported = [false, false];
            prop_assert_eq!(&said(&fewer), &all);
        }
    }
}
