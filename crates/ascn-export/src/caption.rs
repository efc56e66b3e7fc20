//! Captions of exhibits and tables.

use serde::Serialize;

/// What a caption names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaptionKind {
    /// A table that a drawing may accompany.
    Exhibit,
    /// A table in its own right.
    Table,
}

/// A numbered caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    /// What it names.
    pub kind: CaptionKind,
    /// The stable id.
    pub id: String,
    /// The position among the captions of its kind, from 1.
    pub number: usize,
    /// The word and the number: "Exhibit 2".
    pub label: String,
    /// The text after the label, without markup.
    pub text: String,
}
