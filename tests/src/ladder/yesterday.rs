//! What another version of the program sealed is valid as long as its meaning is the same.
//!
//! `fixtures/ladder-0.1.0` is the published network of the first release: its seals name no program
//! and have no texts.

use std::collections::BTreeSet;

use ascn_core::governance::Tree;
use ascn_core::scalar::Digest;
use ascn_core::sign_off::report;

use super::marks::mark;
use super::walk::submission;
use super::{Copy, LEDGER};
use crate::folder::Folder;

const PUBLISHED: &str = "Published on 20 October 2031.";
const CHANGED: &str = "Draft: changed since it was approved on 25 August 2031.";
const SEALED: &str = "cycles/2031/sealed";

/// The published network of the first release.
fn first_release() -> Copy {
    Copy::new(&Folder::read("ladder-0.1.0"))
}

/// The names of what is sealed.
fn sealed(copy: &Copy) -> BTreeSet<String> {
    let entries = std::fs::read_dir(copy.at(SEALED)).unwrap();
    entries
        .map(|one| one.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// The digest of the last event of the ledger with a seal.
fn last_seal(copy: &Copy) -> Digest {
    let ledger = copy.text(LEDGER);
    let (_, seal) = ledger.rsplit_once("seals: ").unwrap();
    seal.lines().next().unwrap().parse().unwrap()
}

/// The file of the content with that digest.
fn file_of(digest: Digest) -> String {
    format!("{SEALED}/{}.yaml", digest.hexadecimal())
}

/// Removes the last events of the ledger, from the last that begins so.
fn undo(copy: &Copy, event: &str) {
    let ledger = copy.text(LEDGER);
    let (before, _) = ledger.rsplit_once(&format!("- event: {event}")).unwrap();
    copy.set(LEDGER, before);
}

/// The network after the approval, as if sealed by a version of the program that lacked one figure.
fn approved_by(program: &str) -> Copy {
    let copy = Copy::after("approved");
    let digest = last_seal(&copy);
    let text = copy.text(&file_of(digest));
    let own = format!("\"program\": \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(text.contains(&own), "{text}");
    let text = text.replace(&own, &format!("\"program\": \"{program}\""));
    let (before, after) = text.split_once("    \"projects.total\":").unwrap();
    let text = format!("{before}{}", after.split_once('\n').unwrap().1);
    let other = Digest::new(&text);
    copy.set(&file_of(other), &text);
    let ledger = copy.text(LEDGER);
    let (before, after) = ledger.rsplit_once(&digest.to_string()).unwrap();
    copy.set(LEDGER, &format!("{before}{other}{after}"));
    assert_eq!(copy.ascn(&["chain", "verify"]).code, 0);
    copy
}

#[test]
fn what_the_first_release_published_is_published() {
    let copy = first_release();
    for command in [&["check"][..], &["chain", "verify"]] {
        let done = copy.ascn(command);
        assert_eq!(done.code, 0, "{}", done.messages);
    }
    let status = copy.ascn(&["chain", "status"]).product;
    assert!(status.starts_with("the cycle 2031 is complete"), "{status}");
    assert!(
        !status.contains("void") && !status.contains("changed since"),
        "{status}"
    );
    // As if the program had another word for it.
    copy.set("templates/templates.yaml", "views: 1\n");
    copy.set(
        "templates/messages/en.ftl",
        "portfolio-title = The portfolio\n",
    );
    assert_eq!(mark(&copy, &[]), PUBLISHED);
    assert!(
        copy.text("out/2031/annual-report.md")
            .contains("The portfolio")
    );
    for stage in ["jcm", "acc", "publication"] {
        let mark = mark(&copy, &["--stage", stage]);
        assert!(mark.starts_with("Approved by the Chair"), "{stage}: {mark}");
    }
}

#[test]
fn a_value_that_changed_since_the_first_release_is_told() {
    let copy = first_release();
    copy.replace(
        &submission("qm-orrery"),
        "stage: scale-up",
        "stage: completed",
    );
    assert_eq!(mark(&copy, &[]), CHANGED);
    let told = copy.ascn(&["build"]).messages;
    let figure = "changed since the approval  figures.projects.status.completed: 1 → 2\n";
    assert!(
        told.contains(figure) && !told.contains("sections."),
        "{told}"
    );
    let done = copy.ascn(&["build", "--stage", "publication"]);
    assert!(
        done.messages.contains("unmet  report-as-approved"),
        "{}",
        done.messages
    );
}

#[test]
fn a_text_of_a_city_that_changed_since_the_first_release_is_told() {
    let copy = first_release();
    copy.replace(&submission("aa-haven"), "40 lamps", "41 lamps");
    assert_eq!(mark(&copy, &[]), CHANGED);
    undo(&copy, "published");
    let done = copy.try_record("published --on 2031-10-20");
    assert_eq!(done.code, 1);
    assert!(
        done.messages.contains("unmet  dataset-unchanged"),
        "{}",
        done.messages
    );
}

#[test]
fn what_was_approved_by_the_first_release_is_published_under_its_seal() {
    let copy = first_release();
    let (digest, names) = (last_seal(&copy), sealed(&copy));
    undo(&copy, "submitted");
    let done = copy.try_record("approved --on 2031-08-26");
    assert!(
        done.messages.contains("nothing has changed since"),
        "{}",
        done.messages
    );
    // Where a line breaks and what a comment says is no change.
    copy.set(
        "ascn.yaml",
        &format!("# By hand.\n{}", copy.text("ascn.yaml")),
    );
    copy.record("submitted --on 2031-09-01");
    assert_eq!((last_seal(&copy), sealed(&copy)), (digest, names));
    assert_eq!(copy.ascn(&["chain", "verify"]).code, 0);
    assert!(mark(&copy, &[]).starts_with("Approved by the Chair"));
}

#[test]
fn a_file_that_is_laid_out_anew_changes_no_seal() {
    let copy = Copy::after("approved");
    let (digest, names) = (last_seal(&copy), sealed(&copy));
    copy.set(
        "network/cities.yaml",
        &format!("# By hand.\n{}", copy.text("network/cities.yaml")),
    );
    copy.record("submitted --on 2031-09-01");
    assert_eq!((last_seal(&copy), sealed(&copy)), (digest, names));
}

#[test]
fn another_program_may_print_the_same_report_in_other_words() {
    for program in ["0.1.9", "9.0.0"] {
        let copy = approved_by(program);
        let digest = last_seal(&copy);
        copy.replace("network/framework.yaml", "name: Light", "name: Lights");
        assert!(mark(&copy, &[]).starts_with("Approved by the Chair"));
        copy.record("submitted --on 2031-09-01");
        assert_eq!(last_seal(&copy), digest);
        copy.set("cycles/2031/editorial/foreword.md", "All lamps are lit.\n");
        assert_eq!(mark(&copy, &[]), CHANGED);
        let told = copy.ascn(&["build"]).messages;
        let text = "changed since the approval  editorial.foreword: nothing → All lamps are lit.\n";
        assert!(told.contains(text), "{told}");
    }
}

#[test]
fn a_report_can_be_made_anew_of_what_is_sealed_alone() {
    let copy = Copy::whole();
    let digest = last_seal(&copy);
    let content = Tree::read(&copy.text(&file_of(digest))).unwrap();
    let mut folder = Folder::default();
    for (file, digest) in report::sources(&content) {
        folder.set(file, &copy.text(&file_of(digest)));
    }
    for name in sealed(&copy) {
        let file = format!("{SEALED}/{name}");
        folder.set(&file, &copy.text(&file));
    }
    let anew = Copy::new(&folder);
    assert_eq!(anew.ascn(&["chain", "verify"]).code, 0);
    assert_eq!(mark(&anew, &[]), "Draft for approval by the Chair.");
    anew.record("approved --on 2031-08-25");
    assert_eq!(last_seal(&anew), digest);
}
