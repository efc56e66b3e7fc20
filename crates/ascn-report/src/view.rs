//! Views: what each template sees. They are finished texts and figures, complete by type, so that a
//! template can neither miss a field nor compute.

mod appendix;
mod challenges;
mod changes;
mod city;
mod cover;
mod document;
mod finance;
mod network;
mod outlook;
mod page;
mod portfolio;
mod results;
mod version;

pub use appendix::*;
pub use challenges::*;
pub use changes::*;
pub use city::*;
pub use cover::*;
pub use document::*;
pub use finance::*;
pub use network::*;
pub use outlook::*;
pub use page::*;
pub use portfolio::*;
pub use results::*;
pub use version::*;

use ascn_export::narrative;
use schemars::JsonSchema;
use serde::Serialize;

/// The id of a figure, such as `projects.total`.
///
/// The filter `figure` looks up the figure and prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(!transparent)]
pub struct FigureId(String);

impl<T: Into<String>> From<T> for FigureId {
    fn from(id: T) -> Self {
        Self(id.into())
    }
}

impl FigureId {
    /// Returns the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A line of a table that counts something by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountRow {
    /// The counted kind, in words.
    pub name: String,
    /// The number of them.
    pub count: FigureId,
}

/// Markdown made by the program: sentences with figures, cleaned narratives.
///
/// The filter `markdown` prints it. Nothing that a city wrote gets into it uncleaned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(!transparent)]
pub struct Markdown(String);

impl Markdown {
    /// Takes a text that is Markdown made by the program.
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// Takes what a city or the secretariat wrote, cleaned; the names of its footnotes begin with
    /// `key`.
    pub(crate) fn cleaned(text: &str, key: &str) -> Self {
        let options = narrative::Options { footnote_key: key };
        Self(narrative::clean(text, options))
    }

    /// Joins sentences to one text.
    pub(crate) fn joined(sentences: &[Self]) -> Self {
        let texts: Vec<&str> = sentences.iter().map(Self::as_str).collect();
        Self(texts.join(" "))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
