//! A report without some values: what it calls missing, and the cells of its tables.

use std::collections::BTreeMap;

use ascn_core::figure::Figures;
use ascn_report::{BuildOptions, Checked, Format, build};

use crate::mutated::Place;
use crate::page::tables;

/// The words with which a profile says that a value is missing.
const WORDS: [&str; 4] = [
    "not reported",
    "Not reported: ",
    "not stated",
    "nothing was reported",
];

/// How often each text occurs.
pub(super) type Counts = BTreeMap<String, usize>;

/// A report without some values.
pub(super) struct Report {
    pub(super) figures: Figures,
    markdown: String,
    /// The texts of all cells by table, column and row.
    cells: BTreeMap<String, Counts>,
}

impl Report {
    /// The report of what was checked; `None` if it has errors.
    pub(super) fn new(checked: &Checked) -> Option<Self> {
        let dataset = checked.dataset.as_ref()?;
        let options = BuildOptions {
            formats: vec![Format::Markdown],
            ..BuildOptions::default()
        };
        let files = build(dataset, &checked.templates, &checked.diagnostics, &options).unwrap();
        let markdown = files[0].text().unwrap().to_owned();
        Some(Self {
            figures: Figures::new(dataset),
            cells: cells(&markdown),
            markdown,
        })
    }

    /// The profile of the city whose submission that file is.
    fn profile(&self, file: &str) -> &str {
        let (_, town) = file.trim_end_matches(".yaml").split_once('-').unwrap();
        let (first, rest) = town.split_at(1);
        let heading = format!("\n#### {}{rest}\n", first.to_uppercase());
        let (_, rest) = self.markdown.split_once(&heading).unwrap();
        let ends = ["\n#### ", "\n### ", "\n## "];
        let end = ends.iter().filter_map(|end| rest.find(end)).min().unwrap();
        rest.get(..end).unwrap()
    }

    /// The pieces that say that something is missing, in the profile of the city of a place:
    /// `Planned start: not reported`, `Not reported: rating`, and a cell with its column,
    /// `Note: not reported`.
    pub(super) fn missing_in(&self, place: &Place) -> Counts {
        let profile = self.profile(&place.file);
        let lines = profile.lines().filter(|line| !line.starts_with('|'));
        let mut pieces: Vec<_> = lines.flat_map(pieces_of).collect();
        for table in tables(profile) {
            let (head, rows) = table.split_first().unwrap();
            for (column, cell) in rows.iter().flat_map(|row| head.iter().zip(row)) {
                let of_cell = pieces_of(cell).into_iter();
                pieces.extend(of_cell.map(|piece| named(column, piece)));
            }
        }
        pieces.retain(|piece| WORDS.iter().any(|word| piece.contains(word)));
        counted(pieces)
    }

    /// The cells with a text: their table, column and row.
    pub(super) fn cells_with(&self, text: &str) -> Counts {
        self.cells.get(text).cloned().unwrap_or_default()
    }

    /// The counts of those who give a value, by the ids of the figures.
    pub(super) fn disclosed(&self) -> BTreeMap<String, i64> {
        let figures = self.figures.iter();
        let figures = figures.filter(|figure| figure.id().contains(".disclosed."));
        let counts = figures.map(|figure| {
            let count = figure.count().unwrap();
            (figure.id().to_owned(), i64::try_from(count).unwrap())
        });
        counts.collect()
    }
}

/// The sentences and parts of a line; of a list of what is missing, each name.
fn pieces_of(text: &str) -> Vec<String> {
    let text = text.trim_start_matches("- ").trim_end_matches('.');
    let text = text.replace(" · ", "\n").replace("; ", "\n");
    let text = text
        .replace(". ", "\n")
        .replace(" (", "\n")
        .replace(')', "");
    let names = |line: &str| match line.strip_prefix("Not reported: ") {
        None => vec![line.to_owned()],
        Some(names) => names
            .split(", ")
            .map(|name| format!("Not reported: {name}"))
            .collect(),
    };
    text.lines().flat_map(names).collect()
}

fn counted(texts: Vec<String>) -> Counts {
    let mut counts = Counts::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

/// What occurs more often than before.
pub(super) fn more(before: &Counts, after: &Counts) -> Vec<String> {
    let is_more = |(text, count): &(&String, &usize)| *count > before.get(*text).unwrap_or(&0);
    let grew = after.iter().filter(is_more);
    grew.map(|(text, _)| text.clone()).collect()
}

/// How often each text of a cell occurs, by table, column and row.
fn cells(markdown: &str) -> BTreeMap<String, Counts> {
    let mut cells: BTreeMap<String, Counts> = BTreeMap::new();
    for table in tables(markdown) {
        let (head, rows) = table.split_first().unwrap();
        for row in rows {
            for (column, cell) in head.iter().zip(row) {
                let place = format!("{} / {column} / {}", head[0], row[0]);
                let of_text = cells.entry(cell.clone()).or_default();
                *of_text.entry(place).or_default() += 1;
            }
        }
    }
    cells
}

/// A piece of a cell with the name of its column, if it has no name of its own.
fn named(column: &str, piece: String) -> String {
    if piece.contains(": ") {
        piece
    } else {
        format!("{column}: {piece}")
    }
}
