//! Whatever somebody puts into a data folder ends in a clear fault at its place, soon.
//!
//! `fixtures/hostile/README.md` describes the inputs; each is put into a small network, alone.
//!
//! 1. [`laid`]: the network on disk, with one input in it, and the faults of a build.
//! 2. [`table`]: the tables of all inputs and their faults.
//! 3. [`built`]: what no repository can keep, and what is very large.
//! 4. [`narratives`]: what may be said, and must do nothing.

use crate::harness::{files_below, fixture};

#[cfg(unix)]
mod built;
mod laid;
mod narratives;
mod table;

use laid::{Laid, names};
use table::Table;

/// Fails unless each input of a table is reported as the table says, soon, and without a trace on
/// disk.
fn holds(name: &str) {
    let mut table = Table::read(name);
    let laid = Laid::new();
    for row in &mut table.rows {
        let input = fixture(&format!("hostile/{name}/{}", row.input));
        let bytes = std::fs::read(&input).unwrap();
        let came = laid.with(&row.at, &bytes);
        row.told = came.told_of(&row.at);
        row.exit = came.exit;
    }
    table.compare();
    table.refuses_all();
    table.has_exactly(&files_below(&format!("fixtures/hostile/{name}")));
}

#[test]
fn characters_that_hide_or_turn() {
    holds("characters");
}

#[test]
fn files_that_are_no_text() {
    holds("encodings");
}

#[test]
fn yaml_that_does_more_than_a_file_of_data() {
    holds("yaml");
}

#[test]
fn numbers_that_are_none() {
    holds("numbers");
}

#[test]
fn days_that_do_not_exist() {
    holds("dates");
}

#[test]
fn names_that_are_paths_or_commands() {
    holds("names");
}

#[test]
fn photos_that_are_no_pictures() {
    holds("photos");
}

#[test]
fn addresses_that_lead_to_no_page() {
    holds("links");
}

#[test]
fn there_are_many() {
    let tables = [
        "characters",
        "encodings",
        "yaml",
        "numbers",
        "dates",
        "names",
        "photos",
        "links",
        "built",
    ];
    let refused: usize = tables.iter().map(|name| Table::read(name).rows.len()).sum();
    assert!(refused >= 300, "{refused} inputs are too few");
}

#[test]
fn a_mark_and_the_line_ends_of_windows_change_no_byte_of_the_report() {
    let plain = Laid::new();
    let other = Laid::new();
    for name in names() {
        let text = String::from_utf8(plain.bytes(&name)).unwrap();
        let text = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        other.put(&name, text.as_bytes());
    }
    assert_eq!(plain.report().unwrap(), other.report().unwrap());
}
