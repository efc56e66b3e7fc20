//! Writes a numbered document as HTML.
//!
//! 1. [`body`](writer::body) writes the text from the stream of Markdown events, everything
//!    escaped: raw HTML is shown, never run.
//! 2. [`contents`](contents::list) writes the list of headings that leads to them.

mod contents;
mod figure;
mod note;
mod table;
mod text;
mod writer;

use crate::labels::Labels;
use crate::number::Numbered;

/// A document as HTML, in the parts that a page template frames.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html {
    /// The title: plain text, to be escaped by the template.
    pub title: String,
    /// The headings of level 2 and 3 as nested `<ol>`, for a `<nav>`.
    pub contents: String,
    /// The text below the title, footnotes last.
    pub body: String,
}

/// Writes a marked document as HTML.
pub(crate) fn write(marked: &str, labels: &Labels, numbered: &Numbered) -> Html {
    Html {
        title: numbered.title.clone(),
        contents: contents::list(&numbered.headings),
        body: writer::body(marked, labels, numbered),
    }
}
