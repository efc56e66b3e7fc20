//! Why a checked dataset could not become a report: always a fault of a template or of the program.

use std::io;

use ascn_template::TemplateError;

use crate::no_glyph::MissingGlyph;

/// What is made, or why it could not be.
pub(crate) type Result<T, E = ReportError> = std::result::Result<T, E>;

/// Why a checked dataset could not become a report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// A template or a message cannot be rendered; [`template_faults`](crate::template_faults) gives
    /// the faults their places.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template changed the digits of a figure after they were looked up.
    #[error("a template changed the digits of the figure `{0}`")]
    ChangedFigure(String),
    /// What the page says of its figures cannot be written as JSON.
    #[error("what the page says of its figures cannot be written: {0}")]
    Data(String),
    /// This build of the program cannot write PDF.
    #[error(
        "this program was built without PDF: build it with `cargo build --release --features pdf`, \
         or leave `pdf` out of --format"
    )]
    PdfLeftOut,
    /// The fonts of the PDF lack characters of the report;
    /// [`missing_glyph_faults`](crate::missing_glyph_faults) finds where they stand.
    #[error("no font of the PDF has these characters: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    MissingGlyphs(Vec<MissingGlyph>),
    /// The PDF cannot be set, or would not keep to its standards.
    #[error("the PDF cannot be made: {0}")]
    Pdf(String),
    /// A file of the report cannot be written.
    #[error("cannot write {name}: {reason}")]
    Output {
        /// Its path below the folder of the report.
        name: String,
        /// What kind of error it is.
        kind: io::ErrorKind,
        /// What the system says.
        reason: String,
    },
    /// The rendered document breaks a rule of documents.
    #[error(transparent)]
    Document(#[from] ascn_export::DocumentError),
}
