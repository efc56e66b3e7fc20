//! The digits that the author of templates typed: no figure of the report stands behind them.

use ascn_diagnostic::placed_lines;

use super::token::tags;
use super::{FOLDER, Kind, Templates};
use crate::message::placed_ids;

/// What stands before an argument or a name that is no text of the report.
const NAMING: [&str; 6] = ["id", "to", "key", "attribute", "include", "extends"];

impl Templates {
    /// Every line of the data folder's own templates and messages in which somebody typed a number
    /// that may be printed: `FILE:LINE:COLUMN: TEXT`.
    pub fn typed_numbers(&self) -> Vec<String> {
        let own = self.own().flat_map(|(name, text)| {
            let digits = match Kind::of(name) {
                Some(Kind::Messages) => of_messages(text),
                Some(Kind::Markdown | Kind::Component | Kind::Html) => of_template(text),
                Some(Kind::Style) | None => Vec::new(),
            };
            let lines = placed_lines(text).enumerate();
            lines.filter_map(move |(index, (start, line))| {
                let ends = start + line.len();
                let at = digits
                    .iter()
                    .filter(|at| (start..ends).contains(*at))
                    .min()?;
                let column = line.get(..at - start)?.chars().count() + 1;
                let place = format!("{FOLDER}{name}:{}:{column}", index + 1);
                Some(format!("{place}: {}", line.trim()))
            })
        });
        own.collect()
    }
}

fn of_template(text: &str) -> Vec<usize> {
    let (mut start, mut found) = (0, Vec::new());
    for tag in tags(text) {
        found.extend(digits(text, start, tag.at.start));
        start = tag.at.end;
        for (index, token) in tag.tokens.iter().enumerate() {
            let near = |index: usize| tag.tokens.get(index).map_or("", |token| token.text);
            let is_named = |back: usize| NAMING.contains(&near(index.wrapping_sub(back)));
            let filter = if near(index + 1) == "|" {
                near(index + 2)
            } else {
                ""
            };
            let is_name = is_named(1) || is_named(2) || ["t", "figure", "value"].contains(&filter);
            if token.is_literal() && !(is_name && token.is_text()) {
                found.extend(digits(text, token.at.start, token.at.end));
            }
        }
    }
    found.extend(digits(text, start, text.len()));
    found
}

fn of_messages(text: &str) -> Vec<usize> {
    let ids: Vec<_> = placed_ids(text).map(|(at, _)| at).collect();
    let lines = placed_lines(text).filter(|(_, line)| !line.starts_with('#'));
    let found = lines.flat_map(|(start, line)| {
        let id = ids.binary_search_by_key(&start, |id| id.start).ok();
        let words = id.and_then(|id| ids.get(id)).map_or(start, |id| id.end);
        digits(text, words, start + line.len())
    });
    found.collect()
}

/// Where numbers begin in a piece of a text; what is part of a word, such as `h2`, is none.
fn digits(text: &str, start: usize, end: usize) -> Vec<usize> {
    let piece = text.get(start..end).unwrap_or_default();
    let mut before = ' ';
    let found = piece.char_indices().filter(move |(_, one)| {
        let is_part = before.is_alphanumeric() || "-_.,$".contains(before);
        before = *one;
        one.is_numeric() && !is_part
    });
    found.map(|(at, _)| start + at).collect()
}
