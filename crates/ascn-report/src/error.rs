//! Why a checked dataset could not become a report: always a fault of a template or of the program.

use std::io;

use ascn_diagnostic::Fault;

use crate::no_glyph::MissingGlyph;

/// What is made, or why it could not be.
pub(crate) type Result<T, E = ReportError> = std::result::Result<T, E>;

/// Why a checked dataset could not become a report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// Templates cannot be read or rendered; [`template_faults`](crate::template_faults) gives the
    /// faults their places.
    #[error("a template cannot be rendered: {}", .0.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; "))]
    Template(Vec<Fault>),
    /// A view cannot be given to a template.
    #[error("a view cannot be given to its template: {0}")]
    View(String),
    /// A sample is not what its template sees.
    #[error(transparent)]
    Sample(#[from] crate::sample::SampleError),
    /// A message file cannot be read.
    #[error("the message file `{file}` cannot be read: {reason}")]
    MessageFile {
        /// The file.
        file: &'static str,
        /// Why.
        reason: String,
    },
    /// There is no message file for the language of the settings.
    #[error("there are no messages in the language `{0}`; there are: {all}", all = crate::language::listed())]
    Language(String),
    /// A message is missing, or a value that it needs.
    #[error("the message `{id}` cannot be written: {reason}")]
    Message {
        /// The message.
        id: String,
        /// Why.
        reason: String,
    },
    /// A view asks for a figure that nobody computes.
    #[error("there is no figure `{0}`")]
    Figure(String),
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
