//! Every rule has a manual page, a failing fixture and a near miss.
//!
//! `fixtures/invalid/README.md` says how the fixtures are overlaid.

use std::collections::BTreeSet;

use ascn_diagnostic::{Fault, Rule};
use ascn_report::{rules, rules_of_check};

use crate::folder::{Findings, Folder};
use crate::harness::{expected, expected_only, files_below, text_of};

/// Words of programmers, which no officer should have to know.
const FORBIDDEN_WORDS: [&str; 7] = [
    "schema",
    "enum",
    "null",
    "struct",
    "deserialize",
    "expected",
    "invalid",
];

const SECTIONS: [&str; 5] = [
    "## What it checks",
    "## Why",
    "## Example",
    "## How to fix",
    "## Source",
];

/// The codes of the faults that a check can report.
pub(crate) fn codes() -> BTreeSet<String> {
    rules_of_check().map(|rule| rule.code.to_owned()).collect()
}

fn case(code: &str, side: &str) -> Findings {
    Folder::read("invalid/_base")
        .overlay(&format!("invalid/{code}/{side}"))
        .check()
}

/// The words of a text, without what is in backticks: that is the user's own.
fn words(text: &str) -> BTreeSet<String> {
    let own = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = own.split(|c: char| !c.is_alphabetic());
    words.map(str::to_lowercase).collect()
}

#[test]
fn the_base_of_the_fixtures_has_no_fault() {
    let findings = Folder::read("invalid/_base").check();
    assert_eq!(findings.human(), "");
    assert!(findings.checked.dataset.is_some());
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let folders: BTreeSet<String> = files_below("fixtures/invalid")
        .iter()
        .filter_map(|file| {
            let (folder, _) = file.strip_prefix("fixtures/invalid/")?.split_once('/')?;
            Some(folder.to_owned())
        })
        .filter(|folder| folder != "_base")
        .collect();
    assert_eq!(folders, codes());
}

#[test]
fn every_fault_is_shown_as_a_person_should_read_it() {
    for code in codes() {
        let findings = case(&code, "fail");
        assert_eq!(findings.codes(), [&code], "{}", findings.human());
        expected!(&format!("diagnostics/{code}"), findings.human());
    }
    expected_only("diagnostics", codes());
}

#[test]
fn a_near_miss_has_no_fault() {
    for code in codes() {
        let findings = case(&code, "near-miss");
        assert_eq!(findings.human(), "", "{code}");
        assert!(findings.checked.dataset.is_some(), "{code}");
    }
}

#[test]
fn an_error_stops_the_report_and_a_warning_does_not() {
    for rule in rules_of_check() {
        let findings = case(rule.code, "fail");
        let stops = rule.severity == ascn_diagnostic::Severity::Error;
        assert_eq!(findings.checked.dataset.is_none(), stops, "{}", rule.code);
    }
}

#[test]
fn every_rule_is_listed_and_in_the_file_of_its_name() {
    let starts = ["rule!(", "crate::rule!(", "ascn_diagnostic::rule!("];
    let is_start = |line: &str| starts.iter().any(|start| line.starts_with(start));
    let code = |file: &String| {
        let (_, name) = file.strip_suffix(".rs")?.rsplit_once('/')?;
        let declares = text_of(file).lines().any(is_start);
        declares.then(|| name.replace('_', "-"))
    };
    let named: BTreeSet<String> = files_below("crates").iter().filter_map(code).collect();
    let listed: BTreeSet<String> = rules().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(named, listed);
}

#[test]
fn every_rule_has_its_page_in_the_manual() {
    for Rule { code, .. } in rules() {
        let is_kebab_case = code
            .split('-')
            .all(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase()));
        assert!(is_kebab_case, "{code}");
    }
    let codes: BTreeSet<&str> = rules().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), rules().count(), "two rules have one code");
    for rule in rules() {
        let manual = rule.manual();
        let title = format!("# {}\n", rule.code);
        assert!(manual.starts_with(&title), "{}: its first line", rule.code);
        let sections: Vec<&str> = manual
            .lines()
            .filter(|line| line.starts_with("## "))
            .collect();
        assert_eq!(sections, SECTIONS, "{}", rule.code);
        for section in manual.split("\n## ").skip(1) {
            let text = section.split_once('\n').map(|(_, text)| text.trim());
            assert!(text.is_some_and(|text| !text.is_empty()), "{}", rule.code);
        }
        assert!(manual.contains("\n```"), "{}: no example", rule.code);
        assert!(rule.why().ends_with('.'), "{}: {}", rule.code, rule.why());
    }
}

/// Fails if a text is not what an officer would say.
fn assert_plain(fault: &Fault) {
    let message = &fault.message;
    assert!(!message.ends_with('.'), "{message}");
    let name = fault.subject.city_name.as_deref();
    let is_name = [name.unwrap_or("Aland-on-Sea"), "Aland-on-Sea"]
        .iter()
        .any(|name| message.starts_with(name));
    assert!(
        !message.starts_with(char::is_uppercase) || is_name,
        "{message}"
    );
    assert!(!fault.help.is_empty(), "nobody says how to mend: {message}");
    let labels = fault.notes.iter().map(|note| &note.label);
    let texts = [message, &fault.label].into_iter();
    for text in texts.chain(&fault.help).chain(labels) {
        let words = words(text);
        let found = FORBIDDEN_WORDS.iter().find(|word| words.contains(**word));
        assert_eq!(found, None, "{text}");
    }
}

#[test]
fn faults_are_told_in_the_words_of_an_officer() {
    for code in codes() {
        for one in case(&code, "fail").all() {
            assert_plain(&one.fault);
        }
    }
}
