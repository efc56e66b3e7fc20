//! Texts that are read on demand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use ascn_core::scalar::Year;
use ascn_diagnostic::{Fault, FileLocation, FileName, Severity, Sources, Unread};
use ascn_yaml::FileKind;
use ascn_yaml::rule::FILE_UNREADABLE;

use super::FILE;
use crate::folder::{Findings, Folder};

const OTHER: &str = "cycles/2024/submissions/aa-cove.yaml";

/// How often each submission was read.
type Counts = Arc<Mutex<BTreeMap<String, usize>>>;

/// The texts of a folder; those of submissions are read later, except `unreadable`, which fails.
fn later(folder: &Folder, unreadable: Option<&str>) -> (Sources, Counts) {
    let (mut sources, counts) = (Sources::default(), Counts::default());
    for name in folder.names() {
        let file = FileName::new(name);
        let text = folder.text(name).to_owned();
        if FileKind::from_file(&file) != Some(FileKind::Submission) {
            sources.add(file, text);
            continue;
        }
        let fault = Fault::new(&FILE_UNREADABLE, FileLocation::file(&file), "it vanished");
        let fault = Box::new(fault);
        let read = if unreadable == Some(name) {
            let text = String::new();
            Err(Unread { text, fault })
        } else {
            Ok(text)
        };
        let (counts, name) = (Arc::clone(&counts), name.to_owned());
        sources.add_later(file, move |_| {
            *counts.lock().unwrap().entry(name.clone()).or_default() += 1;
            read.clone()
        });
    }
    (sources, counts)
}

fn check(sources: Sources) -> Findings {
    let newest = *ascn_yaml::cycles(&sources).last().unwrap();
    check_cycle(sources, newest)
}

fn check_cycle(sources: Sources, newest: Year) -> Findings {
    let checked = ascn_report::check(&sources, newest);
    Findings { sources, checked }
}

/// A folder with a fault of the text in one submission, and one of the rules in another.
fn faulty() -> Folder {
    let mut folder = Folder::read("invalid/_base");
    folder.replace(FILE, "stage: ", "stage: nearly-");
    folder.replace(OTHER, "focus_area: light", "focus_area: lihgt");
    folder
}

#[test]
fn the_faults_are_the_same_however_a_text_is_read() {
    let folder = faulty();
    let at_once = folder.check().human();
    assert_eq!(check(later(&folder, None).0).human(), at_once);
    assert!(at_once.contains("`nearly-design`"), "{at_once}");
    assert!(at_once.contains("`lihgt`"), "{at_once}");
}

#[test]
fn a_submission_without_faults_is_read_once() {
    let folder = Folder::read("ladder");
    let (sources, counts) = later(&folder, None);
    let findings = check(sources);
    assert!(findings.checked.dataset.is_some());
    let submission = |name: &&str| name.contains("/submissions/");
    let all = folder.names().filter(submission).count();
    let counts = counts.lock().unwrap();
    assert_eq!(counts.len(), all);
    assert_eq!(counts.values().max(), Some(&1), "{counts:?}");
}

#[test]
fn what_cannot_be_read_later_is_told_once_with_its_city() {
    let folder = Folder::read("invalid/_base");
    let (sources, counts) = later(&folder, Some(FILE));
    let findings = check(sources);
    assert_eq!(
        findings.places(Severity::Error),
        [format!("{FILE} file-unreadable")]
    );
    let fault = &findings.all()[0].fault;
    assert_eq!(fault.subject.city.as_deref(), Some("aa-haven"));
    assert_eq!(fault.subject.city_name.as_deref(), Some("Haven"));
    assert_eq!(counts.lock().unwrap()[FILE], 1);
}

#[test]
fn that_a_signed_submission_is_gone_is_not_concluded_from_one_that_cannot_be_read() {
    let folder = Folder::read("ladder");
    let file = "cycles/2031/submissions/aa-haven.yaml";
    let findings = check(later(&folder, Some(file)).0);
    assert!(findings.codes().contains(&"file-unreadable"));
    assert!(!findings.codes().contains(&"clearance-void"));
    let mut folder = folder;
    folder.remove(file);
    assert!(folder.check().codes().contains(&"clearance-void"));
}

#[test]
fn what_lies_in_later_cycles_is_not_looked_at() {
    let mut folder = Folder::read("ladder");
    let year: Year = "2030".parse().unwrap();
    let before = check_cycle(folder.sources(), year);
    folder.set("cycles/2031/nobody-reads-this.txt", "");
    let late = "cycles/2031/submissions/aa-haven.yaml";
    let (mut sources, counts) = later(&folder, Some(late));
    let sealed = FileName::new("cycles/2031/sealed");
    let fault = Box::new(Fault::new(
        &FILE_UNREADABLE,
        FileLocation::file(&sealed),
        "no",
    ));
    let text = String::new();
    sources.add_unread(sealed, Unread { text, fault });
    let after = check_cycle(sources, year);
    assert_eq!(after.human(), before.human());
    assert!(after.checked.dataset.is_some());
    let counts = counts.lock().unwrap();
    assert!(counts.keys().all(|name| name.starts_with("cycles/2030/")));
}
