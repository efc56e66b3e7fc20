//! Two cycles compared, like for like.
//!
//! 1. [`towns`] makes random networks: cities that reported in only one of two cycles change
//!    nothing that is compared.
//! 2. [`breaks`]: what is no longer the same is listed, and not mixed with anything else.
//! 3. [`words`]: the closed table of verbs, each cell of it, and what no sentence may say.
//! 4. Here: the lists of neighbouring cycles follow from each other, and what is compared are
//!    figures.

use ascn_core::comparison::{Comparison, ComparisonError, Step};
use ascn_core::dataset::Dataset;
use ascn_core::figure::{Change, FigureValue, changes};

use crate::data::asean;
use crate::folder::Folder;
use crate::harness::files_below;

mod breaks;
mod towns;
mod words;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";
const LAST_HAVEN: &str = "cycles/2023/submissions/aa-haven.yaml";

/// One city, Haven, with the projects of two cycles, each a line of YAML.
fn haven(then: &[&str], now: &[&str]) -> Folder {
    let mut folder = Folder::read("invalid/_base");
    for (file, year, projects) in [(LAST_HAVEN, 2023, then), (HAVEN, 2024, now)] {
        let mut text = format!("city: aa-haven\ncycle: {year}\ndata_as_of: {year}-09-01\n");
        text += if projects.is_empty() {
            "projects: []\n"
        } else {
            "projects:\n"
        };
        for project in projects {
            text += &["  - {", project, "}\n"].concat();
        }
        folder.set(file, &text);
        folder.remove(&format!("cycles/{year}/submissions/aa-cove.yaml"));
    }
    folder
}

/// A project of Haven with more than its title.
fn project(number: u8, more: &str) -> String {
    format!("id: aa-haven-00{number}, title: Lanterns {number}, focus_area: light, {more}")
}

#[track_caller]
fn dataset(folder: &Folder) -> Dataset {
    let found = folder.check();
    let human = found.human();
    found.checked.dataset.unwrap_or_else(|| panic!("{human}"))
}

/// The change of the measure that compares a figure.
#[track_caller]
fn change<'a>(comparison: &Comparison<'a>, figure: &str) -> Change<'a> {
    let mut all = changes(comparison).into_iter();
    let found = all.find(|change| change.measure.figure() == figure);
    found.unwrap_or_else(|| panic!("{figure} is not compared"))
}

/// The earlier and the later value of a figure.
#[track_caller]
fn values(folder: &Folder, figure: &str) -> [FigureValue; 2] {
    let dataset = dataset(folder);
    let comparison = Comparison::with_last(&dataset).unwrap();
    let change = change(&comparison, figure);
    [change.then.value(), change.now.value()]
}

#[test]
fn the_lists_of_all_fixtures_follow_from_each_other() {
    let mut steps = 0;
    for file in files_below("fixtures") {
        let folder = file.strip_prefix("fixtures/").unwrap();
        let Some(folder) = folder.strip_suffix("/ascn.yaml") else {
            continue;
        };
        // The other folders of that name are overlays of this one, each with a fault.
        if folder.starts_with("invalid/") && folder != "invalid/_base" {
            continue;
        }
        let dataset = dataset(&Folder::read(folder));
        for pair in dataset.cycles().windows(2) {
            let step = Step::between(&pair[0], &pair[1]);
            assert!(step.is_balanced(), "{folder}: {:?}", step.terms());
            steps += 1;
        }
    }
    assert!(steps >= 4, "{steps}");
}

#[test]
fn a_list_that_does_not_follow_is_found_out() {
    let cycles = asean("2024").dataset.cycles();
    let [.., last, this] = cycles else {
        panic!("there is one cycle alone");
    };
    // A silent city is a term of its own; a project that vanishes is not.
    let mut fewer = this.clone();
    fewer.submissions.edit(|all| {
        all.pop();
    });
    assert!(Step::between(last, &fewer).is_balanced());
    fewer.submissions.edit(|all| {
        for submission in all {
            submission.value.projects.pop();
        }
    });
    assert!(!Step::between(last, &fewer).is_balanced());
}

#[test]
fn cycles_are_compared_from_the_earlier_to_the_later() {
    let dataset = &asean("2024").dataset;
    let year = |text: &str| text.parse().unwrap();
    let whole = Comparison::new(dataset, year("2022"), year("2024")).unwrap();
    assert_eq!(whole.steps.len(), 2);
    assert_eq!(whole.matched.cities.len(), 26);
    for (from, to) in [("2024", "2022"), ("2023", "2023")] {
        let refused = Comparison::new(dataset, year(from), year(to)).unwrap_err();
        assert!(matches!(refused, ComparisonError::NotBefore { .. }));
    }
    let refused = Comparison::new(dataset, year("1999"), year("2024")).unwrap_err();
    assert_eq!(refused, ComparisonError::UnknownCycle(year("1999")));
}

#[test]
fn what_is_compared_are_figures_with_the_cities_that_reported_both_times() {
    let report = asean("2024");
    let comparison = Comparison::with_last(&report.dataset).unwrap();
    for change in changes(&comparison) {
        for (compared, when, members) in [(&change.then, "then", 26), (&change.now, "now", 31)] {
            let id = format!("change.{}.{when}", change.measure.figure());
            let figure = report.figures.get(&id).unwrap();
            assert_eq!(figure, compared, "{id}");
            let coverage = figure.coverage();
            assert_eq!((coverage.given, coverage.asked), (26, members), "{id}");
        }
    }
    assert_eq!(
        report.count("change.projects.total.then"),
        report.count("projects.matched.last")
    );
    assert_eq!(
        report.count("change.projects.total.now"),
        report.count("projects.matched.this")
    );
}

#[test]
fn the_first_cycle_has_nothing_to_compare() {
    let report = asean("2022");
    assert!(Comparison::with_last(&report.dataset).is_none());
    let compared = report.figures.iter();
    let compared: Vec<_> = compared
        .filter(|figure| figure.id().starts_with("change."))
        .collect();
    assert!(compared.len() > 20);
    for figure in compared {
        assert_eq!(figure.value(), FigureValue::NotAvailable, "{}", figure.id());
    }
    let chapter = "What changed\n\nNot available: no earlier report stands beside this one.";
    assert!(report.markdown.contains(chapter));
}
