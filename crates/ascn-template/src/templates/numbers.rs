//! The digits that authors wrote into templates, which belong to no figure of the report.

use ascn_diagnostic::lines_with_offsets;

use super::Templates;
use crate::file::{FOLDER, TemplateKind};
use crate::message::placed_words;
use crate::token::{TokenKind, pieces};

/// Names before a string that is not printed.
const NAMING: [&str; 6] = ["id", "to", "key", "attribute", "include", "extends"];

impl Templates {
    /// Returns every line of the data folder's own templates and messages with a number that may be
    /// printed: `FILE:LINE:COLUMN: TEXT`.
    pub fn typed_numbers(&self) -> Vec<String> {
        let own = self.own().flat_map(|(name, text)| {
            let digits = match TemplateKind::from_name(name) {
                Some(TemplateKind::Messages) => {
                    let words = placed_words(text);
                    words
                        .flat_map(|(start, words)| digits(start, words))
                        .collect()
                }
                Some(kind) if kind.is_of_engine() => of_template(text),
                Some(_) | None => Vec::new(),
            };
            let lines = lines_with_offsets(text).enumerate();
            lines.filter_map(move |(index, (start, line))| {
                let ends = start + line.len();
                let here = digits.iter().filter(|at| (start..ends).contains(*at));
                let at = here.min()?;
                let column = line.get(..at - start)?.chars().count() + 1;
                let place = format!("{FOLDER}{name}:{}:{column}", index + 1);
                Some(format!("{place}: {}", line.trim()))
            })
        });
        own.collect()
    }
}

fn of_template(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (start, words, tag) in pieces(text) {
        found.extend(digits(start, words));
        let tokens = tag.map_or_else(Vec::new, |tag| tag.tokens);
        for (index, token) in tokens.iter().enumerate() {
            let near = |index: usize| tokens.get(index).map_or("", |token| token.text);
            let is_named = |back: usize| NAMING.contains(&near(index.wrapping_sub(back)));
            let is_filtered =
                near(index + 1) == "|" && ["t", "figure", "value"].contains(&near(index + 2));
            let is_name = is_named(1) || is_named(2) || is_filtered;
            if token.kind == TokenKind::Literal && !(is_name && token.is_text()) {
                found.extend(digits(token.at.start, token.text));
            }
        }
    }
    found
}

/// Returns the offsets of numbers in a piece of text; digits within a word, such as `h2`, are none.
fn digits(start: usize, piece: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    let found = piece.char_indices().filter(move |(_, one)| {
        let is_part = before.is_alphanumeric() || "-_.,$".contains(before);
        before = *one;
        one.is_numeric() && !is_part
    });
    found.map(move |(at, _)| start + at)
}
