//! How a drawing names itself.

/// The id, the title and the description of a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The id of the exhibit: ASCII letters, digits, `-`, `_` and `.`. It is the prefix of all ids
    /// in the drawing.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it shows, for readers who cannot see it.
    pub description: String,
}
