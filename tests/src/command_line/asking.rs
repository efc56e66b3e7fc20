//! `ascn explain`, `ascn trace` and `ascn schema`.

use ascn_report::rules;
use ascn_yaml::FileKind;
use serde_json::Value;

use super::{Copy, ascn, asean};
use crate::harness::text_of;

#[test]
fn every_fault_is_explained() {
    for rule in rules() {
        let done = ascn(&["explain", rule.code]);
        assert_eq!(done.code, 0, "{done:?}");
        assert!(done.messages.is_empty());
        assert_eq!(done.product, rule.manual());
        for part in ["What it checks", "Why", "Example", "How to fix", "Source"] {
            let heading = format!("\n## {part}\n");
            assert!(done.product.contains(&heading), "{part} of {}", rule.code);
        }
    }
}

#[test]
fn without_a_code_all_codes_are_listed() {
    let done = ascn(&["explain"]);
    assert_eq!(done.code, 0);
    let listed = done.product.lines().map(str::split_whitespace);
    let listed: Vec<&str> = listed.map(|mut words| words.nth(1).unwrap()).collect();
    let expected: Vec<&str> = rules().map(|rule| rule.code).collect();
    assert_eq!(listed, expected);
    let mut once = expected.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), expected.len());
}

#[test]
fn an_unknown_code_is_refused_with_the_nearest_one() {
    let done = ascn(&["explain", "unknown-kye"]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.product.is_empty());
    assert!(done.messages.contains("`unknown-key`"), "{done:?}");
}

/// The lines of a trace that name a place, as file, line and column.
fn places(trace: &str) -> Vec<(&str, usize, usize)> {
    let lines = trace.lines().filter_map(|line| line.strip_prefix("    "));
    let places = lines.filter_map(|line| {
        let (place, _) = line.split_once(' ')?;
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        Some((parts.next()?, line, column))
    });
    places.collect()
}

/// The text at a place of the real network, up to the end of the line.
fn at((file, line, column): (&str, usize, usize)) -> String {
    let text = text_of(&format!("fixtures/asean/{file}"));
    let line = text.lines().nth(line - 1).unwrap();
    line.chars().skip(column - 1).collect()
}

#[test]
fn a_trace_names_the_place_of_every_value() {
    let done = ascn(&["trace", "projects.status.completed", &asean()]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.messages.is_empty());
    let places: Vec<String> = places(&done.product).into_iter().map(at).collect();
    let count = |value: &str| places.iter().filter(|place| *place == value).count();
    assert_eq!(count("completed"), 11, "{}", done.product);
    // What was not counted is named as well.
    assert_eq!(count("no-longer-listed"), 2, "{}", done.product);
    assert_eq!(places.len(), 13);
}

#[test]
fn a_trace_is_of_the_cycle_that_was_asked_for() {
    let done = ascn(&["trace", "projects.total", &asean(), "--cycle", "2022"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.product.starts_with("projects.total = 77 "));
    let places = places(&done.product);
    assert_eq!(places.len(), 77);
    let mut files = places.iter().map(|(file, ..)| file);
    assert!(files.all(|file| file.starts_with("cycles/2022/submissions/")));
}

#[test]
fn a_share_is_traced_to_its_two_counts() {
    let done = ascn(&["trace", "projects.status.completed.share", &asean()]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.product.contains("10.2 % (11 of 108)"), "{done:?}");
}

#[test]
fn every_figure_of_the_report_can_be_traced() {
    for figure in crate::data::asean("2024").figures.iter().step_by(23) {
        let done = ascn(&["trace", figure.id(), &asean()]);
        assert_eq!(done.code, 0, "{done:?}");
        let formula = figure.formula();
        assert!(done.product.contains(formula.text), "{done:?}");
    }
}

#[test]
fn an_unknown_figure_is_refused_with_the_nearest_one() {
    let done = ascn(&["trace", "projects.totl", &asean()]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.product.is_empty());
    assert!(done.messages.contains("`projects.total`"), "{done:?}");
}

#[test]
fn a_folder_with_errors_has_no_figures_to_trace() {
    let copy = Copy::with_an_error();
    let done = ascn(&["trace", "projects.total", &copy.path("")]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.product.is_empty() && !done.messages.is_empty());
}

#[test]
fn every_kind_of_file_has_a_schema() {
    for kind in FileKind::ALL {
        let done = ascn(&["schema", kind.name()]);
        assert_eq!(done.code, 0, "{done:?}");
        let schema: Value = serde_json::from_str(&done.product).unwrap();
        assert!(schema.get("$schema").is_some(), "{}", kind.name());
    }
}

#[test]
fn an_unknown_kind_of_file_is_refused_with_those_that_are_known() {
    let done = ascn(&["schema", "sumbission"]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.product.is_empty());
    for kind in FileKind::ALL {
        assert!(done.messages.contains(kind.name()), "{done:?}");
    }
}
