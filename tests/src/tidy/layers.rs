//! Which crate may name which crate, and who owns an outside dependency.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::assert_none;
use crate::harness::{files_below, text_of};

/// The crates that make up the program; each may name only crates of lower levels.
const LEVELS: [(&str, u8); 9] = [
    ("ascn-diagnostic", 0),
    ("ascn-draw", 0),
    ("ascn-core", 1),
    ("ascn-export", 1),
    ("ascn-pdf", 2),
    ("ascn-template", 2),
    ("ascn-yaml", 2),
    ("ascn-report", 3),
    ("ascn-cli", 4),
];

/// What `xtask` may name, in order to generate documents and data; nobody may name `xtask`.
const FOR_XTASK: [&str; 6] = [
    "ascn-cli",
    "ascn-core",
    "ascn-draw",
    "ascn-report",
    "ascn-template",
    "ascn-yaml",
];

/// The crates that measure the program. Nobody ships with them, so they may name every crate, and
/// outside dependencies that belong to another one: the yardstick must not go through our code.
const MEASURING: [&str; 1] = ["ascn-bench"];

/// The outside dependencies that several crates may have.
const SHARED: [&str; 5] = ["rayon", "serde", "serde_json", "schemars", "thiserror"];

/// One crate with its manifest.
struct Manifest {
    name: String,
    table: Table,
}

impl Manifest {
    /// The dependencies of all sections whose name is in `kinds`, those for one platform too.
    fn dependencies(&self, kinds: &[&str]) -> Vec<(&String, &Value)> {
        let targets = self.table.get("target").and_then(Value::as_table);
        let targets = targets.into_iter().flat_map(Table::values);
        let sections = std::iter::once(&self.table).chain(targets.filter_map(Value::as_table));
        sections
            .flat_map(|section| kinds.iter().filter_map(|kind| section.get(*kind)))
            .filter_map(Value::as_table)
            .flatten()
            .collect()
    }

    /// The names of the dependencies that come with the program.
    fn shipped(&self) -> Vec<&str> {
        let dependencies = self.dependencies(&["dependencies", "build-dependencies"]);
        dependencies
            .into_iter()
            .map(|(name, _)| name.as_str())
            .collect()
    }

    fn is_inherited(value: Option<&Value>) -> bool {
        let inherits = value.and_then(|value| value.get("workspace"));
        inherits.and_then(Value::as_bool) == Some(true)
    }
}

/// The manifests of all members of the workspace.
fn manifests() -> Vec<Manifest> {
    let mut files = files_below("crates");
    files.extend(["tests/Cargo.toml", "bench/Cargo.toml"].map(str::to_owned));
    files.retain(|file| file.ends_with("/Cargo.toml"));
    let read = |file: &String| {
        let table: Table = text_of(file).parse().unwrap();
        let name = table.get("package").unwrap().get("name").unwrap();
        Manifest {
            name: name.as_str().unwrap().to_owned(),
            table,
        }
    };
    files.iter().map(read).collect()
}

fn level(name: &str) -> Option<u8> {
    let row = LEVELS.iter().find(|(of, _)| *of == name);
    row.map(|(_, level)| *level)
}

fn is_measuring(name: &str) -> bool {
    MEASURING.contains(&name)
}

fn is_ours(name: &str) -> bool {
    name.starts_with("ascn-") || name == "xtask"
}

#[test]
fn every_crate_has_a_level() {
    let crates: BTreeSet<String> = manifests()
        .into_iter()
        .map(|manifest| manifest.name)
        .filter(|name| name != "xtask" && name != "ascn-tests" && !is_measuring(name))
        .collect();
    let levels: BTreeSet<String> = LEVELS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(crates, levels);
}

#[test]
fn a_crate_names_only_crates_of_lower_levels() {
    let mut offenders = Vec::new();
    for manifest in manifests() {
        for name in manifest.shipped().into_iter().filter(|name| is_ours(name)) {
            let is_allowed = if manifest.name == "xtask" {
                FOR_XTASK.contains(&name)
            } else if is_measuring(&manifest.name) {
                !is_measuring(name)
            } else {
                level(name).is_some_and(|below| Some(below) < level(&manifest.name))
            };
            if !is_allowed {
                offenders.push(format!("{} names {name}", manifest.name));
            }
        }
    }
    assert_none("a crate names only crates of lower levels", &offenders);
}

#[test]
fn an_outside_dependency_belongs_to_one_crate() {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for manifest in manifests() {
        if is_measuring(&manifest.name) {
            continue;
        }
        for name in manifest.shipped() {
            let owners = owners.entry(name.to_owned()).or_default();
            owners.insert(manifest.name.clone());
        }
    }
    let offenders: Vec<String> = owners
        .iter()
        .filter(|(name, _)| !is_ours(name) && !SHARED.contains(&name.as_str()))
        .filter(|(_, owners)| owners.len() > 1)
        .map(|(name, owners)| format!("{name} is in {owners:?}"))
        .collect();
    assert_none("an outside dependency belongs to one crate", &offenders);
}

#[test]
fn versions_are_given_only_in_the_workspace() {
    let mut offenders = Vec::new();
    for manifest in manifests() {
        let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        for (name, value) in manifest.dependencies(&kinds) {
            if !Manifest::is_inherited(Some(value)) {
                offenders.push(format!("{}: {name}", manifest.name));
            }
        }
    }
    assert_none("write `NAME.workspace = true`", &offenders);
}

#[test]
fn every_crate_takes_the_lints_of_the_workspace() {
    let offenders: Vec<String> = manifests()
        .into_iter()
        .filter(|manifest| !Manifest::is_inherited(manifest.table.get("lints")))
        .map(|manifest| manifest.name)
        .collect();
    assert_none("write `[lints] workspace = true`", &offenders);
}
