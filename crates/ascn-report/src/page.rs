//! The HTML page around a document: cover, ways through it, style, script, and where its figures
//! come from.
//!
//! 1. The document is written as HTML ([`Document::to_html`]).
//! 2. What the cover says is put in words ([`imprint`]).
//! 3. Its countries and cities become a list of links ([`places`]), its figures a block of data
//!    ([`origin`]).
//! 4. Style and script are chosen, and named by their digests in the page's policy ([`asset`]).
//! 5. The template frames it all.

mod asset;
mod imprint;
mod origin;
mod places;

use ascn_core::dataset::Edition;
use ascn_export::{Document, Html};

use crate::engine::Engine;
use crate::error::ReportError;
use crate::section::Material;
use crate::view::Page;

/// Whether a document has a cover and contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// It has both.
    Long,
    /// It is a document of a few pages and begins at once.
    Short,
}

/// Writes a document as a page.
pub(crate) fn write(
    engine: &Engine,
    material: &Material<'_>,
    document: &Document,
    length: Length,
) -> Result<String, ReportError> {
    let Html {
        title,
        contents,
        body,
    } = document.to_html();
    let style = asset::style(&engine.templates().style(), &title);
    engine.page(&Page {
        lang: material.messages.language().to_owned(),
        is_short: length == Length::Short,
        is_public: material.edition == Edition::Public,
        policy: asset::policy(&style, asset::SCRIPT),
        script: asset::SCRIPT.to_owned(),
        imprint: imprint::of(material)?,
        places: places::of(document.headings()),
        figures: origin::block(material, document.figures())?,
        style,
        title,
        contents,
        body,
        cover: String::new(),
        panel: String::new(),
        tools: String::new(),
    })
}
