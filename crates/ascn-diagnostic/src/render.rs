//! Showing diagnostics: to people with an excerpt, in one line, or as JSON lines.
//!
//! 1. [`human()`] draws each fault with the line it is on, why it matters and how to mend it.
//! 2. [`short()`] gives one line for each fault, for editors and `grep`.
//! 3. [`json()`] gives one object for each fault, for programs.
//! 4. [`subject()`] and [`excerpt()`] are parts of the first, for who sets a fault in another form.
//!
//! The first three keep the order they are given; [`sort`](crate::sort) puts it right. Text that people
//! wrote never reaches a terminal with its control characters.

mod human;
mod json;
mod short;

pub use human::{excerpt, human, subject};
pub use json::json;
pub use short::short;

use std::ops::Range;

use crate::{Place, Position, Source, Sources};

/// A place that has been found in its text; the range lies inside it, on character boundaries.
struct Mark<'a> {
    source: &'a Source,
    range: Range<usize>,
}

impl<'a> Mark<'a> {
    /// Finds a place; `None` if it is the file as a whole, or if there is no such text.
    fn find(place: &Place, sources: &'a Sources) -> Option<Self> {
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
    annotate_snippets::normalize_untrusted_str(&lines.join(" "))
}

#[cfg(test)]
mod tests;
