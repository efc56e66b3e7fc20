//! Showing diagnostics: to people with an excerpt, in one line, or to programs.
//!
//! 1. [`human()`] draws each fault with the line it is on, why it matters and how to fix it.
//! 2. [`short()`] writes one line for each fault, for editors and `grep`.
//! 3. [`json()`] writes one object for each fault, for programs.
//! 4. [`github()`] writes one annotation for each fault, which GitHub shows beside a change.
//! 5. A [`Document`] is any of these, or a format that has a beginning and an end: SARIF for code
//!    scanning, JUnit for servers that show tests.
//! 6. [`shown()`] is for other text that is reported beside them.
//! 7. [`subject()`] and [`excerpt()`] are parts of the first, for faults that are laid out
//!    elsewhere.
//!
//! All formats keep the order they are given; [`sort`](crate::sort) makes it the right one. Places
//! are found by the same code for all formats, so that they cannot differ. Control characters in
//! the user's text never reach a terminal.

mod base;
mod document;
mod github;
mod human;
mod json;
mod junit;
mod run;
mod sarif;
mod short;

pub use base::Base;
pub use document::{Document, Form};
pub use github::github;
pub use human::{excerpt, human, subject};
pub use json::json;
pub use run::{Ending, Run};
pub use short::short;

use std::fmt::Write as _;
use std::ops::Range;

use crate::{Fault, Position, Source, Sources, Span};

/// A place found in its text; the range is inside the text, on character boundaries.
struct Excerpt<'a> {
    source: &'a Source,
    range: Range<usize>,
}

impl<'a> Excerpt<'a> {
    /// Finds a place; `None` if it is the file as a whole, or if there is no such text.
    fn find(place: &Span, sources: &'a Sources) -> Option<Self> {
        let range = place.range.as_ref()?;
        let source = sources.get(&place.file)?;
        let start = source.text().floor_char_boundary(range.start);
        let end = source.text().floor_char_boundary(range.end).max(start);
        Some(Self {
            source,
            range: start..end,
        })
    }

    fn start(&self) -> Position {
        self.source.position(self.range.start)
    }

    fn end(&self) -> Position {
        self.source.position(self.range.end)
    }
}

/// Puts untrusted text on one line, with every control character made visible.
fn one_line(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    annotate_snippets::normalize_untrusted_str(&without_commands(&lines.join(" ")))
}

/// Makes the control characters of untrusted text visible, except for line ends and tabs.
pub fn shown(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(one_line).collect();
    lines.join("\n")
}

/// Whether a terminal may obey this character beyond ASCII: the renderer itself makes the others
/// visible.
fn is_command(character: char) -> bool {
    matches!(character, '\u{80}'..='\u{9F}')
}

/// Replaces each terminal command in a text with a sign of the same number of bytes, so that marked
/// ranges stay valid.
fn without_commands(text: &str) -> String {
    text.replace(is_command, "\u{BF}")
}

/// Escapes the commands and the direction overrides in JSON.
fn escaped_in_json(json: &str) -> String {
    let is_shown = |one: char| {
        !is_command(one) && !matches!(one, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let mut escaped = String::with_capacity(json.len());
    for one in json.chars() {
        if is_shown(one) {
            escaped.push(one);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "\\u{:04x}", u32::from(one));
        }
    }
    escaped
}

/// Returns the message on the first line, and each way to fix the fault on a line of its own.
fn message(fault: &Fault) -> String {
    let mut message = one_line(&fault.message);
    for way in &fault.help {
        message.push_str("\nhelp: ");
        message.push_str(&one_line(way));
    }
    message
}

#[cfg(test)]
mod tests;
