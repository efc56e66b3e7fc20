//! Writes a document as HTML.
//!
//! 1. [`writer`] writes the blocks of the tree and escapes everything: raw HTML is shown, never
//!    run.
//! 2. [`contents`](contents::list) writes the list of headings with links to them.

mod contents;
mod figure;
mod note;
mod origin;
mod table;
mod text;
mod writer;

pub use figure::html_figure;

use crate::tree::Tree;
use crate::{Drawing, Heading, Labels};

/// A document as HTML, in the parts that a page template frames.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html {
    /// The title: plain text, which the template escapes.
    pub title: String,
    /// The headings of level 2 and 3 as nested `<ol>`, for a `<nav>`.
    pub contents: String,
    /// The text below the title, with the footnotes last.
    pub body: String,
}

pub(crate) fn write(
    tree: &Tree,
    headings: &[Heading],
    labels: &Labels,
    drawings: &[Drawing],
) -> Html {
    let mut page = Page {
        out: String::new(),
        labels,
        drawings,
    };
    page.blocks(&tree.blocks);
    note::push_all(&mut page, &tree.notes);
    Html {
        title: tree.title.clone(),
        contents: contents::list(headings),
        body: page.out,
    }
}

/// A page that is being written.
struct Page<'a> {
    out: String,
    labels: &'a Labels,
    drawings: &'a [Drawing],
}
