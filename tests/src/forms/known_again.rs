//! By what code scanning recognises a fault: not by its line.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Place;
use crate::folder::Folder;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";

/// The fingerprints of all faults of a folder.
fn fingerprints(folder: &Folder) -> BTreeSet<String> {
    let place = Place::new(folder);
    assert_eq!(place.run(&["check"], &[]).code, 1);
    let log: Value = serde_json::from_str(&place.text("faults.sarif")).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let prints = results
        .iter()
        .map(|one| one["partialFingerprints"]["dataPath/v1"].as_str().unwrap());
    let prints: BTreeSet<String> = prints.map(str::to_owned).collect();
    assert_eq!(prints.len(), results.len(), "each is known by its own");
    prints
}

fn faulty() -> Folder {
    Folder::read("invalid/_base").overlay("invalid/unknown-code/fail")
}

#[test]
fn a_fault_is_known_again_when_lines_and_projects_move() {
    let before = fingerprints(&faulty());
    let expected = format!("unknown-code|{HAVEN}|projects[aa-haven-001].stage|1");
    assert_eq!(before, BTreeSet::from([expected]));

    let mut moved = faulty();
    let project = "  - {id: aa-haven-009, title: Ferries, focus_area: light, stage: planning, \
                   change: {kind: new}}\n";
    let above = format!("# a remark\nprojects:\n{project}");
    moved.replace(HAVEN, "projects:\n", &above);
    assert_eq!(fingerprints(&moved), before);

    let mut other = faulty();
    other.replace(HAVEN, "desing", "dezign");
    assert_eq!(fingerprints(&other), before, "the value may change");
}

#[test]
fn two_faults_of_one_rule_about_one_value_are_two() {
    let mut folder = faulty();
    folder.replace(
        HAVEN,
        "stage: desing}",
        "stage: desing, titel: a, titel: b}",
    );
    assert!(fingerprints(&folder).len() > 1);
}
