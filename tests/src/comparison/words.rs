//! The closed table of verbs: each cell of it in words, and what no sentence may say.

use std::collections::BTreeSet;

use ascn_report::{ComparisonForm, compare};
use serde_json::Value;

use super::{dataset, haven, project};
use crate::folder::Folder;
use crate::harness::text_of;

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

/// A network for each cell of the table, the measure, and what is said of it.
fn cells() -> Vec<(&'static str, Folder, &'static str, &'static str)> {
    let one = Some(1);
    let lit = |unit: &str| {
        let way = "baseline: {value: 0, on: 2020}, target: {value: 50, on: 2030}, actual: {value: \
                   60, on: 2022}";
        let head = format!("id: i1, title: Lit, level: outcome, unit: {unit}, direction: up");
        project(
            1,
            &format!("stage: design, indicators: [{{{head}, {way}}}]"),
        )
    };
    let euros = "stage: design, finance: [{source: town-purse, instrument: grant, status: \
                 committed, committed: {amount: 100, currency: EUR}}]";
    let euros = project(1, euros);
    let mut silent = challenges(one, one);
    silent.remove(super::HAVEN);
    let threshold = "coverage_threshold: {cities: 0.9, projects: 0.9}\n";
    let few = "coverage_threshold: {cities: 0.1, projects: 0.9}\n";
    let [first, second] = [1, 2].map(|number| project(number, "stage: design"));
    let otherwise = "definition_breaks:\n  - {figure: challenges.open, note: Talk counts now}\n";
    vec![
        (
            "rose",
            challenges(one, Some(3)),
            OPEN,
            "The number of open challenges rose from 1 to 3. Projects that give it: 1 of 1 then, \
             1 of 1 now.",
        ),
        (
            "fell",
            challenges(one, Some(0)),
            OPEN,
            "The number of open challenges fell from 1 to 0. Projects that give it: 1 of 1 then, \
             1 of 1 now.",
        ),
        (
            "unchanged",
            challenges(one, one),
            OPEN,
            "The number of open challenges is unchanged: 1 then, 1 now. Projects that give it: 1 \
             of 1 then, 1 of 1 now.",
        ),
        (
            "not-comparable-no-city",
            silent,
            OPEN,
            "The number of open challenges cannot be compared, because no city reported both \
             times: not available then, not available now.",
        ),
        (
            "not-comparable-too-few-cities",
            with(challenges(one, one), "ascn.yaml", threshold),
            OPEN,
            "The number of open challenges cannot be compared, because too few cities reported \
             both times: not shown (1 of 2 cities reported both times) then, not shown (1 of 2 \
             cities reported both times) now.",
        ),
        (
            "not-comparable-too-few-projects",
            with(
                haven(&[&open(one), &second], &[&open(one), &second]),
                "ascn.yaml",
                few,
            ),
            OPEN,
            "The number of open challenges cannot be compared, because too few projects give it: \
             not shown (1 of 2 give it) then, not shown (1 of 2 give it) now.",
        ),
        (
            "not-comparable-counted-otherwise",
            with(
                challenges(one, Some(3)),
                "cycles/2024/cycle.yaml",
                otherwise,
            ),
            OPEN,
            "The number of open challenges cannot be compared, because it is counted otherwise \
             since 2024: 1 then, 3 now. Talk counts now.",
        ),
        (
            "not-comparable-not-given",
            haven(&[&first], &[&first]),
            OPEN,
            "The number of open challenges cannot be compared, because nobody gave it, then or \
             now: not reported then, not reported now.",
        ),
        (
            "not-comparable-not-given-then",
            challenges(None, one),
            OPEN,
            "The number of open challenges cannot be compared, because nobody gave it then: not \
             reported then, 1 now.",
        ),
        (
            "not-comparable-not-given-now",
            challenges(one, None),
            OPEN,
            "The number of open challenges cannot be compared, because nobody gives it now: 1 \
             then, not reported now.",
        ),
        (
            "not-comparable-without-rate",
            haven(&[&euros], &[&euros]),
            COMMITTED,
            "The finance committed (US dollars, both times at the rates of 2024) cannot be \
             compared, because an amount is in a currency without a rate: 0 then, 0 now.",
        ),
        (
            "not-comparable-nothing-alike",
            haven(&[&lit("percent")], &[&lit("lamps")]),
            REACHED,
            "The number of indicators at their target (of those that are the same both times) \
             cannot be compared, because none is the same both times: not available then, not \
             available now.",
        ),
        (
            "not-comparable-not-available",
            haven(&[], &[]),
            OPEN,
            "The number of open challenges cannot be compared, because there is nothing to \
             compute it from: not available then, not available now.",
        ),
    ]
}

#[test]
fn every_cell_of_the_table_reads_as_it_should() {
    let mut seen = BTreeSet::new();
    for (code, folder, measure, sentence) in cells() {
        let expected = (code.to_owned(), sentence.to_owned());
        assert_eq!(told(&folder, measure), expected);
        seen.insert(format!("changed-{code}"));
    }
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
const VERBS: [&str; 33] = [
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
    "listed",
    "completed",
    "withdrawn",
    "cancelled",
    "merged",
    "carries",
    "carry",
    "stands",
    "stand",
    "changed",
    "returned",
    "split",
    "given",
    "called",
    "moved",
    "renamed",
];

/// The words that stand around the verbs: none of them says how much or how well.
const OTHERS: [&str; 62] = [
    "a",
    "amount",
    "an",
    "and",
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
    "on",
    "or",
    "otherwise",
    "others",
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
    "up",
    "with",
    "without",
    "at",
    "by",
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
    for (id, words) in sentences {
        for word in words {
            assert!(
                known.contains(word.as_str()),
                "{id}: `{word}` is no word of the table"
            );
        }
    }
    for (id, words) in messages(&["change", "measure-", "key-"]) {
        for word in NEVER {
            assert!(!words.iter().any(|one| one == word), "{id}: {word}");
        }
    }
    assert!(NEVER.iter().all(|word| !known.contains(word)));
}
