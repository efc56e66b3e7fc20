//! Written reports, read back: what a reader of each format finds in it, so that the formats can be
//! held against each other.

mod compare;
mod gather;
mod html;
mod markdown;

pub use compare::{Difference, differences};
pub use html::read as html;
pub use markdown::read as markdown;

use crate::signs::NumberSigns;

/// What a reader finds in a report, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The signs with which its numbers are written; those of English where the format does not
    /// say.
    pub signs: NumberSigns,
    /// Headings, captions, rows and texts; footnotes last.
    pub parts: Vec<Part>,
    /// The figures, where the format says which they are.
    pub figures: Vec<PrintedFigure>,
}

/// A part of a report. Runs of white space in it are one space.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A heading with its number.
    Heading(String),
    /// A caption with its label.
    Caption(String),
    /// The cells of a row of a table.
    Row(Vec<String>),
    /// A paragraph, the text of an item, a block of code.
    Text(String),
    /// A paragraph of a footnote.
    Note(String),
}

/// A figure as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedFigure {
    /// The figure's id.
    pub id: String,
    /// What is printed.
    pub text: String,
    /// The heading it stands under.
    pub under: String,
}

#[cfg(test)]
pub(crate) mod tests;
