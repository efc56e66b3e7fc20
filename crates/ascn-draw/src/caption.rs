//! How a drawing names itself.

/// The id, the title and the description of a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The id of the exhibit: ASCII letters, digits, `-`, `_` and `.`; all ids in the drawing begin
    /// with it.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it shows, for whoever does not see it.
    pub description: String,
}
