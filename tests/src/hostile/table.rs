//! The tables of the inputs, their places and their faults.

use std::fmt::Write as _;

use crate::harness::{fixture, generated};

/// One input.
pub(super) struct Row {
    /// Its file, or what it is.
    pub(super) input: String,
    /// Its path in the network.
    pub(super) at: String,
    /// Each error with its place.
    pub(super) told: Vec<String>,
    pub(super) exit: u8,
}

/// A table, with the text before its rows.
pub(super) struct Table {
    name: String,
    head: String,
    pub(super) rows: Vec<Row>,
}

/// The cells of each row of a table of `fixtures/hostile`, and the text before them.
pub(super) fn cells(name: &str) -> (String, Vec<Vec<String>>) {
    let path = fixture(&format!("hostile/{name}.md"));
    let text = std::fs::read_to_string(path).unwrap();
    let (head, rows) = text.split_at(text.find("\n| `").unwrap() + 1);
    let cells = |line: &str| {
        let cells = line.trim_matches('|').split('|');
        let cells = cells.map(|cell| cell.trim().trim_matches('`').to_owned());
        cells.collect::<Vec<_>>()
    };
    (head.to_owned(), rows.lines().map(cells).collect())
}

impl Table {
    pub(super) fn read(name: &str) -> Self {
        let (head, rows) = cells(name);
        let rows = rows.into_iter().map(|cells| {
            let [input, at, told, exit] = cells.try_into().unwrap();
            let told = told.split(", ").map(str::to_owned);
            Row {
                input,
                at,
                told: told.collect(),
                exit: exit.parse().unwrap_or_default(),
            }
        });
        Self {
            name: name.to_owned(),
            head,
            rows: rows.collect(),
        }
    }

    /// Fails unless each input ends in a fault.
    pub(super) fn refuses_all(&self) {
        let taken = self.rows.iter().filter(|row| {
            let is_told = row.told.iter().any(|told| !told.is_empty());
            !matches!(row.exit, 1 | 3) || !is_told
        });
        let taken: Vec<&str> = taken.map(|row| row.input.as_str()).collect();
        assert!(taken.is_empty(), "these are not refused: {taken:#?}");
    }

    /// Fails unless the faults are those of the table.
    pub(super) fn compare(&self) {
        let mut text = self.head.clone();
        for row in &self.rows {
            let Row {
                input,
                at,
                told,
                exit,
            } = row;
            let told = told.join(", ");
            let _ = writeln!(text, "| `{input}` | `{at}` | {told} | {exit} |");
        }
        generated(&format!("hostile/{}.md", self.name), &text);
    }

    /// Fails if a file has no row.
    pub(super) fn has_exactly(&self, files: &[String]) {
        let folder = format!("fixtures/hostile/{}/", self.name);
        let files: Vec<&str> = files.iter().map(|file| &file[folder.len()..]).collect();
        let mut rows: Vec<&str> = self.rows.iter().map(|row| row.input.as_str()).collect();
        rows.sort_unstable();
        assert_eq!(rows, files);
    }
}
