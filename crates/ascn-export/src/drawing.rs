//! Drawings of exhibits.

/// A drawing of the table of an exhibit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The id of the exhibit's caption.
    pub exhibit: String,
    /// What it shows, for readers who cannot see it.
    pub description: String,
    /// An `<svg>` element with its own title and description, inserted into the page unchanged.
    pub svg: String,
}
