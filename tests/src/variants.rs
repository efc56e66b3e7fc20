//! The faults that a rule reports beside the one of its fixture, each by one change to the base.

mod course;
mod dates;
mod money;
mod references;
mod results;
mod who;

use ascn_diagnostic::Severity;

use crate::folder::Folder;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";
const COVE: &str = "cycles/2024/submissions/aa-cove.yaml";
const CYCLE: &str = "cycles/2024/cycle.yaml";
const CITIES: &str = "network/cities.yaml";
const STATES: &str = "network/member-states.yaml";
const CHAIRS: &str = "network/chairs.yaml";
const FRAMEWORK: &str = "network/framework.yaml";

/// The changed file, what is replaced in it, by what, and the faults: places without a file are in
/// the changed one.
type Case = (&'static str, &'static str, &'static str, &'static str);

/// The faults of a folder: `file:line:column code` of each, the errors first.
fn told(folder: &Folder) -> String {
    let findings = folder.check();
    let places = [Severity::Error, Severity::Warning].map(|severity| findings.places(severity));
    places.concat().join(", ")
}

/// Compares the faults of the changed file after each change.
fn hold(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (file, old, new, result) in cases {
        let mut folder = Folder::read("invalid/_base");
        folder.replace(file, old, new);
        let came = told(&folder).replace(&format!("{file}:"), "");
        if came != *result {
            wrong.push(format!("{new}: {came}, and not {result}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const YEARS: &[Case] = &[
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: new, note: So it is.}",
        "5:90 change-undeclared",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: returned, note: So it is.}",
        "5:90 change-undeclared",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: renamed, note: So it is.}",
        "5:90 title-change-undeclared",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: reclassified, note: So it is.}",
        "5:90 focus-area-change-undeclared",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: rescoped, note: So it is.}",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: withdrawn, note: So it is.}",
        "5:90 change-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: merged-into, note: So it is.}",
        "5:90 change-contradicts-stage, 5:90 change-incomplete",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: rescoped}",
        "5:90 change-incomplete",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, change: {kind: rescoped, note: So it is., into: aa-haven-002}",
        "5:123 change-incomplete",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: merged, change: {kind: merged-into, note: So it is., into: aa-haven-001}",
        "5:126 change-incomplete",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: cancelled",
        "5:67 change-incomplete",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: no-longer-listed",
        "5:67 change-incomplete",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: withdrawn",
        "5:67 change-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: merged",
        "5:67 change-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: cancelled, change: {kind: new}",
        "5:93 change-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: cancelled, change: {kind: none, note: So it is.}",
        "",
    ),
    // A changed id: the old one is missing, the new one unannounced.
    (
        HAVEN,
        "aa-haven-001",
        "aa-haven-01",
        "4:1 project-missing, 5:6 change-undeclared",
    ),
    (
        HAVEN,
        "title: Lanterns, focus_area: light, stage: design",
        "title: Lamps, former_titles: [Lanterns], focus_area: water, stage: design, change: {kind: reclassified, note: So it is.}",
        "",
    ),
    (
        HAVEN,
        "title: Lanterns, focus_area: light, stage: design",
        "title: Lamps, focus_area: water, stage: design",
        "5:31 title-change-undeclared, 5:50 focus-area-change-undeclared",
    ),
    (
        HAVEN,
        "projects:\n",
        "projects:\n  - {id: aa-haven-009, title: Sails, focus_area: light, stage: design, change: {kind: returned, note: So it is.}}\n",
        "5:87 change-undeclared",
    ),
];

#[test]
fn from_one_year_to_the_next() {
    hold(YEARS);
}

#[test]
fn a_city_that_was_silent_last_year_says_that_its_projects_are_back() {
    let mut folder = Folder::read("invalid/_base");
    let nil = "city: aa-cove\ncycle: 2023\ndata_as_of: 2023\nreturn: nil\nreason: Storm.\n";
    folder.set(
        "cycles/2022/cycle.yaml",
        "cycle: 2022\ndata_as_of: 2022-09-30\n",
    );
    for city in ["aa-cove", "aa-haven"] {
        let text = folder.text(&format!("cycles/2023/submissions/{city}.yaml"));
        let text = text.replace("2023", "2022");
        folder.set(&format!("cycles/2022/submissions/{city}.yaml"), &text);
    }
    folder.set(
        "cycles/2023/submissions/aa-cove.yaml",
        &format!("{nil}projects: []\n"),
    );
    assert_eq!(
        folder.check().places(Severity::Error),
        [format!("{COVE}:5:6 return-undeclared")]
    );
    folder.replace(
        COVE,
        "stage: ongoing",
        "stage: ongoing, change: {kind: returned, note: The storm is over.}",
    );
    assert_eq!(folder.check().human(), "");
}
