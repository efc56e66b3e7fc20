//! Reads written reports back, as a reader of each format does, so that the formats can be
//! compared.

mod compare;
mod gather;
mod html;
mod markdown;

pub use compare::{Difference, differences};
pub use html::read as html;
pub use markdown::read as markdown;

use crate::NumberSigns;

/// What a reader finds in a report, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The signs with which its numbers are written; English ones if the format does not say.
    pub signs: NumberSigns,
    /// Headings, captions, rows and texts, with footnotes last.
    pub parts: Vec<Part>,
    /// The figures, if the format says which they are.
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
    /// The printed text.
    pub text: String,
    /// The heading that it is under.
    pub under: String,
}

#[cfg(test)]
pub(crate) mod tests;
