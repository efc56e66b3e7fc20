//! The rows of a table add up to the total that it prints.

use ascn_core::dataset::Edition;
use ascn_core::scalar::Decimal;
use ascn_report::{BuildOptions, Format, build};

use crate::data::{CYCLES, asean};
use crate::folder::Folder;
use crate::page::{Table, number, tables};

/// A table, and the text below it up to the next table or heading.
struct Printed {
    table: Table,
    below: String,
}

/// The tables of a report, each with the text below it.
fn printed(markdown: &str) -> Vec<Printed> {
    let mut found: Vec<Printed> = Vec::new();
    let mut is_below = false;
    for block in markdown.split("\n\n") {
        if let Some(table) = tables(block).pop() {
            let below = String::new();
            found.push(Printed { table, below });
            is_below = true;
        } else if block.starts_with('#') {
            is_below = false;
        } else if let Some(last) = found.last_mut().filter(|_| is_below) {
            last.below += block;
        }
    }
    found
}

/// Asserts that each number of a row in bold is the sum of those above it; returns how many such
/// rows there are.
#[track_caller]
fn assert_adds_up(name: &str, table: &Table) -> usize {
    let is_total = |row: &&Vec<String>| row[0].starts_with("**") && row[0].ends_with("**");
    let Some(at) = table.iter().position(|row| is_total(&row)) else {
        return 0;
    };
    let mut sums = 0;
    for (column, total) in table[at].iter().enumerate().skip(1) {
        let Some(total) = number(total) else {
            continue;
        };
        // Words such as `not reported` count as nothing.
        let above = table[1..at].iter().filter_map(|row| number(&row[column]));
        assert_eq!(
            above.sum::<u64>(),
            total,
            "{name}, column {column}: {table:#?}"
        );
        sums += 1;
    }
    sums.min(1)
}

/// A printed percentage, such as `26.09 %`.
fn percent(cell: &str) -> Option<Decimal> {
    cell.strip_suffix('%')?.trim().parse().ok()
}

/// Asserts that printed shares add to 100, or that the text below says what they add to; returns
/// whether the table has shares.
#[track_caller]
fn assert_shares_add(name: &str, printed: &Printed) -> bool {
    let head = &printed.table[0];
    let Some(column) = head.iter().position(|title| title == "Share") else {
        return false;
    };
    let shares = printed.table.iter();
    let shares = shares.filter_map(|row| percent(&row[column]));
    let Some(sum) = shares.reduce(|sum, share| Decimal::sum(sum, share).unwrap()) else {
        return false;
    };
    if sum != Decimal::from(100) {
        let below = &printed.below;
        let said = below.split_once("Because of rounding, the printed shares add to ");
        let said = said.and_then(|(_, rest)| rest.split_once(" %."));
        let said = said.and_then(|(sum, _)| sum.parse().ok());
        assert_eq!(said, Some(sum), "{name}: {below:?} below {head:?}");
    }
    true
}

/// Asserts both for all tables of a report; returns how many have totals.
#[track_caller]
pub(crate) fn assert_all_add_up(name: &str, markdown: &str) -> usize {
    let printed = printed(markdown);
    assert_eq!(printed.len(), tables(markdown).len(), "{name}");
    let shares = printed.iter().filter(|one| assert_shares_add(name, one));
    assert!(shares.count() > 0, "{name} has no shares");
    printed
        .iter()
        .map(|one| assert_adds_up(name, &one.table))
        .sum()
}

/// The reports of the newest cycle of a folder, with their names.
pub(crate) fn reports(folder: &Folder, editions: Vec<Edition>) -> Vec<(String, String)> {
    let checked = folder.check().checked;
    let options = BuildOptions {
        formats: vec![Format::Markdown],
        editions,
        ..BuildOptions::default()
    };
    let files = build(
        &checked.dataset.unwrap(),
        &checked.templates,
        &checked.diagnostics,
        &options,
    )
    .unwrap();
    let reports = files
        .into_iter()
        .filter(|file| file.name.ends_with("annual-report.md"));
    reports
        .map(|file| (file.name.clone(), file.text().unwrap().to_owned()))
        .collect()
}

#[test]
fn every_total_of_the_invented_network_is_the_sum_of_its_rows() {
    let mut folder = Folder::read("full");
    // The text must be English to be read here.
    folder.replace("ascn.yaml", "edition_languages: {public: id}\n", "");
    let reports = reports(&folder, vec![Edition::Jcm, Edition::Public]);
    assert_eq!(reports.len(), 2);
    for (name, markdown) in reports {
        let totals = assert_all_add_up(&name, &markdown);
        assert!(totals >= 10, "{name} has only {totals} tables with a total");
    }
}

#[test]
fn every_total_of_the_real_network_is_the_sum_of_its_rows() {
    for cycle in CYCLES {
        let totals = assert_all_add_up(cycle, &asean(cycle).markdown);
        assert!(totals > 3, "{cycle} has only {totals} tables with a total");
    }
}

#[test]
fn every_total_of_a_network_with_a_ledger_is_the_sum_of_its_rows() {
    for (name, markdown) in reports(&Folder::read("ladder"), vec![Edition::Jcm]) {
        assert!(assert_all_add_up(&name, &markdown) > 3);
    }
}
