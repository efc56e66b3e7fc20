//! Figures as a chart takes them.

/// A figure: what is printed, which figure it is, and how large it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// What is printed.
    pub text: String,
    /// The id of the figure.
    pub figure: String,
    /// How large it is; `None` if there is no number, and the text says why.
    pub size: Option<u64>,
}

impl Quantity {
    /// How large it is drawn: what has no number is not drawn.
    pub(crate) fn drawn(&self) -> u64 {
        self.size.unwrap_or_default()
    }
}
