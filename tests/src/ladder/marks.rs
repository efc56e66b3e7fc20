//! What the report says of the stage it was built at.

use super::walk::submission;
use super::{Copy, LEDGER};
use crate::harness::expected_file;

/// The mark of the report, as its first line below the title.
pub(super) fn mark(copy: &Copy, arguments: &[&str]) -> String {
    let done = copy.ascn(&[&["build"], arguments].concat());
    assert_eq!(done.code, 0, "{}", done.messages);
    let html = copy.text("out/2031/annual-report.html");
    let markdown = copy.text("out/2031/annual-report.md");
    let mark = markdown
        .lines()
        .nth(2)
        .unwrap()
        .trim_matches('*')
        .to_owned();
    assert!(
        html.contains(&format!("<dt>Status</dt><dd>{mark}</dd>")),
        "{mark}"
    );
    mark
}

#[test]
fn a_report_is_a_draft_until_it_is_approved() {
    for (after, wanted) in [
        (
            "attested --city aa-marsh",
            "Draft for internal use, while the cities report — 2 cities not cleared.",
        ),
        ("drafted", "Draft for the members’ review."),
        ("closed", "Draft for approval by the Chair."),
        (
            "approved",
            "Approved by the Chair, advised by the Shepherd, on 25 August 2031; for the Joint Table.",
        ),
        ("published", "Published on 20 October 2031."),
    ] {
        assert_eq!(mark(&Copy::after(after), &[]), wanted);
    }
}

#[test]
fn a_change_after_the_clearance_is_told_on_the_first_page() {
    let copy = Copy::after("drafted");
    copy.replace(&submission("zz-gale"), "stage: suspended", "stage: design");
    assert_eq!(
        mark(&copy, &[]),
        "Draft for the members’ review — 1 city not cleared."
    );
    let report = copy.text("out/2031/annual-report.md");
    assert!(
        report.contains(
            "| Zephyria | Gale | Not cleared: changed since it was signed | 4 June 2031 |"
        ),
        "{report}"
    );
}

#[test]
fn a_change_after_the_approval_is_told_on_the_first_page() {
    let copy = Copy::after("considered --stage jcm");
    copy.replace("ascn.yaml", "Counting Unit", "Unit of Counts");
    assert!(
        mark(&copy, &[]).starts_with("Approved by the Chair"),
        "which unit drafts it is no part of the seal"
    );
    copy.replace("network/framework.yaml", "name: Light", "name: Lights");
    assert_eq!(
        mark(&copy, &[]),
        "Draft: changed since it was approved on 25 August 2031."
    );
    let built = copy.ascn(&["build"]).messages;
    let told = "changed since the approval  sections.portfolio: sha256:";
    assert!(built.contains(told), "{built}");
    let status = copy.ascn(&["chain", "status"]).product;
    assert!(
        status.contains("changed since  sections.portfolio: sha256:"),
        "{status}"
    );
}

/// What is reported about the approved report after a text of a file was replaced.
fn told_after_the_approval(file: &str, old: &str, new: &str) -> String {
    let copy = Copy::after("considered --stage jcm");
    if file.starts_with("templates/") {
        copy.set("templates/templates.yaml", "views: 2\n");
        copy.set(file, new);
    } else {
        copy.replace(file, old, new);
    }
    let mark = mark(&copy, &[]);
    let is_changed = mark == "Draft: changed since it was approved on 25 August 2031.";
    assert!(
        is_changed || mark.starts_with("Approved by the Chair"),
        "{mark}"
    );
    let built = copy.ascn(&["build"]).messages;
    let changes = built
        .lines()
        .filter_map(|line| line.strip_prefix("changed since the approval  "));
    let changes = changes.collect::<Vec<_>>().join("\n");
    assert_eq!(is_changed, !changes.is_empty(), "{changes}");
    changes
}

#[test]
fn a_change_of_what_frames_the_sections_is_told_after_the_approval() {
    let plan = "views: 2\nsections: [{name: places, shown: false}]\n";
    let note = "{% extends \"built-in/documents/covering-note.md\" %}\n";
    for (file, old, new, told) in [
        (
            "ascn.yaml",
            "League Progress Report",
            "League Account",
            "frame.title: ",
        ),
        (
            "ascn.yaml",
            "language: en",
            "language: en\nabbreviations: [{short: reported, name: said}]",
            "frame.names.reported: ",
        ),
        (
            "cycles/2031/cycle.yaml",
            "end: 2031-05}",
            "end: 2031-04}",
            "frame.period: ",
        ),
        (
            "network/bodies.yaml",
            "name: Joint Table",
            "name: Round Table",
            "frame.names.jcm: ",
        ),
        (
            "network/distribution.yaml",
            "name: Lantern Board",
            "name: Board of Lanterns",
            "frame.names.lantern-board: ",
        ),
        ("templates/templates.yaml", "", plan, "order: "),
        (
            "templates/html/style/own.css",
            "",
            "main { color: #222 }\n",
            "templates.html/style/own.css: nothing → ",
        ),
        (
            "templates/documents/covering-note.md",
            "",
            note,
            "templates.documents/covering-note.md: nothing → ",
        ),
    ] {
        let changes = told_after_the_approval(file, old, new);
        assert!(changes.contains(told), "{file} {new}: {changes}");
    }
}

#[test]
fn where_a_line_breaks_is_no_change_of_what_was_approved() {
    let (old, new) = ("bell that\n      rings", "bell\n      that rings");
    let changes = told_after_the_approval(&submission("aa-haven"), old, new);
    assert_eq!(changes, "");
}

#[test]
fn a_report_for_a_stage_is_refused_while_a_gate_before_it_is_open() {
    let copy = Copy::after("closed");
    let done = copy.ascn(&["build", "--stage", "jcm"]);
    assert_eq!(done.code, 1);
    assert!(!copy.at("out").exists());
    let told = "  unmet  earlier-stages-complete: the stage `approval` is not complete (the Chair (Quillmark))\n";
    assert!(done.messages.contains(told), "{}", done.messages);
    assert_eq!(
        mark(&copy, &["--stage", "approval"]),
        "Draft for approval by the Chair."
    );
}

#[test]
fn a_seal_that_no_longer_holds_closes_the_gates_after_it() {
    let copy = Copy::whole();
    copy.replace(
        &submission("qm-orrery"),
        "stage: scale-up",
        "stage: completed",
    );
    let done = copy.ascn(&["build", "--stage", "acc"]);
    assert_eq!(done.code, 1);
    for condition in ["clearances-hold", "dataset-unchanged", "report-as-approved"] {
        assert!(
            done.messages.contains(condition),
            "{condition}: {}",
            done.messages
        );
    }
    let status = copy.ascn(&["chain", "status"]).product;
    for told in [
        "projects[qm-orrery-001].stage: scale-up → completed  cycles/2031/submissions/qm-orrery.yaml:9:12",
        "figures.projects.status.completed: 1 → 2",
        "changed since  sections.cities: ",
    ] {
        assert!(status.contains(told), "{told}\n{status}");
    }
}

#[test]
fn without_a_ledger_the_report_says_that_there_is_none() {
    let copy = Copy::without_ledger();
    assert!(mark(&copy, &[]).starts_with("Draft: no ledger of sign-offs is kept"));
    assert!(!copy.at(LEDGER).exists());
}

#[test]
fn the_report_prints_its_clearances_its_history_and_its_distribution() {
    let copy = Copy::whole();
    assert_eq!(copy.ascn(&["build"]).code, 0);
    expected_file!(
        "ladder/annual-report.md",
        copy.text("out/2031/annual-report.md")
    );
}
