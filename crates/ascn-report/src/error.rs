//! Why a checked dataset could not become a report: a fault of a template or of the program.

use std::io;

use ascn_template::TemplateError;

use crate::no_glyph::MissingGlyph;

/// The result of making a part of the report.
pub(crate) type Result<T, E = ReportError> = std::result::Result<T, E>;

/// Why a checked dataset could not become a report: a fault of a template or of the program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// A template or a message cannot be rendered; [`template_faults`](crate::template_faults)
    /// places its faults.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template changed the digits of a figure after looking it up.
    #[error("a template changed the digits of the figure `{0}`")]
    ChangedFigure(String),
    /// The block of figures in the page cannot be written as JSON.
    #[error("what the page says of its figures cannot be written: {0}")]
    Data(String),
    /// This build of the program cannot write PDF.
    #[error(
        "this program was built without PDF: build it with `cargo build --release --features pdf`, \
         or leave `pdf` out of --format"
    )]
    PdfLeftOut,
    /// The fonts of the PDF lack characters of the report;
    /// [`missing_glyph_faults`](crate::missing_glyph_faults) finds their places.
    #[error("no font of the PDF has these characters: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    MissingGlyphs(Vec<MissingGlyph>),
    /// The PDF cannot be typeset, or would not conform to its standards.
    #[error("the PDF cannot be made: {0}")]
    Pdf(String),
    /// A file of the report cannot be written.
    #[error("cannot write {name}: {reason}")]
    Output {
        /// Its path below the folder of the report.
        name: String,
        /// The kind of error.
        kind: io::ErrorKind,
        /// The message of the system.
        reason: String,
    },
    /// The rendered document breaks a rule of documents.
    #[error(transparent)]
    Document(#[from] ascn_export::DocumentError),
}
