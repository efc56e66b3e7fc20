//! The file format names every key and every code of a data folder, and only existing rules.

use std::collections::BTreeSet;

use ascn_yaml::FileKind;
use serde_json::Value;

use super::opening;
use crate::harness::text_of;

const FORMAT: &str = "docs/file-format.md";

/// The heading of the column that names the rules which watch a value.
const RULES: &str = " rules |";

/// Adds the keys of all entries of a schema.
fn add_keys(schema: &Value, words: &mut BTreeSet<String>) {
    if let Some(Value::Object(properties)) = schema.get("properties") {
        words.extend(properties.keys().cloned());
    }
}

/// Adds the codes of the closed lists of a schema.
fn add_codes(schema: &Value, words: &mut BTreeSet<String>) {
    let codes = schema.get("enum").and_then(Value::as_array);
    let codes = codes.into_iter().flatten().chain(schema.get("const"));
    words.extend(codes.filter_map(Value::as_str).map(str::to_owned));
}

/// A schema and all schemas in it.
fn schemas(schema: &Value) -> Vec<&Value> {
    let mut all = vec![schema];
    let mut next = 0;
    while let Some(schema) = all.get(next).copied() {
        all.extend(
            schema
                .as_object()
                .into_iter()
                .flat_map(|keys| keys.values()),
        );
        all.extend(schema.as_array().into_iter().flatten());
        next += 1;
    }
    all
}

/// The keys and codes of a kind of file.
fn words(kind: FileKind) -> BTreeSet<String> {
    let root: Value = serde_json::from_str(kind.schema()).unwrap();
    let mut words = BTreeSet::new();
    for schema in schemas(&root) {
        add_keys(schema, &mut words);
        // The steps of the reporting chain have a page of their own, which is generated.
        if kind != FileKind::Chain {
            add_codes(schema, &mut words);
        }
    }
    words
}

/// The lines of the page that are not examples.
fn prose() -> Vec<String> {
    let mut is_code = false;
    let mut prose = Vec::new();
    for line in text_of(FORMAT).lines() {
        if opening(line).is_some() {
            is_code = !is_code;
        } else if !is_code {
            prose.push(line.to_owned());
        }
    }
    prose
}

#[test]
fn every_key_and_code_is_in_the_file_format() {
    let prose = prose().join("\n");
    let mut missing = Vec::new();
    for kind in FileKind::ALL {
        let words = words(kind).into_iter();
        let unnamed = words.filter(|word| !prose.contains(&format!("`{word}`")));
        missing.extend(unnamed.map(|word| format!("{}: {word}", kind.name())));
    }
    assert!(
        missing.is_empty(),
        "{FORMAT} does not name:\n{}",
        missing.join("\n")
    );
    assert!(words(FileKind::Submission).contains("solved_on"));
}

#[test]
fn every_rule_that_the_file_format_names_exists() {
    let codes: BTreeSet<_> = ascn_report::rules().map(|rule| rule.code).collect();
    let mut named = BTreeSet::new();
    let mut is_table = false;
    for line in prose() {
        is_table = line.ends_with(RULES) || is_table && line.starts_with('|');
        let last = line.trim_end_matches('|').rsplit_once('|');
        if let (true, Some((_, cell))) = (is_table, last) {
            named.extend(cell.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    named.retain(|name| !codes.contains(name.as_str()));
    assert!(named.is_empty(), "no rule is called {named:?}");
}
