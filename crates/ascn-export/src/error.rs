//! What can be wrong with a marked document.

use std::ops::Range;

use thiserror::Error;

/// Faults, each with the part of the text that it is about.
pub(crate) type Faults = Vec<(DocumentError, Range<usize>)>;

/// A fault in the marked Markdown that templates made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// There is no heading of level 1, or it has no text.
    #[error("the document has no title: it needs one heading of level 1")]
    NoTitle,
    /// There are two headings of level 1.
    #[error("the document has a second title, `{text}`: only one heading may be of level 1")]
    SecondTitle {
        /// The text of the second one.
        text: String,
    },
    /// A heading is more than one level below the one before it.
    #[error(
        "the heading `{text}` is of level {level}, but the one before it is of level {previous}"
    )]
    SkippedLevel {
        /// The heading's text.
        text: String,
        /// Its level.
        level: u8,
        /// The level of the heading before it; 0 at the start of the document.
        previous: u8,
    },
    /// A heading of level 2 or 3 has no id.
    #[error("the heading `{text}` has no anchor: headings of level 2 and 3 need a stable id")]
    NoAnchor {
        /// The heading's text.
        text: String,
    },
    /// An appendix is not a heading of level 2.
    #[error("the appendix `{id}` is a heading of level {level}: an appendix must be of level 2")]
    NestedAppendix {
        /// The appendix's id.
        id: String,
        /// Its level.
        level: u8,
    },
    /// Two headings or captions have the same id.
    #[error("the id `{id}` names two headings, exhibits or tables")]
    SameAnchor {
        /// The id.
        id: String,
    },
    /// An id has characters that are not allowed in ids.
    #[error("`{id}` cannot be an id: use ASCII letters, digits, `.`, `-` and `_`")]
    BadId {
        /// The id.
        id: String,
    },
    /// A reference to an unknown id.
    #[error("the reference to `{id}` leads nowhere: no heading, exhibit or table has this id")]
    DanglingReference {
        /// The unknown id.
        id: String,
    },
    /// The text never refers to an exhibit.
    #[error(
        "the exhibit `{id}` is nowhere referred to: a reader who does not know why it is there \
         passes over it"
    )]
    UnmentionedExhibit {
        /// The exhibit's id.
        id: String,
    },
    /// A caption is not directly before a table.
    #[error("the caption `{id}` is not followed by a table")]
    CaptionWithoutTable {
        /// The caption's id.
        id: String,
    },
    /// A table has no caption.
    #[error("a table has no caption: nobody can refer to it, or find it in a list")]
    NoCaption,
    /// A mark is in a place where it has no meaning, or is not complete.
    #[error("a mark stands where it has no meaning, near `{near}`")]
    MisplacedMark {
        /// The text around it.
        near: String,
    },
    /// The text contains HTML or a picture.
    #[error("`{markup}` is one thing in Markdown and another, or nothing, in the other formats")]
    ForeignMarkup {
        /// Its first line.
        markup: String,
    },
    /// A digit, a sign or another figure is directly beside a figure.
    #[error("the figure `{id}` has a digit or a sign beside it: a reader sees another number")]
    DigitsBeside {
        /// The id of the figure.
        id: String,
    },
    /// Marks are in places where nothing is printed, such as a cell beyond the last column of a
    /// table.
    #[error("{count} of the marks would not be printed, such as those in a table cell too many")]
    LostMarks {
        /// How many.
        count: usize,
    },
}
