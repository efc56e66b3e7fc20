//! The fixed words of a document.

use crate::NumberSigns;

/// The words that the document puts before numbers, in the language of the report, and the signs
/// with which that language writes numbers. All are plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Before the number of an exhibit: "Exhibit".
    pub exhibit: String,
    /// Before the number of a table: "Table".
    pub table: String,
    /// Before the number of a heading that is referred to: "Section".
    pub section: String,
    /// Before the letter of an appendix: "Appendix".
    pub appendix: String,
    /// The name of the list of footnotes for screen readers: "Notes".
    pub notes: String,
    /// The name of the link from a footnote to its place in the text: "Back to the text".
    pub back_to_text: String,
    /// Before the label of an exhibit, as the name of the table of its drawing: "The numbers of".
    pub table_of: String,
    /// How numbers are written, so that a figure can be read back from the printed text.
    pub signs: NumberSigns,
}

/// In English, like [`NumberSigns`]: for a document that belongs to no report.
impl Default for Labels {
    fn default() -> Self {
        Self {
            exhibit: "Exhibit".to_owned(),
            table: "Table".to_owned(),
            section: "Section".to_owned(),
            appendix: "Appendix".to_owned(),
            notes: "Notes".to_owned(),
            back_to_text: "Back to the text".to_owned(),
            table_of: "The numbers of".to_owned(),
            signs: NumberSigns::default(),
        }
    }
}
