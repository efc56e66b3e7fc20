//! A value changes the figures that name it, and no others; any value that a figure names can
//! change it.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::figure::{Figure, FigureSource, FigureValue, Figures, LeftOut, READ_BY_ALL};
use ascn_core::network::SupportKind;
use ascn_core::scalar::{Code, Date, Decimal};
use ascn_core::submission as of;
use ascn_diagnostic::Step;

use super::{Network, Place};

/// The current cycle of the network.
const CURRENT: &str = "cycles/2032/";

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

/// Other texts that are allowed for a scalar.
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
        "kind" if place.pattern().contains("support") => codes::<SupportKind>(),
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
        let half = Decimal::ratio(number, Decimal::from(2)).unwrap();
        numbers.push(half.rounded(0).to_string());
        numbers.push(
            Decimal::product(number, "1.02".parse().unwrap())
                .unwrap()
                .to_string(),
        );
    }
    numbers.push("not-known".to_owned());
    numbers
}

/// Whether a value is a source, or part of one.
fn is_source(source: &FigureSource, place: &Place) -> bool {
    source.file.as_str() == place.file && place.path().starts_with(&source.path)
}

fn has_source(figure: &Figure, place: &Place) -> bool {
    figure.sources().iter().any(|one| is_source(one, place))
}

/// Whether a figure names a value among its sources or among what it left out.
fn names(figure: &Figure, place: &Place) -> bool {
    let mut left_out = figure.left_out().iter().flat_map(LeftOut::sources);
    has_source(figure, place) || left_out.any(|one| is_source(one, place))
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

/// The name of a file in formulas.
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

/// Whether a pattern is another or below it; capitals match any word.
fn lies_below(pattern: &str, above: &str) -> bool {
    let mut words = pattern.split('.');
    above.split('.').all(|wanted| {
        let word = words.next().unwrap_or_default();
        word == wanted
            || word.strip_suffix("[]") == Some(wanted)
            || wanted.bytes().all(|byte| byte.is_ascii_uppercase())
    })
}

/// The result of changing values.
#[derive(Default)]
struct Seen {
    /// How many changes no rule refused.
    changes: usize,
    /// The figures that moved although they neither name nor read the value.
    strays: BTreeSet<String>,
    /// The figures of which a source was changed.
    touched: BTreeSet<String>,
    /// The figures that moved with one of their sources.
    moved: BTreeSet<String>,
}

/// Changes each scalar of the files whose names are wanted: the first change that no rule refuses,
/// and others as long as no figure moves.
fn change_all(network: &Network, base: &Figures, is_wanted: fn(&str) -> bool) -> Seen {
    let before = said(base);
    let mut seen = Seen::default();
    let places = network.places(is_wanted);
    for place in places.iter().filter(|place| place.text.is_some()) {
        for other in others(place) {
            let Some(dataset) = network.dataset_with_text(place, &other) else {
                continue;
            };
            seen.changes += 1;
            let touched = base.iter().filter(|figure| has_source(figure, place));
            seen.touched
                .extend(touched.map(|figure| figure.id().to_owned()));
            let now = Figures::new(&dataset);
            let changed = now
                .iter()
                .filter(|figure| before.get(figure.id()) != Some(&figure.value()));
            let changed: Vec<&Figure> = changed.collect();
            for figure in &changed {
                note(&mut seen, base.get(figure.id()), figure, (place, &other));
            }
            // Some changes of a stage move only the status, and others the total.
            if !changed.is_empty() && place.key() != Some("stage") {
                break;
            }
        }
    }
    seen
}

fn note(seen: &mut Seen, old: Option<&Figure>, new: &Figure, (place, other): (&Place, &str)) {
    if old.is_some_and(|old| has_source(old, place)) {
        seen.moved.insert(new.id().to_owned());
    }
    let is_named = |one: &Figure| names(one, place) || reads(one, place);
    if !old.into_iter().chain([new]).any(is_named) {
        seen.strays
            .insert(format!("{}: {place} ({other})", new.id()));
    }
}

fn base(network: &Network) -> Figures {
    let inputs = network.inputs.clone();
    let checked = ascn_core::check::check(inputs, ascn_diagnostic::Faults::default(), Some);
    Figures::new(&checked.dataset.unwrap())
}

#[test]
fn a_value_of_the_network_or_an_earlier_cycle_moves_only_the_figures_that_name_it() {
    let network = Network::full();
    let seen = change_all(&network, &base(&network), |file| !file.starts_with(CURRENT));
    assert!(seen.changes > 500, "{}", seen.changes);
    assert!(seen.strays.is_empty(), "{:#?}", seen.strays);
}

#[test]
fn a_value_of_the_cycle_moves_only_the_figures_that_name_it_and_each_figure_can_be_moved() {
    let network = Network::full();
    let base = base(&network);
    let seen = change_all(&network, &base, |file| file.starts_with(CURRENT));
    assert!(seen.changes > 500, "{}", seen.changes);
    assert!(seen.strays.is_empty(), "{:#?}", seen.strays);
    assert!(seen.moved.len() > 200, "{}", seen.moved.len());
    // A value that no rule allows to be changed cannot move anything; a count of entries moves when
    // one of them is removed.
    let mut unmoved: Vec<_> = seen.touched.difference(&seen.moved).collect();
    unmoved.retain(|id| !moves_without_a_source(&network, base.get(id).unwrap()));
    assert!(unmoved.is_empty(), "no source moves: {unmoved:#?}");
}

/// Whether a figure moves when one of its sources is removed: its entry of a list, or else the
/// value itself. A figure that is not shown cannot be seen to move, nor can one move whose sources
/// no rule allows to be removed.
fn moves_without_a_source(network: &Network, figure: &Figure) -> bool {
    if figure.value() == FigureValue::NotShown {
        return true;
    }
    let places = network.places(|file| file.starts_with(CURRENT));
    let moves = figure.sources().iter().filter_map(|source| {
        let steps = source.path.steps();
        let is_entry = |step: &Step| matches!(step, Step::Index(_));
        let inner = steps.iter().rposition(is_entry);
        let steps = &steps[..inner.map_or(steps.len(), |at| at + 1)];
        let mut places = places.iter();
        let place = places.find(|one| one.file == source.file.as_str() && one.steps == steps);
        let now = Figures::new(&network.dataset_without(place?)?);
        Some(now.get(figure.id()).map(Figure::value) != Some(figure.value()))
    });
    let moves: Vec<bool> = moves.collect();
    moves.is_empty() || moves.contains(&true)
}
