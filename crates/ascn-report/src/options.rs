//! What is built: in which forms and layout, at which stage, and for whom.

use ascn_core::dataset::Edition;
use ascn_core::governance::ChainStage;

use crate::error::{ReportError, Result};
use crate::layout::Layout;
use crate::pdf;

/// A form in which the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `annual-report.md`
    Markdown,
    /// `annual-report.html`
    Html,
    /// `annual-report.pdf`; only if the program was built with the feature `pdf`.
    Pdf,
}

impl Format {
    /// All forms, in the order in which they are written.
    pub(crate) const ALL: [Self; 3] = [Self::Markdown, Self::Html, Self::Pdf];

    /// Whether this build of the program can write it.
    ///
    /// # Errors
    /// [`ReportError::PdfLeftOut`] if it cannot.
    pub fn available(self) -> Result<()> {
        match self {
            Self::Pdf if !pdf::IS_BUILT_IN => Err(ReportError::PdfLeftOut),
            Self::Markdown | Self::Html | Self::Pdf => Ok(()),
        }
    }
}

/// What is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildOptions {
    /// The forms to write.
    pub formats: Vec<Format>,
    /// How the report is laid out.
    pub layout: Layout,
    /// The stage of the reporting chain it is built for; the one at which the cycle stands, if
    /// none is named. Whether its gates hold is asked before
    /// ([`ReportingChain::unmet_before`](crate::ReportingChain::unmet_before)).
    pub stage: Option<ChainStage>,
    /// Whether the documents derived from the report are made as well; they belong to the edition
    /// for the members.
    pub documents: bool,
    /// For whom it is made; the files of the public edition lie in a folder `public`.
    pub editions: Vec<Edition>,
}

/// The report alone, for the members, as Markdown and HTML, at the stage at which the cycle stands.
impl Default for BuildOptions {
    fn default() -> Self {
        Self {
            formats: vec![Format::Markdown, Format::Html],
            layout: Layout::Single,
            stage: None,
            documents: false,
            editions: vec![Edition::Jcm],
        }
    }
}

impl BuildOptions {
    /// The same without the derived documents.
    pub(crate) fn without_documents(&self) -> Self {
        Self {
            documents: false,
            ..self.clone()
        }
    }
}
