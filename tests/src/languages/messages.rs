//! The message files of all languages, compared with each other.

use std::collections::{BTreeMap, BTreeSet};

use ascn_report::languages;

use super::ENGLISH;
use crate::harness::{files_below, text_of};

/// Messages that are the same in both languages, and why.
const ALIKE: &[(&str, &[&str])] = &[
    (
        "only values and signs",
        &[
            "amount",
            "date-day",
            "date-month",
            "page-made-by",
            "page-figure-left-out-one",
            "km2",
            "none",
            "coverage-not-shown",
            "finance-gap-none",
            "challenges-example",
            "complement-class-source",
            "sign-off-ledger",
            "sign-off-ledger-undated",
            "site-title",
        ],
    ),
    (
        "the same word in both languages",
        &[
            "month-4",
            "month-9",
            "month-11",
            "page-mark",
            "column-number",
            "column-status",
            "column-target",
            "difference-target",
        ],
    ),
];

/// A message: its text without white space around its lines.
type Message = (String, String);

/// The messages of a file, in its order.
fn messages(language: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for line in text_of(&format!("templates/messages/{language}.ftl")).lines() {
        let is_id = line.starts_with(|first: char| first.is_ascii_lowercase());
        match (line.split_once(" ="), messages.last_mut()) {
            (Some((id, text)), _) if is_id => {
                messages.push((id.to_owned(), text.trim().to_owned()));
            }
            (_, Some((_, text))) if line.starts_with(' ') => {
                text.push('\n');
                text.push_str(line.trim());
            }
            _ => {}
        }
    }
    messages
}

fn ids(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|(id, _)| id.as_str()).collect()
}

/// The names that begin with a sign, such as `$total`, and whether each chooses between forms.
fn values(text: &str) -> BTreeSet<(&str, bool)> {
    let parts = text.split('$').skip(1).map(|part| {
        let end = part.find(|one: char| !one.is_ascii_lowercase() && one != '_');
        let (name, rest) = part.split_at(end.unwrap_or(part.len()));
        let placeable = rest.split(['{', '}']).next().unwrap_or_default();
        (name, placeable.contains("->"))
    });
    parts.collect()
}

/// The values that are printed.
fn printed(text: &str) -> BTreeSet<&str> {
    let printed = values(text).into_iter().filter(|(_, chooses)| !chooses);
    printed.map(|(name, _)| name).collect()
}

/// The messages that a message includes, such as `{ matched-cities }`.
fn taken_in(text: &str) -> BTreeSet<&str> {
    let placeables = text.split("{ ").skip(1);
    let names = placeables.filter_map(|rest| Some(rest.split_once(" }")?.0));
    let is_id = |name: &&str| {
        name.chars()
            .all(|one| one.is_ascii_lowercase() || one == '-')
    };
    names.filter(is_id).collect()
}

#[test]
fn there_is_a_file_for_each_language_and_no_other() {
    let files = files_below("templates/messages");
    let named: BTreeSet<&str> = files
        .iter()
        .filter_map(|file| {
            file.strip_prefix("templates/messages/")?
                .strip_suffix(".ftl")
        })
        .collect();
    assert_eq!(named, languages().collect());
}

#[test]
fn each_language_has_the_same_messages_in_the_same_order() {
    let english = messages(ENGLISH);
    for language in languages() {
        let of_language = messages(language);
        assert_eq!(ids(&of_language), ids(&english), "{language}");
        let unique: BTreeSet<&str> = ids(&of_language).into_iter().collect();
        assert_eq!(
            unique.len(),
            english.len(),
            "{language}: an id stands twice"
        );
    }
}

#[test]
fn each_language_has_the_same_comments() {
    let comments = |language: &str| -> Vec<String> {
        let text = text_of(&format!("templates/messages/{language}.ftl"));
        let comments = text.lines().filter(|line| line.starts_with("## "));
        comments.map(str::to_owned).collect()
    };
    for language in languages() {
        assert_eq!(comments(language), comments(ENGLISH), "{language}");
    }
}

#[test]
fn each_message_prints_the_same_values_in_each_language() {
    let english = messages(ENGLISH);
    for language in languages() {
        for ((id, there), (_, here)) in english.iter().zip(&messages(language)) {
            assert_eq!(printed(here), printed(there), "{language}: {id}");
            assert_eq!(taken_in(here), taken_in(there), "{language}: {id}");
            let known: BTreeSet<&str> = values(there).into_iter().map(|(name, _)| name).collect();
            let asked = values(here).into_iter().map(|(name, _)| name);
            let unknown: Vec<&str> = asked.filter(|name| !known.contains(name)).collect();
            assert!(unknown.is_empty(), "{language}: {id} asks for {unknown:?}");
        }
    }
}

#[test]
fn no_message_is_left_in_english_without_a_reason() {
    let english: BTreeMap<String, String> = messages(ENGLISH).into_iter().collect();
    let alike: BTreeSet<&str> = ALIKE.iter().flat_map(|(_, ids)| *ids).copied().collect();
    for language in languages().filter(|language| *language != ENGLISH) {
        let of_language = messages(language);
        let same = of_language.iter().filter(|(id, text)| english[id] == *text);
        let same: BTreeSet<&str> = same.map(|(id, _)| id.as_str()).collect();
        assert_eq!(same, alike, "{language}");
    }
}

#[test]
fn a_value_that_only_chooses_a_form_is_told_from_one_that_is_printed() {
    let text = "{ $n_count ->\n[one] { $n } city\n*[other] { $n } cities\n} of { $m }";
    assert_eq!(printed(text), ["m", "n"].into());
    assert_eq!(
        values(text),
        [("m", false), ("n", false), ("n_count", true)].into()
    );
    let ordinal = "{ NUMBER($n, type: \"ordinal\") ->\n*[other] { $n }th\n}";
    assert_eq!(printed(ordinal), ["n"].into());
    assert_eq!(taken_in("{ a-b } { $c } { \"d\" }"), ["a-b"].into());
}
