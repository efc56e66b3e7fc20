//! The options of a build: forms, layout, stage and editions.

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

    /// Checks that this build of the program can write the form.
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

/// The options of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildOptions {
    /// The forms to write.
    pub formats: Vec<Format>,
    /// The layout of the report.
    pub layout: Layout,
    /// The stage of the reporting chain that it is built for; the current stage of the cycle if
    /// none is given. Its gates are checked before
    /// ([`ReportingChain::unmet_before`](crate::ReportingChain::unmet_before)).
    pub stage: Option<ChainStage>,
    /// Whether the derived documents are made as well. They belong to the edition for the members.
    pub documents: bool,
    /// The editions to make; the files of the public one are in a folder `public`.
    pub editions: Vec<Edition>,
}

/// Only the report, for the members, as Markdown and HTML, at the current stage of the cycle.
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
