//! Figures as a chart takes them.

/// A figure: its printed text, its id, and its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// The printed text.
    pub text: String,
    /// The id of the figure.
    pub figure: String,
    /// The size; `None` if there is no number, and the text says why.
    pub size: Option<u64>,
}

impl Quantity {
    /// Returns the size that is drawn; zero if there is no number.
    pub(crate) fn drawn(&self) -> u64 {
        self.size.unwrap_or_default()
    }
}
