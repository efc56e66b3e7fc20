//! Drawings of exhibits.

/// A drawing of the table of an exhibit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The id of the exhibit's caption.
    pub exhibit: String,
    /// What it shows, for readers who cannot see it.
    pub description: String,
    /// An `<svg>` element with a title and a description of its own, to be put into the page as it
    /// is.
    pub svg: String,
}
