//! Several faults at once: each is reported once, at its place, and nothing that only follows from
//! one.

use ascn_diagnostic::Severity;

use super::{FILE, check, submission, told};
use crate::folder::Folder;

#[test]
fn five_faults_in_one_file_are_told_in_one_run() {
    let mut folder = Folder::read("invalid/_base");
    let text = "city: aa-haven\n\
        cycle: 2023\n\
        data_as_of: 2024-13\n\
        projects:\n\
        \x20 - id: aa-haven-001\n\
        \x20   title: Bright Lanterns\n\
        \x20   focus_area: lihgt\n\
        \x20   stage: desing\n\
        \x20 - id: aa-haven-002\n\
        \x20   title: Old Well\n\
        \x20   focus_area: water\n\
        \x20   stage: completed\n";
    folder.set(FILE, text);
    let places = [
        "2:8 cycle-differs",
        "3:13 wrong-kind",
        "6:12 title-change-undeclared",
        "7:17 unknown-focus-area",
        "8:12 unknown-code",
    ];
    let places = places.map(|place| format!("{FILE}:{place}"));
    // If the stage is unknown, it is also unknown whether the project was listed.
    let without_echo: Vec<_> = places
        .iter()
        .filter(|place| !place.contains("title-change"))
        .cloned()
        .collect();
    assert_eq!(folder.check().places(Severity::Error), without_echo);
    folder.replace(
        FILE,
        "stage: desing",
        "stage: design\n    stage_since: 2025",
    );
    folder.replace(FILE, "2024-13", "2024-12");
    let places = [
        "2:8 cycle-differs",
        "3:13 dates-out-of-order",
        "6:12 title-change-undeclared",
        "7:17 unknown-focus-area",
        "9:18 dates-out-of-order",
    ];
    let places = places.map(|place| format!("{FILE}:{place}"));
    assert_eq!(folder.check().places(Severity::Error), places);
}

#[test]
fn a_mistyped_key_is_one_fault() {
    for (right, mistyped, place) in [
        ("focus_area: light", "focus_aera: light", "7:5"),
        ("stage: design", "stgae: design", "8:5"),
        ("cycle: 2024", "cylce: 2024", "2:1"),
        ("projects:", "project:", "4:1"),
        ("  - id: aa-haven-001", "  - idd: aa-haven-001", "5:5"),
    ] {
        let findings = check(&submission("").replace(right, mistyped));
        let told = told(&findings).unwrap_or_default();
        assert_eq!(told, format!("{place} unknown-key"), "{}", findings.human());
    }
}

#[test]
fn what_only_follows_from_a_fault_is_not_told() {
    let cases = [
        // Not: an unknown city, a member without a submission.
        ("city: aa-haven", "city: Haven City", "1:7 wrong-kind"),
        // Not: the project is missing, an unannounced one has come.
        ("id: aa-haven-001", "id: AA-HAVEN-001", "5:9 wrong-kind"),
        // Not: the project has left the list, its note is missing.
        ("stage: design", "stage: [design]", "8:5 wrong-kind"),
        // Not: all projects are missing.
        (
            "projects:\n",
            "projects: none\nx:\n",
            "4:11 wrong-kind, 5:1 unknown-key",
        ),
    ];
    for (right, wrong, result) in cases {
        let findings = check(&submission("").replace(right, wrong));
        let told = told(&findings).unwrap_or_default();
        assert_eq!(told, result, "{}", findings.human());
        assert!(findings.places(Severity::Warning).is_empty());
    }
    // Not: the project has come unannounced, though its change is mistyped.
    let added = "  - {id: aa-haven-003, title: Sails, focus_area: light, stage: design,";
    let findings = check(&format!(
        "{}{added} chnage: {{kind: new}}}}\n",
        submission("")
    ));
    assert_eq!(told(&findings).unwrap(), "10:72 unknown-key");
}

#[test]
fn a_file_that_is_no_yaml_leaves_the_others_checked() {
    let mut folder = Folder::read("asean");
    let phuket = "cycles/2024/submissions/th-phuket.yaml";
    let manila = "cycles/2024/submissions/ph-manila.yaml";
    folder.replace(phuket, "title: Smart Pier", "title: \"Smart Pier");
    folder.replace(manila, "stage: ongoing", "stage: onging");
    let findings = folder.check();
    assert_eq!(
        findings.places(Severity::Error),
        [
            format!("{manila}:12:12 unknown-code"),
            format!("{phuket}:20:12 not-yaml"),
        ]
    );
    assert_eq!(findings.checked.submissions, 31);
    assert_eq!(findings.places(Severity::Warning), real_warnings());
}

fn real_warnings() -> Vec<String> {
    let densities = ["74:86", "120:86", "201:85", "246:87", "262:85"];
    let densities = densities.map(|place| format!("network/cities.yaml:{place} density-mismatch"));
    let states = ["12:3", "18:3", "30:3", "54:3"];
    let states = states.map(|place| format!("network/member-states.yaml:{place} too-many-cities"));
    // The README of the fixture says why this project reads as a step back.
    let submissions = [
        "cycles/2024/submissions/th-chonburi.yaml:25:12 stage-moved-backward",
        "cycles/2024/submissions/vn-ha-noi.yaml:10:12 duplicate-title",
    ];
    let submissions = submissions.map(str::to_owned).into_iter();
    submissions.chain(densities).chain(states).collect()
}

#[test]
fn the_real_network_has_no_error_and_these_warnings() {
    let findings = Folder::read("asean").check();
    assert_eq!(findings.places(Severity::Error), Vec::<String>::new());
    assert_eq!(findings.places(Severity::Warning), real_warnings());
    let cities = findings
        .all()
        .iter()
        .map(|one| &one.fault.subject.city_name);
    let cities: Vec<_> = cities.flatten().map(String::as_str).collect();
    assert_eq!(
        cities,
        [
            "Chonburi",
            "Ha Noi",
            "Makassar",
            "Kota Kinabalu",
            "Manila",
            "Phuket",
            "Da Nang"
        ]
    );
    let messages = findings.all().iter().map(|one| one.fault.message.as_str());
    let states: Vec<_> = messages
        .filter(|text| text.contains("member cities"))
        .collect();
    assert_eq!(
        states,
        [
            "Cambodia has 4 member cities on 2024-09-25, and the limit is 3",
            "Indonesia has 4 member cities on 2024-09-25, and the limit is 3",
            "Malaysia has 4 member cities on 2024-09-25, and the limit is 3",
            "Thailand has 6 member cities on 2024-09-25, and the limit is 3",
        ]
    );
    assert!(findings.checked.dataset.is_some());
}

#[test]
fn a_cycle_that_is_not_there_is_told() {
    let sources = Folder::read("invalid/_base").sources();
    let checked = ascn_report::check(&sources, "2025".parse().unwrap());
    let codes = checked.diagnostics.iter().map(|one| one.fault.rule.code);
    assert_eq!(codes.collect::<Vec<_>>(), ["missing-file"]);
    assert!(checked.dataset.is_none());
}

#[test]
fn a_file_of_the_network_that_is_not_there_leaves_the_rest_checked() {
    for (file, broken) in [
        ("ascn.yaml", "format: [\n"),
        ("network/framework.yaml", "focus_areas: none\n"),
        ("network/member-states.yaml", "code: AA\n"),
        ("network/cities.yaml", "\"\n"),
        ("network/chairs.yaml", "chairs: {\n"),
        ("cycles/2024/cycle.yaml", "- cycle\n"),
        ("cycles/2023/cycle.yaml", ""),
    ] {
        let mut folder = Folder::read("invalid/_base");
        folder.set(file, broken);
        // A fault that does not depend on any of these files.
        folder.replace(FILE, "stage: design", "stage: withdrawn");
        let findings = folder.check();
        let places = findings.places(Severity::Error);
        let (there, elsewhere): (Vec<_>, Vec<_>) = places
            .iter()
            .partition(|place| place.starts_with(&format!("{file}:")));
        assert!(!there.is_empty(), "{file}");
        assert_eq!(
            elsewhere,
            [&format!("{FILE}:5:67 change-contradicts-stage")],
            "{file}: {}",
            findings.human()
        );
        assert!(findings.places(Severity::Warning).is_empty(), "{file}");
        assert!(findings.checked.dataset.is_none());
    }
}

#[test]
fn a_subject_is_named_by_what_is_known_of_it() {
    let subject = |right: &str, wrong: &str| {
        let text = submission("")
            .replace("light", "lihgt")
            .replace(right, wrong);
        let findings = check(&text);
        let codes = findings.codes();
        assert!(codes.contains(&"unknown-focus-area"), "{codes:?}");
        let found = findings
            .all()
            .iter()
            .find(|one| one.fault.rule.code == "unknown-focus-area");
        let subject = found.unwrap().fault.subject.clone();
        [subject.city_name, subject.project, subject.project_title].map(Option::unwrap_or_default)
    };
    let id = "aa-haven-001";
    assert_eq!(subject("", ""), ["Haven", id, "Lanterns"]);
    assert_eq!(subject("city: aa-haven\n", ""), ["Haven", id, "Lanterns"]);
    assert_eq!(subject("Lanterns", ""), ["Haven", id, ""]);
    assert_eq!(subject(id, "1_2"), ["Haven", "", "Lanterns"]);
}
