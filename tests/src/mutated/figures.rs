//! A value changes the figures that name it, and no others; what a figure names can change it.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::figure::{Figure, FigureValue, Figures, READ_BY_ALL, SourceRef};
use ascn_core::scalar::{Code, Date, Decimal};
use ascn_core::submission as of;

use super::{Network, Place};

/// The current cycle of the network.
const CURRENT: &str = "cycles/2032/";

fn figures(checked: &ascn_report::Checked) -> Option<Figures> {
    checked.dataset.as_ref().map(Figures::of)
}

/// What each figure says, by id.
fn said(figures: &Figures) -> BTreeMap<&str, FigureValue> {
    figures.iter().map(|one| (one.id(), one.value())).collect()
}

fn codes<C: Code>() -> Vec<String> {
    C::ALL.iter().map(|code| code.code().to_owned()).collect()
}

const STAGES: [&str; 7] = [
    "planning",
    "design",
    "implementation",
    "completed",
    "suspended",
    "cancelled",
    "withdrawn",
];

/// Other texts that may stand in the place of a scalar.
fn others(place: &Place) -> Vec<String> {
    let text = place.text.clone().unwrap().trim_matches('\'').to_owned();
    let key = place.key().unwrap_or_default();
    let list = match key {
        "stage" => STAGES.map(str::to_owned).to_vec(),
        "level" => codes::<of::ResultLevel>(),
        "data_quality" => codes::<of::DataQuality>(),
        "assessment" => codes::<of::Assessment>(),
        "role" => codes::<of::PartnerRole>(),
        "agreement" => codes::<of::Agreement>(),
        "instrument" => codes::<of::Instrument>(),
        "status" => codes::<of::FinanceStatus>(),
        "direction" => codes::<of::Direction>(),
        "value" if !text.starts_with(|one: char| one.is_ascii_digit() || one == '-') => {
            codes::<of::RatingValue>()
        }
        "kind" if place.pattern().contains("challenges") => codes::<of::ChallengeKind>(),
        "kind" if place.pattern().contains("support") => codes::<of::SupportKind>(),
        "state" if place.pattern().contains("follow_up") => {
            codes::<ascn_core::editorial::FollowUpState>()
        }
        _ => Vec::new(),
    };
    if !list.is_empty() {
        return list.into_iter().filter(|code| *code != text).collect();
    }
    if let ("true" | "false", flag) = (text.as_str(), text == "true") {
        return vec![(!flag).to_string()];
    }
    if key == "data_as_of" || text.contains('-') && text.parse::<Date>().is_ok() {
        return dates(&text);
    }
    if let Ok(number) = text.parse::<Decimal>() {
        return numbers(number, &text);
    }
    vec![format!("\"{text} again\""), "not-known".to_owned()]
}

/// Earlier and later dates, as precise as the one given.
fn dates(text: &str) -> Vec<String> {
    let Some((year, rest)) = text.split_once('-') else {
        return Vec::new();
    };
    let year: i32 = year.parse().unwrap();
    let mut dates: Vec<_> = [1, -1, 3, -3]
        .iter()
        .map(|years| format!("{}-{rest}", year + years))
        .collect();
    dates.retain(|date| date.parse::<Date>().is_ok());
    dates.push("not-known".to_owned());
    dates
}

/// A little more and a little less, and a year before and after where it may be one.
fn numbers(number: Decimal, text: &str) -> Vec<String> {
    let one = Decimal::from(1);
    let more = Decimal::sum(number, one).unwrap();
    let less = Decimal::difference(number, one).unwrap();
    let mut numbers = vec![more.to_string(), less.to_string()];
    if text.len() > 5 {
        numbers.push(
            Decimal::product(number, "1.02".parse().unwrap())
                .unwrap()
                .to_string(),
        );
    }
    numbers.push("not-known".to_owned());
    numbers
}

/// Whether a figure names a value among its sources or among what it left out.
fn names(figure: &Figure, place: &Place) -> bool {
    let (file, path) = (place.file_name(), place.path());
    let is_it = |source: &SourceRef| {
        source.file == file && (path.starts_with(&source.path) || source.path.starts_with(&path))
    };
    let left_out = figure.left_out().iter().flat_map(|one| &one.sources);
    figure.sources().iter().chain(left_out).any(is_it)
}

/// Whether a figure, or every figure, reads the values of that pattern.
fn reads(figure: &Figure, place: &Place) -> bool {
    let reads = figure.formula().reads.iter().chain(&READ_BY_ALL);
    let (kinds, pattern) = (kinds(&place.file), place.pattern());
    reads.into_iter().any(|read| {
        let (kind, path) = read.rsplit_once(' ').unwrap();
        kinds.contains(&kind) && lies_below(&pattern, path)
    })
}

/// What the formulas call a file.
fn kinds(file: &str) -> Vec<&'static str> {
    let is_now = file.starts_with(CURRENT);
    let of_cycle = |now, before: &[&'static str]| if is_now { vec![now] } else { before.to_vec() };
    if file.contains("/submissions/") {
        of_cycle("submission", &["last submission", "earlier submission"])
    } else if file.ends_with("cycle.yaml") {
        of_cycle("cycle", &["last cycle", "earlier cycle"])
    } else if file.ends_with("recommendations.yaml") {
        of_cycle("recommendations", &["last recommendations"])
    } else if file == "ascn.yaml" {
        vec!["settings"]
    } else if file.ends_with("cities.yaml") {
        vec!["cities"]
    } else {
        vec!["other"]
    }
}

/// Whether a pattern is another or lies below it; capitals stand for any word.
fn lies_below(pattern: &str, above: &str) -> bool {
    let mut words = pattern.split('.');
    above.split('.').all(|wanted| {
        let word = words.next().unwrap_or_default();
        word == wanted
            || word.strip_suffix("[]") == Some(wanted)
            || wanted.bytes().all(|byte| byte.is_ascii_uppercase())
    })
}

#[test]
fn a_value_changes_the_figures_that_name_it_and_no_others() {
    let network = Network::full();
    let places = network.places(|file| !file.contains("chain"));
    let base = network.with(&places[0], |_, _| {});
    let base = figures(&base).unwrap();
    let before = said(&base);
    let mut stray = BTreeSet::new();
    let mut moved: BTreeSet<&str> = BTreeSet::new();
    let mut changed = 0;
    for place in places.iter().filter(|place| place.text.is_some()) {
        for other in others(place) {
            let checked = network.with_text(place, &other);
            let Some(now) = figures(&checked) else {
                continue;
            };
            changed += 1;
            for figure in now.iter() {
                let was = before.get_key_value(figure.id());
                if was.is_some_and(|(_, was)| *was == figure.value()) {
                    continue;
                }
                let old = base.get(figure.id());
                let is_named = |one: &Figure| names(one, place) || reads(one, place);
                if let Some((id, _)) = was.filter(|_| old.is_some_and(|old| names(old, place))) {
                    moved.insert(id);
                }
                if !old.into_iter().chain([figure]).any(is_named) {
                    stray.insert(format!("{}: {place} ({other})", figure.id()));
                }
            }
        }
    }
    assert!(changed > 1_000, "{changed}");
    assert!(stray.is_empty(), "{} strays: {stray:#?}", stray.len());
    let has_sources = base.iter().filter(|one| !one.sources().is_empty());
    let unmoved: Vec<_> = has_sources
        .map(Figure::id)
        .filter(|id| !moved.contains(id))
        .collect();
    assert!(unmoved.is_empty(), "no source changes: {unmoved:#?}");
}
