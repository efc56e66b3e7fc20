//! An edition in another language than the network's own.

use ascn_diagnostic::Severity;
use ascn_report::ReportFile;

use super::{SETTINGS, files, text};
use crate::folder::Folder;

const OWN: &str = "language: en\n";
const OTHER: &str = "language: en\nedition_languages: {public: id}\n";

/// An invented network whose report was approved and published.
fn ladder(settings: &str) -> Folder {
    let mut folder = Folder::read("ladder");
    folder.replace(SETTINGS, OWN, settings);
    folder
}

/// The files of the edition for the members, or those of the public one.
fn edition(files: &[ReportFile], is_public: bool) -> Vec<&ReportFile> {
    let files = files.iter();
    files
        .filter(|file| file.name.starts_with("public/") == is_public)
        .collect()
}

#[test]
fn the_language_of_the_public_edition_changes_no_byte_of_the_members_edition() {
    let (own, other) = (files(&ladder(OWN)), files(&ladder(OTHER)));
    assert_eq!(edition(&own, false), edition(&other, false));
    let report = "public/annual-report.md";
    assert_ne!(text(&own, report), text(&other, report));
}

#[test]
fn the_public_edition_is_the_same_as_that_of_a_network_in_its_language() {
    let (whole, part) = (
        files(&ladder("language: id\nedition_languages: {public: id}\n")),
        files(&ladder("language: id\n")),
    );
    assert_eq!(edition(&whole, true), edition(&part, true));
}

#[test]
fn what_was_signed_holds_in_whatever_language_the_public_edition_is() {
    let (own, other) = (ladder(OWN), ladder(OTHER));
    for folder in [&own, &other] {
        assert!(folder.check().places(Severity::Error).is_empty());
    }
    assert_eq!(own.check().codes(), other.check().codes());
    let (own, other) = (files(&own), files(&other));
    let report = "public/annual-report.md";
    // Both have the mark of the edition for the members, each in its words.
    let marks = [
        ("Published on ", "Diterbitkan pada "),
        (
            "Draft: changed since it was approved on ",
            "Rancangan: berubah sejak disahkan pada ",
        ),
    ];
    let is_marked =
        |files: &[ReportFile], name: &str, words: &str| text(files, name).contains(words);
    let (english, indonesian) = marks
        .into_iter()
        .find(|(english, _)| is_marked(&own, "annual-report.md", english))
        .unwrap();
    assert!(is_marked(&own, report, english));
    assert!(is_marked(&other, report, indonesian));
}

#[test]
fn a_report_in_another_language_is_not_what_was_signed() {
    let changed = files(&ladder("language: id\n"));
    assert!(text(&changed, "annual-report.md").contains("Rancangan: berubah sejak disahkan pada "));
}

#[test]
fn own_signs_of_numbers_are_read_back_and_must_differ() {
    let mut folder = Folder::read("full");
    let file = "templates/messages/en.ftl";
    folder.set("templates/templates.yaml", "views: 1\n");
    folder.set(file, "number-group = { \"\\u00A0\" }\n");
    let report = files(&folder);
    assert!(text(&report, "annual-report.html").contains(" data-group=\"\u{A0}\">"));
    for (wrong, place) in [
        ("number-group = .\n", "1:1"),
        ("month-1 = Jan\nnumber-decimal = points\n", "2:1"),
    ] {
        folder.set(file, wrong);
        let told = folder.check().places(Severity::Error);
        assert_eq!(told, [format!("{file}:{place} template-syntax")]);
    }
}

#[test]
fn own_messages_of_a_language_that_is_not_there_are_told() {
    let mut folder = Folder::read("full");
    folder.set("templates/templates.yaml", "views: 1\n");
    folder.set("templates/messages/xx.ftl", "month-1 = X\n");
    let findings = folder.check();
    let told = findings.human();
    assert!(
        told.contains("there are no messages in the language `xx`"),
        "{told}"
    );
    assert!(told.contains("there are: en, id"), "{told}");
}
