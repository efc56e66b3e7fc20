//! A value that is removed is missed: a rule asks for it, or the report says that it is missing;
//! nothing turns blank or zero instead.
//!
//! In each report one value of every city is missing at once: what is said of a city is in its own
//! profile, and counts fall by what was removed from each.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::figure::{CoverageOf, Figure, FigureValue, disclosed_values};
use ascn_diagnostic::Severity;
use ascn_report::Checked;
use serde_yaml::Value as Yaml;

use super::{Network, Place, child, text_of};
use optional::{is_given, is_listed, optional_keys, value};
use report::{Report, more};

mod optional;
mod report;
mod words;

/// The submissions of the current cycle.
const SUBMISSIONS: &str = "cycles/2032/submissions/";

impl Network {
    /// What a check finds without some values.
    fn without(&self, places: &[&Place]) -> Checked {
        let mut network = self.clone();
        for place in places {
            let (last, parents) = place.steps.split_last().unwrap();
            let value = network.files.get_mut(&place.file).unwrap();
            let parent = parents
                .iter()
                .fold(&mut *value, |value, step| child(value, step));
            let entries = parent.as_mapping_mut().unwrap();
            let ascn_diagnostic::Step::Key(key) = last else {
                panic!("{place} is no key");
            };
            assert!(entries.remove(key.as_ref()).is_some(), "{place}");
            let text = text_of(value);
            network.folder.set(&place.file, &text);
        }
        network.folder.check().checked
    }
}

/// The failures.
#[derive(Default)]
struct Found {
    problems: Vec<String>,
    refused: usize,
    missed: usize,
}

impl Found {
    fn add(&mut self, places: &[&Place], what: &str, which: &[String]) {
        if !which.is_empty() {
            let places: Vec<_> = places.iter().map(ToString::to_string).collect();
            self.problems
                .push(format!("{what} {which:?} without {places:?}"));
        }
    }
}

/// The optional values of each city's submission.
fn places_by_city(network: &Network) -> BTreeMap<String, Vec<Place>> {
    let keys = optional_keys();
    let mut cities: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for place in network.places(|file| file.starts_with(SUBMISSIONS)) {
        if place.key().is_some() && keys.contains(&place.pattern()) {
            cities.entry(place.file.clone()).or_default().push(place);
        }
    }
    cities
}

/// Removes the values with even or odd numbers.
fn take_away(parity: usize) -> Found {
    let network = Network::full();
    let base = Report::new(&network.without(&[])).unwrap();
    let cities = places_by_city(&network);
    let most = cities.values().map(Vec::len).max().unwrap();
    let mut found = Found::default();
    for turn in (0..most).filter(|turn| turn % 2 == parity) {
        let mut places: Vec<_> = cities.values().filter_map(|of| of.get(turn)).collect();
        let checked = take_refused(&network, &mut places, &mut found);
        let now = Report::new(&checked).unwrap();
        for place in &places {
            look_at_profile(&network, place, [&base, &now], &mut found);
        }
        found.add(
            &places,
            "disclosed",
            &moved_astray(&network, &places, [&base, &now]),
        );
        look_at_tables(&places, [&base, &now], &mut found);
        found.add(&places, "a number of nobody", &numbers_of_nobody(&now));
    }
    found
}

/// Sorts out the places without which a rule refuses the file, and inspects its message; returns
/// what a check finds without the others.
fn take_refused(network: &Network, places: &mut Vec<&Place>, found: &mut Found) -> Checked {
    let checked = network.without(places);
    let errors = checked.diagnostics.iter();
    let errors: Vec<_> = errors
        .filter(|one| one.fault.rule.severity == Severity::Error)
        .collect();
    places.retain(|place| {
        let of_file = errors
            .iter()
            .filter(|one| one.place.file == place.file_name());
        let messages: Vec<_> = of_file.map(|one| one.fault.message.clone()).collect();
        let pattern = place.pattern();
        if !messages.is_empty() {
            found.refused += 1;
            let is_asked = messages
                .iter()
                .any(|one| words::is_asked_for(&pattern, one));
            if !is_asked {
                found.add(&[*place], "refused with", &messages);
            }
        }
        messages.is_empty()
    });
    if errors.is_empty() {
        checked
    } else {
        network.without(places)
    }
}

fn look_at_profile(network: &Network, place: &Place, [base, now]: [&Report; 2], found: &mut Found) {
    let pattern = place.pattern();
    // Of a project that left, only its title and its change are printed.
    let has_left = pattern.starts_with("projects[].") && !is_listed(network, place);
    let pieces = more(&base.missing_in(place), &now.missing_in(place));
    if words::is_missed(&pattern, &pieces) {
        found.missed += 1;
    } else if !has_left && !words::MEANT.contains(&pattern.as_str()) {
        found.add(&[place], "not missed, but", &[format!("{pieces:?}")]);
    }
}

/// The counts of those who give a value that fell by more or less than was removed.
fn moved_astray(network: &Network, places: &[&Place], [base, now]: [&Report; 2]) -> Vec<String> {
    let mut taken: BTreeMap<String, i64> = BTreeMap::new();
    for place in places {
        for figure in rests_on(network, place) {
            *taken.entry(figure).or_default() += 1;
        }
    }
    // Start, end and delay depend on several dates: one of them may replace another.
    let with_dates = places.iter();
    let with_dates = with_dates.filter(|place| place.pattern().starts_with("projects[].dates"));
    let with_dates = i64::try_from(with_dates.count()).unwrap();
    let (before, now) = (base.disclosed(), now.disclosed());
    let is_astray = |figure: &&String| {
        let fell = before.get(*figure).unwrap() - now.get(*figure).unwrap();
        match figure.rsplit('.').next().unwrap() {
            "start" | "end" | "delay" => !(0..=with_dates).contains(&fell),
            _ => fell != *taken.get(*figure).unwrap_or(&0),
        }
    };
    before.keys().filter(is_astray).cloned().collect()
}

/// The figures that count who gives that very value.
fn rests_on(network: &Network, place: &Place) -> Vec<String> {
    if !is_given(value(network, place)) {
        return Vec::new();
    }
    let pattern = place.pattern();
    let figure = match pattern.strip_prefix("projects[].") {
        Some("progress_percent") => "projects.disclosed.progress".to_owned(),
        Some(key) => format!("projects.disclosed.{}", key.replace('_', "-")),
        None if pattern == "action_plan.targets" => "cities.disclosed.targets".to_owned(),
        None => format!("cities.disclosed.{}", pattern.replace('_', "-")),
    };
    let mut figures = vec![figure];
    // A plan is removed with its targets.
    let plan = value(network, place);
    if pattern == "action_plan" && is_given(plan.get("targets").unwrap_or(&Yaml::Null)) {
        figures.push("cities.disclosed.targets".to_owned());
    }
    let is_counted = !pattern.starts_with("projects[].") || is_listed(network, place);
    figures.retain(|_| is_counted);
    figures
}

/// No cell turned blank. A count may fall to zero by what was removed from it, and so may the sum
/// of the lines of finance that are left; no text turns into a zero.
fn look_at_tables(places: &[&Place], [base, now]: [&Report; 2], found: &mut Found) {
    found.add(
        places,
        "blank",
        &more(&base.cells_with(""), &now.cells_with("")),
    );
    let is_without_finance = places
        .iter()
        .any(|place| place.pattern() == "projects[].finance");
    let mut zeros = more(&base.cells_with("0"), &now.cells_with("0"));
    zeros.retain(|cell| {
        let is_sum = is_without_finance && cell.contains("(USD)");
        let was_counted =
            (1..=places.len()).any(|count| base.cells_with(&count.to_string()).contains_key(cell));
        !is_sum && !was_counted
    });
    found.add(places, "zero", &zeros);
}

/// The figures with a number, though nobody gives what they depend on.
fn numbers_of_nobody(report: &Report) -> Vec<String> {
    let has_number = |figure: &&Figure| match figure.value() {
        FigureValue::Count(_)
        | FigureValue::Share(_)
        | FigureValue::Amount(_)
        | FigureValue::Percent(_) => true,
        FigureValue::NotAvailable | FigureValue::NotReported | FigureValue::NotShown => false,
    };
    let of_nobody = report.figures.iter().filter(|figure| {
        let coverage = figure.coverage();
        coverage.given == 0 && coverage.of != CoverageOf::MemberCities
    });
    let numbers = of_nobody.filter(has_number);
    numbers.map(|figure| figure.id().to_owned()).collect()
}

#[track_caller]
fn assert_nothing_found(found: &Found) {
    let problems = &found.problems;
    assert!(
        problems.is_empty(),
        "{} problems: {problems:#?}",
        problems.len()
    );
    assert!(
        found.refused > 30 && found.missed > 300,
        "{} {}",
        found.refused,
        found.missed
    );
}

#[test]
fn a_value_that_is_taken_away_is_missed() {
    assert_nothing_found(&take_away(0));
}

/// The other half: each takes long.
#[test]
fn a_value_that_is_taken_away_is_missed_as_well() {
    assert_nothing_found(&take_away(1));
}

#[test]
fn what_nobody_gives_has_no_number() {
    let network = Network::full();
    let base = Report::new(&network.without(&[])).unwrap();
    let all: Vec<_> = places_by_city(&network).into_values().flatten().collect();
    let mut found = Found::default();
    let mut counts = BTreeSet::new();
    for name in disclosed_values().filter(|name| !["start", "end", "delay"].contains(name)) {
        let key = match name {
            "progress" => "progress_percent".to_owned(),
            name => name.replace('-', "_"),
        };
        let pattern = format!("projects[].{key}");
        let places: Vec<_> = all
            .iter()
            .filter(|place| place.pattern() == pattern)
            .collect();
        let now = Report::new(&network.without(&places));
        let now = now.unwrap_or_else(|| panic!("{pattern} cannot be left out everywhere"));
        let count = now.disclosed()[&format!("projects.disclosed.{name}")];
        counts.insert(count);
        found.add(&places[..1], "a number of nobody", &numbers_of_nobody(&now));
        found.add(
            &places[..1],
            "blank",
            &more(&base.cells_with(""), &now.cells_with("")),
        );
        let mut zeros = more(&base.cells_with("0"), &now.cells_with("0"));
        // How many give it is counted there.
        zeros.retain(|cell| !cell.contains("that give it") && !cell.contains("**Rated**"));
        found.add(&places[..1], "zero", &zeros);
    }
    assert_eq!(counts, BTreeSet::from([0]));
    assert!(found.problems.is_empty(), "{:#?}", found.problems);
}
