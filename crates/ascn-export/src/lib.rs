//! Marked Markdown to Markdown and HTML.
//!
//! Templates render a report as *marked* Markdown: ordinary `CommonMark` with tables and footnotes,
//! in which private-use characters say what a piece of text is. This crate makes the marks, keeps
//! untrusted text from changing the structure around it, and turns the marked text into what is
//! published. It knows only documents: headings, captions, tables, figures.
//!
//! # Steps
//!
//! 1. Values become inert text with [`escape::escape`], narratives become harmless Markdown with
//!    [`narrative::clean`], and templates set marks with the functions of [`mark`].
//! 2. [`Document::parse`] tidies the blank lines, reads the text once, numbers its headings,
//!    exhibits and tables in reading order, resolves the references, and makes a [`tree`] of its
//!    blocks.
//! 3. [`Document::to_markdown`] removes the marks, which gives the canonical text.
//! 4. [`Document::to_html`] writes the tree as HTML that a page template frames.

pub mod abbreviation;
mod adjacent;
mod caption;
mod character;
mod difference;
mod document;
mod drawing;
mod error;
pub mod escape;
mod foreign;
mod heading;
mod html;
mod labels;
mod link;
pub mod mark;
mod markdown;
pub mod narrative;
mod number;
mod origin;
mod outline;
mod raise;
pub mod readback;
mod scan;
mod signs;
mod syntax;
mod tag;
mod tidy;
pub mod tree;

pub use adjacent::figure_with_digits_beside;
pub use caption::{Caption, CaptionKind};
pub use character::overrides_direction;
pub use difference::unified_difference;
pub use document::Document;
pub use drawing::Drawing;
pub use error::DocumentError;
pub use foreign::foreign_markup;
pub use heading::Heading;
pub use html::{Html, html_figure};
pub use labels::Labels;
pub use link::{linked, linked_markdown};
pub use origin::{Origin, without_origins};
pub use raise::raised;
pub use signs::NumberSigns;
pub use tag::{Attribute, Tag, tags};
