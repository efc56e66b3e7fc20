//! A text of the report, rendered by its templates as marked Markdown.

use ascn_export::Drawing;

/// A text of the report, rendered by its templates as marked Markdown.
pub(crate) struct Rendered {
    pub(crate) kind: DocumentKind,
    /// Its path below the folder of the report, without an extension.
    pub(crate) name: String,
    /// Its text.
    pub(crate) marked: String,
    pub(crate) drawings: Vec<Drawing>,
}

impl Rendered {
    /// Makes a text without drawings.
    pub(crate) fn new(kind: DocumentKind, name: impl Into<String>, marked: String) -> Self {
        Self {
            kind,
            name: name.into(),
            marked,
            drawings: Vec::new(),
        }
    }
}

/// The kind of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentKind {
    /// The annual report itself.
    Report,
    /// One member state's part of it.
    Extract,
    /// A brief or a note of a few pages, without cover and contents.
    Note,
    /// The first page of the site.
    Index,
    /// Any other page of the site.
    Page,
}

impl DocumentKind {
    /// Whether it has a cover and contents, and explains its abbreviations.
    pub(crate) fn has_cover(self) -> bool {
        matches!(self, Self::Report | Self::Extract | Self::Index)
    }

    /// Whether it is a page of the site, which is written as HTML alone.
    pub(crate) fn is_page(self) -> bool {
        matches!(self, Self::Index | Self::Page)
    }
}
