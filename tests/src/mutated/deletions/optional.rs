//! The keys that a submission need not have, and their values.

use std::collections::BTreeSet;

use ascn_diagnostic::Step;
use ascn_yaml::FileKind;
use serde_json::Value as Json;
use serde_yaml::Value as Yaml;

use crate::mutated::{Network, Place};

/// The stages of a project that is no longer listed.
const LEFT: [&str; 4] = ["cancelled", "withdrawn", "merged", "no-longer-listed"];

/// The words that may replace a value.
const MISSING: [&str; 3] = ["not-known", "not-applicable", "not-disclosed"];

/// The patterns of all keys that a submission need not have.
pub(super) fn optional_keys() -> BTreeSet<String> {
    let schema: Json = serde_json::from_str(FileKind::Submission.schema()).unwrap();
    let mut keys = BTreeSet::new();
    collect(&schema, &schema, "", &mut keys);
    keys
}

fn collect(all: &Json, schema: &Json, path: &str, keys: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        collect(all, &all["$defs"][name], path, keys);
    }
    let required = schema["required"].as_array().into_iter().flatten();
    let required: Vec<_> = required.filter_map(Json::as_str).collect();
    for (key, value) in schema["properties"].as_object().into_iter().flatten() {
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}{key}");
        collect(all, value, &path, keys);
        if !required.contains(&key.as_str()) {
            keys.insert(path);
        }
    }
    if schema["items"].is_object() {
        collect(all, &schema["items"], &format!("{path}[]"), keys);
    }
    let branches = ["anyOf", "oneOf"].into_iter();
    let branches = branches.filter_map(|key| schema[key].as_array()).flatten();
    // The reason why a value is missing is no value.
    let is_value = |branch: &&Json| branch["$ref"] != "#/$defs/MissingWithReason";
    for branch in branches.filter(is_value) {
        collect(all, branch, path, keys);
    }
}

/// The value of a place.
pub(super) fn value<'n>(network: &'n Network, place: &Place) -> &'n Yaml {
    at(&network.files[&place.file], &place.steps)
}

fn at<'v>(value: &'v Yaml, steps: &[Step]) -> &'v Yaml {
    steps.iter().fold(value, |value, step| match step {
        Step::Key(key) => value.get(key.as_ref()).unwrap(),
        Step::Index(index) => value.get(index).unwrap(),
    })
}

/// Whether it is a value and not the reason why it is missing.
pub(super) fn is_given(value: &Yaml) -> bool {
    let is_word = value.as_str().is_some_and(|word| MISSING.contains(&word));
    !value.is_null() && !is_word && value.get("state").is_none()
}

/// Whether the project of a place is listed.
pub(super) fn is_listed(network: &Network, place: &Place) -> bool {
    let project = at(&network.files[&place.file], &place.steps[..2]);
    let stage = project["stage"].as_str().unwrap();
    !LEFT.contains(&stage)
}
