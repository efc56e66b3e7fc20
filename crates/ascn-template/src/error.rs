//! Why a template or a message cannot be rendered.

use ascn_diagnostic::Fault;

use crate::sample::SampleError;

/// A result, or why there is none.
pub type Result<T, E = TemplateError> = std::result::Result<T, E>;

/// Why a template or a message cannot be rendered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// Templates cannot be read or rendered, each fault with its place in bytes.
    #[error("a template cannot be rendered: {}", .0.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; "))]
    Faults(Vec<Fault>),
    /// A view cannot be given to a template.
    #[error("a view cannot be given to its template: {0}")]
    View(String),
    /// A sample is not what its template sees.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// A message file cannot be read.
    #[error("the message file `{file}` cannot be read: {reason}")]
    MessageFile {
        /// The file.
        file: &'static str,
        /// Why.
        reason: String,
    },
    /// There is no message file for a language.
    #[error("there are no messages in the language `{language}`; there are: {known}")]
    Language {
        /// The language that was asked for.
        language: String,
        /// The languages that exist.
        known: String,
    },
    /// A view asks for a figure that does not exist.
    #[error("there is no figure `{0}`")]
    Figure(String),
    /// A message is missing, or a value that it needs.
    #[error("the message `{id}` cannot be written: {reason}")]
    Message {
        /// The message.
        id: String,
        /// Why.
        reason: String,
    },
}
