//! Showing diagnostics: to people with an excerpt, in one line, or to programs.
//!
//! 1. [`human()`] draws each fault with the line it is on, why it matters and how to mend it.
//! 2. [`short()`] gives one line for each fault, for editors and `grep`.
//! 3. [`json()`] gives one object for each fault, for programs.
//! 4. [`github()`] gives one annotation for each fault, as GitHub shows them beside a change.
//! 5. A [`Document`] is any of these, or one that has a beginning and an end: SARIF for code
//!    scanning, JUnit for servers that show tests.
//! 6. [`shown()`] is for what else is told beside them.
//! 7. [`subject()`] and [`excerpt()`] are parts of the first, for who sets a fault in another form.
//!
//! All keep the order they are given; [`sort`](crate::sort) puts it right. Where a fault is, is found
//! in one place, so that no form can differ from another. Text that people wrote never reaches a
//! terminal with its control characters.

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

/// A place that has been found in its text; the range lies inside it, on character boundaries.
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

/// Puts untrusted text on one line, every control character shown instead of sent.
fn one_line(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    annotate_snippets::normalize_untrusted_str(&without_commands(&lines.join(" ")))
}

/// Untrusted text of several lines, every other control character shown instead of sent.
pub fn shown(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(one_line).collect();
    lines.join("\n")
}

/// Whether a terminal obeys a character, although it is not one of ASCII: the renderer shows all
/// others that it would obey.
fn is_command(character: char) -> bool {
    matches!(character, '\u{80}'..='\u{9F}')
}

/// Text with a sign in the place of each command to a terminal; the sign has as many bytes, so that
/// what is marked stays marked.
fn without_commands(text: &str) -> String {
    text.replace(is_command, "\u{BF}")
}

/// JSON with the commands and the turning characters in its texts written as escapes.
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

/// What is wrong, on the first line, and each way to mend it on a line of its own.
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
