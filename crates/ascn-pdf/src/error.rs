//! Why no PDF could be made.

use crate::MissingGlyph;

/// Why no PDF could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// No font has these characters.
    #[error("no font of the program has: {}", listed(.0))]
    MissingGlyphs(Vec<MissingGlyph>),
    /// The engine cannot set the document, or the PDF would not comply with the standards for
    /// archiving and accessibility. Each reason is in the engine's words.
    #[error("the PDF cannot be made: {}", .0.join("; "))]
    Refused(Vec<String>),
}

fn listed(missing: &[MissingGlyph]) -> String {
    let names: Vec<String> = missing.iter().map(ToString::to_string).collect();
    names.join(", ")
}
