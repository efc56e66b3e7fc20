//! The closed table of verbs: each cell of it in words, and what no sentence may say.

use std::collections::BTreeSet;

use ascn_report::{ComparisonForm, compare};
use serde_json::Value;

use super::{dataset, haven, project};
use crate::folder::Folder;
use crate::harness::{expected, text_of};

const OPEN: &str = "challenges.open";
const COMMITTED: &str = "finance.committed.usd";
const REACHED: &str = "indicators.progress.reached";

/// The movement and the reason of a measure, with its sentence.
#[track_caller]
fn told(folder: &Folder, measure: &str) -> (String, String) {
    let dataset = dataset(folder);
    let years = ["2023", "2024"].map(|year| year.parse().unwrap());
    let json = compare(&dataset, years.into(), ComparisonForm::Json).unwrap();
    let json: Value = serde_json::from_str(&json).unwrap();
    let changes = json["changes"].as_array().unwrap();
    let change = changes
        .iter()
        .find(|one| one["measure"] == measure)
        .unwrap();
    let text = |key: &str| change[key].as_str().unwrap().to_owned();
    let code = match change.get("reason") {
        Some(reason) => format!("not-comparable-{}", reason.as_str().unwrap()),
        None => text("movement"),
    };
    (code, text("sentence"))
}

/// A project with so many open challenges; `None` if it says nothing of them.
fn open(number: Option<usize>) -> String {
    let challenges = number.map_or_else(String::new, |number| {
        let all = vec!["{kind: funding, text: Lamps cost much.}"; number];
        format!(", challenges: [{}]", all.join(", "))
    });
    project(1, &format!("stage: design{challenges}"))
}

fn challenges(then: Option<usize>, now: Option<usize>) -> Folder {
    haven(&[&open(then)], &[&open(now)])
}

fn with(folder: Folder, file: &str, more: &str) -> Folder {
    let mut folder = folder;
    let text = folder.text(file).to_owned() + more;
    folder.set(file, &text);
    folder
}

/// An indicator beyond its target, in some unit.
fn lit(unit: &str) -> String {
    let way = "baseline: {value: 0, on: 2020}, target: {value: 50, on: 2030}";
    let head = format!("id: i1, title: Lit, level: outcome, unit: {unit}, direction: up");
    let actual = "actual: {value: 60, on: 2022}";
    project(
        1,
        &format!("stage: design, indicators: [{{{head}, {way}, {actual}}}]"),
    )
}

/// Money in a currency for which there is no rate.
fn euros() -> String {
    let line = "source: town-purse, instrument: grant, status: committed";
    let money = "committed: {amount: 100, currency: EUR}";
    project(1, &format!("stage: design, finance: [{{{line}, {money}}}]"))
}

/// A cell of the table: the movement and the reason as a code, a network, and what is compared.
type Cell = (&'static str, Folder, &'static str);

fn verbs() -> [Cell; 3] {
    let one = Some(1);
    [
        ("rose", challenges(one, Some(3)), OPEN),
        ("fell", challenges(one, Some(0)), OPEN),
        ("unchanged", challenges(one, one), OPEN),
    ]
}

fn reasons() -> [Cell; 10] {
    let one = Some(1);
    let mut silent = challenges(one, one);
    silent.remove(super::HAVEN);
    let many = "coverage_threshold: {cities: 0.9, projects: 0.9}\n";
    let few = "coverage_threshold: {cities: 0.1, projects: 0.9}\n";
    let [first, second] = [1, 2].map(|number| project(number, "stage: design"));
    let half = haven(&[&open(one), &second], &[&open(one), &second]);
    let otherwise = "definition_breaks:\n  - {figure: challenges.open, note: Talk counts now}\n";
    let cycle = "cycles/2024/cycle.yaml";
    [
        ("no-city", silent, OPEN),
        (
            "too-few-cities",
            with(challenges(one, one), "ascn.yaml", many),
            OPEN,
        ),
        ("too-few-projects", with(half, "ascn.yaml", few), OPEN),
        (
            "counted-otherwise",
            with(challenges(one, Some(3)), cycle, otherwise),
            OPEN,
        ),
        ("not-given", haven(&[&first], &[&first]), OPEN),
        ("not-given-then", challenges(None, one), OPEN),
        ("not-given-now", challenges(one, None), OPEN),
        ("without-rate", haven(&[&euros()], &[&euros()]), COMMITTED),
        (
            "nothing-alike",
            haven(&[&lit("percent")], &[&lit("lamps")]),
            REACHED,
        ),
        ("not-available", haven(&[], &[]), OPEN),
    ]
}

#[test]
fn every_cell_of_the_table_reads_as_it_should() {
    let mut seen = BTreeSet::new();
    let mut sentences = String::new();
    let verbs = verbs().map(|(code, folder, measure)| (code.to_owned(), folder, measure));
    let reasons = reasons().map(|(code, folder, measure)| {
        let code = format!("not-comparable-{code}");
        (code, folder, measure)
    });
    for (code, folder, measure) in verbs.into_iter().chain(reasons) {
        let (found, sentence) = told(&folder, measure);
        assert_eq!(found, code, "{sentence}");
        sentences += &[&code, ": ", &sentence, "\n"].concat();
        seen.insert(format!("changed-{code}"));
    }
    expected!("comparison/sentences", sentences);
    let messages = messages(&["changed-"]);
    let mut ids: BTreeSet<String> = messages.into_iter().map(|(id, _)| id).collect();
    ids.remove("changed-given");
    assert_eq!(seen, ids);
}

/// The messages whose ids begin so, with their words.
fn messages(starts: &[&str]) -> Vec<(String, Vec<String>)> {
    let text = text_of("templates/messages/en.ftl");
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ") {
            Some((id, text)) if !line.starts_with([' ', '}']) => {
                messages.push((id.to_owned(), text.to_owned()));
            }
            _ => {
                if let Some((_, text)) = messages.last_mut() {
                    text.push(' ');
                    text.push_str(line);
                }
            }
        }
    }
    messages.retain(|(id, _)| starts.iter().any(|start| id.starts_with(start)));
    let split = |(id, text): (String, String)| (id, words(&text));
    messages.into_iter().map(split).collect()
}

/// The words of a message, without the values that are put into it.
fn words(message: &str) -> Vec<String> {
    let fixed = ["[one]", "*[other]", "{ matched-cities }"];
    let text = fixed
        .iter()
        .fold(message.to_owned(), |text, part| text.replace(part, " "));
    let words = text
        .split_whitespace()
        .filter(|word| !word.starts_with('$'));
    let plain = words.map(|word| word.trim_matches(|sign: char| !sign.is_alphabetic()));
    let plain = plain.filter(|word| !word.is_empty());
    plain.map(str::to_lowercase).collect()
}

/// What may be said to have happened.
const VERBS: [&str; 30] = [
    "rose",
    "fell",
    "is",
    "are",
    "was",
    "were",
    "be",
    "unchanged",
    "cannot",
    "compared",
    "compute",
    "counted",
    "reported",
    "had",
    "gave",
    "give",
    "gives",
    "given",
    "listed",
    "completed",
    "withdrawn",
    "cancelled",
    "merged",
    "returned",
    "split",
    "changed",
    "carries",
    "carry",
    "stands",
    "stand",
];

/// The words around the verbs: none of them says how much or how well.
const OTHERS: [&str; 57] = [
    "a",
    "amount",
    "an",
    "another",
    "area",
    "as",
    "because",
    "both",
    "cities",
    "city",
    "currency",
    "few",
    "first",
    "focus",
    "for",
    "from",
    "in",
    "into",
    "it",
    "last",
    "list",
    "longer",
    "new",
    "no",
    "nobody",
    "none",
    "not",
    "nothing",
    "now",
    "number",
    "of",
    "or",
    "others",
    "otherwise",
    "project",
    "projects",
    "rate",
    "reason",
    "report",
    "same",
    "scope",
    "since",
    "that",
    "the",
    "their",
    "then",
    "there",
    "this",
    "time",
    "times",
    "title",
    "to",
    "too",
    "type",
    "under",
    "with",
    "without",
];

/// What an officer would have to take back.
const NEVER: [&str; 8] = [
    "improved",
    "significant",
    "leading",
    "strong",
    "impressive",
    "unfortunately",
    "only",
    "successful",
];

#[test]
fn no_sentence_on_changes_says_more_than_its_figures() {
    let known: BTreeSet<&str> = VERBS.into_iter().chain(OTHERS).collect();
    let sentences = messages(&["changed-", "change-", "matched-cities"]);
    assert!(sentences.len() > 30, "{}", sentences.len());
    let mut used = BTreeSet::new();
    for (id, words) in &sentences {
        for word in words {
            let is_known = known.contains(word.as_str());
            assert!(is_known, "{id}: `{word}` is no word of the table");
            used.insert(word.as_str());
        }
    }
    assert_eq!(used, known, "the table has words that no sentence uses");
    for (id, words) in messages(&["change", "measure-", "key-"]) {
        for word in NEVER {
            assert!(!words.iter().any(|one| one == word), "{id}: {word}");
        }
    }
}
