//! Each message of the report is used, and each that a template or section asks for exists.

use std::collections::BTreeSet;

use crate::harness::{files_below, text_of};

const MESSAGES: &str = "templates/messages/en.ftl";

/// The families whose name goes through a function that adds the code of a closed list, such as
/// `code` and `counts`. If the code is added at the place itself, as in `format!("stage-{code}")`,
/// the text says so.
const FAMILIES: &[&str] = &[
    "addressee",
    "agreement",
    "agreement-stage",
    "area-basis",
    "assessment",
    "challenge-kind",
    "change-kind",
    "cost-basis",
    "data-quality",
    "delay",
    "difference",
    "direction",
    "finance-status",
    "instrument",
    "milestone-state",
    "origin",
    "partner-kind",
    "partner-role",
    "pillar",
    "progress-band",
    "rating",
    "rating-change",
    "result-level",
    "stage",
    "status",
    "support-kind",
];

/// The functions and filters that ask for a message; its id follows as a text.
const ASKED: [&str; 4] = [".word(", ".sentence(", ".sentence_of_figures(", ".with("];

/// The ids of all messages.
fn defined(messages: &str) -> BTreeSet<&str> {
    let lines = messages.lines();
    let ids = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    ids.filter_map(|line| Some(line.split_once(" =")?.0))
        .collect()
}

/// The sources of the sections, without their tests, and the templates.
fn sources() -> Vec<String> {
    let code = files_below("crates/ascn-report/src").into_iter();
    let code = code.map(|file| {
        let text = text_of(&file);
        let tested = text.split_once("#[cfg(test)]\nmod tests {");
        tested.map_or_else(|| text.clone(), |(code, _)| code.to_owned())
    });
    let templates = files_below("templates").into_iter();
    let templates = templates.filter(|file| !file.starts_with("templates/messages/"));
    code.chain(templates.map(|file| text_of(&file))).collect()
}

/// The texts in double quotes, each with the rest of its line before and behind it.
fn quoted(source: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let lines = source.lines();
    lines.flat_map(|line| {
        let quotes: Vec<usize> = line.match_indices('"').map(|(at, _)| at).collect();
        let pairs = quotes.windows(2).map(|pair| (pair[0], pair[1]));
        let texts = pairs.map(|(from, to)| (&line[..from], &line[from + 1..to], &line[to + 1..]));
        texts.collect::<Vec<_>>()
    })
}

/// The beginning of an id whose rest is put in, as in `stage-{code}` and `"unsaid-" ~ name`.
fn beginning(text: &str) -> Option<&str> {
    let text = text.split('{').next()?;
    (text.ends_with('-') && text.len() > 1).then_some(text)
}

#[test]
fn each_message_is_used() {
    let (messages, sources) = (text_of(MESSAGES), sources());
    let texts: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| quoted(source))
        .map(|(_, text, _)| text)
        .collect();
    let is_used = |id: &str| {
        texts.contains(id)
            || messages.contains(&format!("{{ {id} }}"))
            || texts
                .iter()
                .filter_map(|text| beginning(text))
                .any(|one| id.starts_with(one))
            || FAMILIES
                .iter()
                .any(|one| id.starts_with(&format!("{one}-")))
    };
    let unused: Vec<&str> = defined(&messages)
        .into_iter()
        .filter(|id| !is_used(id))
        .collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
    let mut families = FAMILIES.iter();
    assert_eq!(families.find(|family| !texts.contains(**family)), None);
}

#[test]
fn each_message_that_is_asked_for_is_there() {
    let (messages, sources) = (text_of(MESSAGES), sources());
    let defined = defined(&messages);
    let is_asked = |before: &str, behind: &str| {
        ASKED.iter().any(|asked| before.ends_with(asked)) || behind.starts_with(" | t")
    };
    let asked = sources.iter().flat_map(|source| quoted(source));
    // A template inside a string of the program has escaped quotes.
    let asked =
        asked.filter(|(before, id, behind)| is_asked(before, behind) && !id.ends_with('\\'));
    let ids: BTreeSet<&str> = asked.map(|(_, id, _)| id).collect();
    let missing: Vec<_> = ids.difference(&defined).collect();
    assert!(ids.len() > 300, "only {} are asked for", ids.len());
    assert!(missing.is_empty(), "no message has the id {missing:?}");
}
