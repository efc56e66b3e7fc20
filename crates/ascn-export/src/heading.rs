//! Numbered headings.

use pulldown_cmark::HeadingLevel;

/// A heading with its place in the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 2 to 6; the title is not among the headings.
    pub level: u8,
    /// The stable id.
    pub id: String,
    /// The text before the heading: "3", "3.1", "Appendix A:", "A.1"; `None` from level 4 down.
    pub number: Option<String>,
    /// The text without number and markup.
    pub text: String,
}

/// Returns the level of a heading as a number, 1 to 6.
pub(crate) fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
