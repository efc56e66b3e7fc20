//! The invented network of `fixtures/full` uses all that a data folder can have.
//!
//! 1. It has every key of every kind of file, and every code of every closed list.
//! 2. Each way in which a value can be missing occurs, in more than one place.
//! 3. It is checked without errors, and each of its warnings is intended.
//! 4. No amount of money has digits that occur elsewhere, so that withheld digits can be looked
//!    for.

use std::collections::{BTreeMap, BTreeSet};

use ascn_diagnostic::Severity;
use ascn_yaml::FileKind;
use serde_json::Value as Json;
use serde_yaml::Value as Yaml;

use crate::folder::Folder;
use crate::harness::{files_below, text_of};

/// The words that may replace a value.
const MISSING: [&str; 3] = ["not-known", "not-applicable", "not-disclosed"];

/// The kind of a file; `None` for one that is no YAML, and for the README.
fn kind_of(file: &str) -> Option<FileKind> {
    let (folder, name) = file.rsplit_once('/')?;
    let stem = name.strip_suffix(".yaml")?;
    if folder.ends_with("/submissions") {
        return Some(FileKind::Submission);
    }
    if stem == "ascn" {
        return Some(FileKind::Settings);
    }
    let kind = FileKind::ALL.into_iter().find(|kind| kind.name() == stem);
    assert!(kind.is_some(), "of which kind is {file}?");
    kind
}

/// The kinds and contents of all YAML files of the network.
fn files() -> Vec<(String, FileKind, Yaml)> {
    let files = files_below("fixtures/full/").into_iter();
    let read = |file: String| {
        let kind = kind_of(&file)?;
        let value = serde_yaml::from_str(&text_of(&file)).unwrap();
        Some((file, kind, value))
    };
    files.filter_map(read).collect()
}

/// All kinds but the ledger, which binds a network to its events, and the plan of the templates,
/// which changes what the report says; `fixtures/ladder` and `fixtures/templates` have them.
fn kinds() -> impl Iterator<Item = FileKind> {
    let apart = [FileKind::Chain, FileKind::Templates];
    let kinds = FileKind::ALL.into_iter();
    kinds.filter(move |kind| !apart.contains(kind))
}

/// What a kind of file may hold.
#[derive(Default)]
struct Offered {
    /// The paths of all keys, such as `.projects[].cost.total`.
    keys: BTreeSet<String>,
    /// The names and codes of the closed lists, by their paths.
    lists: BTreeMap<String, (String, BTreeSet<String>)>,
}

impl Offered {
    fn new(kind: FileKind) -> Self {
        let schema: Json = serde_json::from_str(kind.schema()).unwrap();
        let mut offered = Self::default();
        offered.walk(&schema, &schema, "", kind.name());
        offered
    }

    fn walk(&mut self, all: &Json, schema: &Json, path: &str, list: &str) {
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.rsplit('/').next().unwrap();
            self.walk(all, &all["$defs"][name], path, name);
        }
        let codes = schema["enum"].as_array().into_iter().flatten();
        for code in codes.chain(schema.get("const")) {
            let codes = self.lists.entry(path.to_owned());
            let (_, codes) = codes.or_insert_with(|| (list.to_owned(), BTreeSet::new()));
            codes.insert(code.as_str().unwrap().to_owned());
        }
        for (key, value) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.{key}");
            self.walk(all, value, &path, &path);
            self.keys.insert(path);
        }
        if schema["items"].is_object() {
            self.walk(all, &schema["items"], &format!("{path}[]"), list);
        }
        let branches = ["anyOf", "oneOf"].into_iter();
        let branches = branches.filter_map(|key| schema[key].as_array()).flatten();
        for branch in branches.filter(|branch| !is_missing_value(branch)) {
            self.walk(all, branch, path, list);
        }
    }
}

/// Whether a branch of a schema is a missing value, as a word or as `{state: …}`.
fn is_missing_value(branch: &Json) -> bool {
    let names = ["#/$defs/MissingWord", "#/$defs/MissingWithReason"];
    names.into_iter().any(|name| branch["$ref"] == name)
}

/// Each scalar and each key of a file: its path, and the scalar's text.
fn uses(value: &Yaml, path: &str, found: &mut Vec<(String, Option<String>)>) {
    if let Some(entries) = value.as_mapping() {
        for (key, value) in entries {
            let path = format!("{path}.{}", key.as_str().unwrap());
            found.push((path.clone(), None));
            uses(value, &path, found);
        }
    } else if let Some(items) = value.as_sequence() {
        for item in items {
            uses(item, &format!("{path}[]"), found);
        }
    } else {
        let text = serde_yaml::to_string(value).unwrap();
        found.push((path.to_owned(), Some(text.trim().to_owned())));
    }
}

fn uses_of(value: &Yaml) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    uses(value, "", &mut found);
    found
}

#[test]
fn every_key_is_used() {
    let files = files();
    let mut unused = Vec::new();
    for kind in kinds() {
        let mut keys = Offered::new(kind).keys;
        let of_kind = files.iter().filter(|(_, one, _)| *one == kind);
        for (path, _) in of_kind.flat_map(|(_, _, value)| uses_of(value)) {
            keys.remove(&path);
        }
        unused.extend(keys.iter().map(|key| format!("{}: {key}", kind.name())));
    }
    assert!(unused.is_empty(), "not in fixtures/full: {unused:#?}");
}

#[test]
fn every_code_is_used() {
    let files = files();
    let mut lists: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for kind in kinds() {
        let offered = Offered::new(kind).lists;
        let of_kind = files.iter().filter(|(_, one, _)| *one == kind);
        let scalars = of_kind.flat_map(|(_, _, value)| uses_of(value));
        used.extend(
            scalars.filter_map(|(path, text)| Some((offered.get(&path)?.0.clone(), text?))),
        );
        for (list, codes) in offered.into_values() {
            lists.entry(list).or_default().extend(codes);
        }
    }
    for list in ["Instrument", "ChallengeKind", "FollowUpState", "AreaBasis"] {
        assert!(lists[list].len() > 3, "{list}");
    }
    // A list may be used at several keys: each of its codes occurs at one of them.
    let codes = lists
        .into_iter()
        .flat_map(|(list, codes)| codes.into_iter().map(move |code| (list.clone(), code)));
    let unused: Vec<_> = codes.filter(|code| !used.contains(code)).collect();
    assert!(unused.is_empty(), "not in fixtures/full: {unused:#?}");
}

#[test]
fn every_way_to_be_missing_is_used_in_more_than_one_place() {
    let files = files();
    for word in MISSING {
        let mut alone = BTreeSet::new();
        let mut with_reason = BTreeSet::new();
        for (path, text) in files.iter().flat_map(|(_, _, value)| uses_of(value)) {
            if text.as_deref() == Some(word) {
                match path.strip_suffix(".state") {
                    Some(path) => with_reason.insert(path.to_owned()),
                    None => alone.insert(path),
                };
            }
        }
        assert!(alone.len() > 2, "{word}: {alone:?}");
        assert!(!with_reason.is_empty(), "{word}");
    }
}

#[test]
fn it_has_no_errors_and_each_warning_is_meant() {
    let folder = Folder::read("full");
    let texts = ["foreword.md", "key-messages.md", "observations.md"];
    let warned: [(&str, &[&str]); 2] = [
        (
            "2031",
            &[
                "photo-without-consent",
                "csco-vacant",
                "too-many-cities",
                "too-many-cities",
            ],
        ),
        (
            "2032",
            &[
                "photo-without-consent",
                "photo-without-consent",
                "photo-without-consent",
                "submission-missing",
                "csco-vacant",
                "too-many-cities",
            ],
        ),
    ];
    for (cycle, warned) in warned {
        let checked = ascn_report::check(&folder.sources(), cycle.parse().unwrap());
        let rules: Vec<_> = checked
            .diagnostics
            .iter()
            .map(|one| one.fault.rule)
            .collect();
        let codes: Vec<&str> = rules.iter().map(|rule| rule.code).collect();
        assert_eq!(codes, warned, "{cycle}");
        assert!(rules.iter().all(|rule| rule.severity == Severity::Warning));
        for text in texts {
            let name = format!("cycles/{cycle}/editorial/{text}");
            assert!(folder.names().any(|one| one == name), "{name}");
        }
    }
}

/// The paths and texts of all scalars of each file.
fn texts_by_file() -> BTreeMap<String, Vec<(String, String)>> {
    let texts = |value: &Yaml| {
        let uses = uses_of(value).into_iter();
        uses.filter_map(|(path, text)| Some((path, text?)))
            .collect()
    };
    let files = files().into_iter();
    files
        .map(|(file, _, value)| (file, texts(&value)))
        .collect()
}

#[test]
fn the_digits_of_an_amount_stand_nowhere_else() {
    let files = texts_by_file();
    let city = |file: &str| file.rsplit('/').next().unwrap().to_owned();
    let amounts = files.iter().flat_map(|(file, texts)| {
        let amounts = texts.iter().filter(|(path, _)| path.ends_with(".amount"));
        amounts.map(move |(_, amount)| (file, amount))
    });
    let mut count = 0;
    for (file, amount) in amounts {
        count += 1;
        for (other, texts) in &files {
            let holds_digits = texts.iter().filter(|(_, text)| text.contains(amount));
            let found: Vec<&str> = holds_digits.map(|(_, text)| text.as_str()).collect();
            // It may stay the same from one year to the next.
            let is_alone = found.is_empty() || (found == [amount] && city(file) == city(other));
            assert!(is_alone, "{amount} of {file} in {other}: {found:?}");
        }
    }
    assert!(count > 60, "{count}");
}
