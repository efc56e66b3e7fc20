//! Whole reports of the invented network in two languages.

use std::collections::BTreeSet;
use std::path::Path;

use ascn_export::readback::{self, Content, Part};
use ascn_report::{Formats, RecordedFigures, ReportFile, verify};

use super::{ENGLISH, INDONESIAN, SETTINGS, files, text};
use crate::folder::Folder;
use crate::harness::{expected_file, text_of};
use crate::page::{FIGURES, inside, printed};

/// The files of the invented network in a language.
fn network_in(language: &str) -> Vec<ReportFile> {
    let mut folder = Folder::read("full");
    let old = "language: en\nedition_languages: {public: id}\n";
    folder.replace(SETTINGS, old, &format!("language: {language}\n"));
    files(&folder)
}

/// The form of a report: which parts follow each other, and how many cells a row has.
fn form(content: &Content) -> Vec<(&'static str, usize)> {
    let form = content.parts.iter().map(|part| match part {
        Part::Heading(_) => ("heading", 1),
        Part::Caption(_) => ("caption", 1),
        Part::Row(cells) => ("row", cells.len()),
        Part::Text(_) => ("text", 1),
        Part::Note(_) => ("note", 1),
    });
    form.collect()
}

fn is_page(file: &ReportFile) -> bool {
    has_ending(file, "html")
}

fn has_ending(file: &ReportFile, ending: &str) -> bool {
    Path::new(&file.name)
        .extension()
        .is_some_and(|found| found == ending)
}

/// The printed figures with their values for machines. Lines that are sorted by their words have
/// another order in each language.
fn values(page: &str) -> BTreeSet<(String, String)> {
    let figures = printed(page).into_iter();
    let values = figures.map(|one| (one.id.to_owned(), one.value.to_owned()));
    values.collect()
}

#[test]
fn a_report_has_the_same_form_and_figures_in_each_language() {
    let (english, indonesian) = (network_in(ENGLISH), network_in(INDONESIAN));
    let names = |files: &[ReportFile]| -> Vec<String> {
        files.iter().map(|file| file.name.clone()).collect()
    };
    assert_eq!(names(&english), names(&indonesian));
    for there in english.iter().filter(|file| is_page(file)) {
        let (there, here) = (there.text().unwrap(), text(&indonesian, &there.name));
        assert_eq!(printed(here).len(), printed(there).len());
        assert_eq!(form(&readback::html(here)), form(&readback::html(there)));
        assert!(values(here) == values(there), "other figures are printed");
    }
    for name in ["figures.json", "public/figures.json"] {
        assert_eq!(text(&indonesian, name), text(&english, name));
    }
}

#[test]
fn a_report_is_read_back_without_a_difference_in_each_language() {
    for language in [ENGLISH, INDONESIAN] {
        let files = network_in(language);
        for page in files.iter().filter(|file| is_page(file)) {
            let folder = if page.name.starts_with("public/") {
                "public/"
            } else {
                ""
            };
            let figures = text(&files, &format!("{folder}figures.json"));
            let markdown = page.name.replace(".html", ".md");
            let markdown = files.iter().find(|file| file.name == markdown);
            let formats = Formats {
                markdown: markdown.and_then(ReportFile::text),
                html: page.text().unwrap(),
            };
            let verified = verify(formats, &RecordedFigures::read(figures).unwrap());
            assert_eq!(verified.differences, Vec::<String>::new(), "{}", page.name);
        }
    }
}

#[test]
fn a_wrong_digit_is_found_behind_the_signs_of_the_language() {
    let files = network_in(INDONESIAN);
    let page = text(&files, "annual-report.html");
    let is_large = |text: &str| text.contains('.') && !text.contains(',');
    let figures = printed(page);
    let large = figures.iter().find(|one| is_large(one.text)).unwrap();
    let right = format!("\">{}</data>", large.text);
    let wrong = format!("\">{}</data>", large.text.replacen('.', ",", 1));
    let page = page.replacen(&right, &wrong, 1);
    let formats = Formats {
        markdown: None,
        html: &page,
    };
    let recorded = RecordedFigures::read(text(&files, "figures.json")).unwrap();
    assert_eq!(verify(formats, &recorded).differences.len(), 1);
}

/// The English messages that are sentences: three words or more in a row, and no values.
fn english_sentences() -> BTreeSet<String> {
    let text = text_of("templates/messages/en.ftl");
    let pieces = text
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.1));
    let pieces = pieces.flat_map(|text| text.split(['{', '}']));
    let pieces = pieces.filter(|piece| !piece.trim_start().starts_with(['$', '"']));
    let pieces = pieces.map(|piece| {
        piece
            .trim_matches([' ', '.', ',', ':', '(', ')'])
            .to_owned()
    });
    pieces
        .filter(|piece| piece.split_whitespace().count() > 2)
        .collect()
}

#[test]
fn no_english_is_left() {
    let sentences = english_sentences();
    assert!(sentences.len() > 300, "only {}", sentences.len());
    let (english, indonesian) = (network_in(ENGLISH), network_in(INDONESIAN));
    // Names and texts of the data stay as they were written. The faults that the checks found are
    // in English, as the chapter says.
    let folder = Folder::read("full");
    let data = folder.names().map(|name| folder.text(name).to_owned());
    let findings = folder.check();
    let told = findings.all().iter().map(|one| one.fault.message.clone());
    let data: String = data.chain(told).collect();
    let mut found = BTreeSet::new();
    for file in indonesian.iter().filter(|file| !has_ending(file, "json")) {
        let mut text = file.text().unwrap().to_owned();
        if is_page(file) {
            // The definitions of figures are those of the method, and say that they are English.
            text = text.replace(inside(&text, FIGURES), "");
        }
        let is_here = |one: &&String| text.contains(one.as_str()) && !data.contains(one.as_str());
        let here = sentences.iter().filter(is_here);
        found.extend(here.map(|one| format!("{}: {one}", file.name)));
    }
    assert!(found.is_empty(), "{found:#?}");
    let whole: String = english.iter().filter_map(ReportFile::text).collect();
    let seen = sentences.iter().filter(|one| whole.contains(one.as_str()));
    assert!(
        seen.count() > 250,
        "the English report has too few of its own sentences"
    );
}

#[test]
fn the_page_says_its_language_and_its_signs() {
    let files = network_in(INDONESIAN);
    for page in files.iter().filter(|file| is_page(file)) {
        let text = page.text().unwrap();
        assert!(text.contains("<html lang=\"id\">"), "{}", page.name);
        assert!(
            text.contains(" data-decimal=\",\" data-group=\".\">"),
            "{}",
            page.name
        );
        assert!(
            text.contains(" data-months=\"Januari|Februari|"),
            "{}",
            page.name
        );
    }
}

#[test]
fn a_chapter_reads_as_it_should() {
    let files = network_in(INDONESIAN);
    let report = text(&files, "annual-report.md");
    let from = report.find(" Pesan utama\n").unwrap();
    let from = report[..from].rfind("\n## ").unwrap();
    let to = from + report[from..].find(" Definisi status\n").unwrap();
    expected_file!("languages/id.md", report[from..to].trim_start());
}
