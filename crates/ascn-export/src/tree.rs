//! The document as a tree, from which the formats are written: marks resolved, everything numbered,
//! footnotes taken out of the text.

mod notes;
mod read;

use pulldown_cmark::Alignment as Read;
use serde::Serialize;

use crate::{CaptionKind, Origin};

pub(crate) use read::read;

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tree {
    /// The title, without markup.
    pub title: String,
    /// The blocks below the title.
    pub blocks: Vec<Block>,
    /// The footnotes, in the order of their numbers.
    pub notes: Vec<Note>,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// From 1, in the order in which the text refers to them.
    pub number: usize,
    /// How often the text refers to it.
    pub reference_count: usize,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading below the title.
    Heading {
        /// From 2 to 6.
        level: u8,
        /// The stable id.
        id: String,
        /// The text before the heading: "3.1", "Appendix A:".
        number: Option<String>,
        /// The text without the number.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Inline>,
    },
    /// The text of an item of a tight list.
    Line {
        /// The text.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// The number of the first item, if the items are numbered.
        first: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote {
        /// The quoted blocks.
        blocks: Vec<Block>,
    },
    /// Text whose line ends and spaces count.
    Code {
        /// The text.
        text: String,
    },
    /// A line between two parts.
    Rule,
    /// A table.
    Table(Table),
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Its caption, if it has one.
    pub caption: Option<TableCaption>,
    /// How each column is aligned.
    pub columns: Vec<Alignment>,
    /// The names of the columns.
    pub head: Vec<Cell>,
    /// The rows below the head.
    pub rows: Vec<Vec<Cell>>,
}

/// The text of a cell.
pub type Cell = Vec<Inline>;

/// The caption of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableCaption {
    /// Whether a drawing may accompany the table.
    pub kind: CaptionKind,
    /// The stable id.
    pub id: String,
    /// The word and the number: "Exhibit 2".
    pub label: String,
    /// The text after the label.
    pub text: Vec<Inline>,
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    /// As the script runs.
    None,
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right: numbers.
    Right,
}

impl From<Read> for Alignment {
    fn from(read: Read) -> Self {
        match read {
            Read::None => Self::None,
            Read::Left => Self::Left,
            Read::Center => Self::Center,
            Read::Right => Self::Right,
        }
    }
}

/// A piece of a line of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The text.
        text: String,
    },
    /// Code within a line.
    Code {
        /// The text.
        text: String,
    },
    /// A figure.
    Figure {
        /// The figure's id.
        id: String,
        /// Its printed digits, or the words in their place.
        text: String,
    },
    /// Emphasised text.
    Emphasis {
        /// The text.
        text: Vec<Inline>,
    },
    /// Strongly emphasised text.
    Strong {
        /// The text.
        text: Vec<Inline>,
    },
    /// Struck text.
    Struck {
        /// The text.
        text: Vec<Inline>,
    },
    /// A link to somewhere else.
    Link {
        /// The target, which is safe to follow.
        address: String,
        /// The text.
        text: Vec<Inline>,
    },
    /// A reference to a heading, an exhibit or a table.
    Reference {
        /// The id of what is referred to.
        id: String,
        /// The printed text: "Section 3.1".
        text: String,
    },
    /// A reference to a footnote.
    NoteReference {
        /// The footnote's number.
        number: usize,
        /// Which of the references to it this is, from 1.
        reference: usize,
    },
    /// A picture that is embedded in the document.
    Picture {
        /// Its data URL.
        address: String,
        /// The alternative text.
        alternative: String,
    },
    /// Where the line was written, before its text, if that was asked for.
    Origin(Origin),
    /// The end of a line of the source: a space.
    SoftBreak,
    /// The end of a line of the text.
    LineBreak,
}

#[cfg(test)]
mod tests;
