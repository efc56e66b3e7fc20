//! The templates of a report, read once for many reports.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use ascn_core::dataset::{Dataset, Edition};
use ascn_diagnostic::Diagnostic;

use crate::build::{BuildOptions, write};
use crate::engine::Engine;
use crate::error::{ReportError, Result};
use crate::message::Messages;
use crate::output::{Kept, Nowhere, Output, ReportFile};
use crate::templates::Templates;

/// The templates of a report, read once for many reports: a live preview makes one after the other,
/// and to read the templates takes a good part of each.
pub struct Press {
    templates: Templates,
    /// By language.
    wordings: BTreeMap<String, Wording>,
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Press")
    }
}

/// The words of a language, and the templates that take them.
pub(crate) struct Wording {
    pub(crate) messages: Arc<Messages>,
    pub(crate) engine: Engine,
}

impl Wording {
    pub(crate) fn of(templates: &Templates, language: &str) -> Result<Self> {
        let messages = templates.messages(language)?;
        let engine = Engine::of(templates, Arc::clone(&messages))?;
        Ok(Self { messages, engine })
    }
}

impl Press {
    /// A press with these templates; they are read when the first report is made.
    pub fn of(templates: &Templates) -> Self {
        Self {
            templates: templates.clone(),
            wordings: BTreeMap::new(),
        }
    }

    /// Whether it has the same templates.
    pub fn has(&self, templates: &Templates) -> bool {
        self.templates == *templates
    }

    /// Makes the files of the report, as [`build()`](crate::build()) does.
    ///
    /// # Errors
    /// [`ReportError`] as [`build()`](crate::build()) has it.
    pub fn build(
        &mut self,
        dataset: &Dataset,
        diagnostics: &[Diagnostic],
        options: &BuildOptions,
    ) -> Result<Vec<ReportFile>> {
        let kept = Kept::default();
        let names = self.build_into(dataset, diagnostics, options, &kept)?;
        Ok(kept.in_order(&names))
    }

    /// Makes the files of the report and hands each out, as [`build_into()`](crate::build_into())
    /// does.
    ///
    /// # Errors
    /// [`ReportError`] as [`build_into()`](crate::build_into()) has it.
    pub fn build_into(
        &mut self,
        dataset: &Dataset,
        diagnostics: &[Diagnostic],
        options: &BuildOptions,
        output: &dyn Output,
    ) -> Result<Vec<String>> {
        let settings = &dataset.network().settings.value;
        self.read(&settings.language)?;
        let of_public = if options.editions.contains(&Edition::Public) {
            settings.public_language()
        } else {
            &settings.language
        };
        self.read(of_public)?;
        let (own, of_public) = (self.wording(&settings.language)?, self.wording(of_public)?);
        let made = write((own, of_public), dataset, diagnostics, options, output);
        made.map_err(|error| {
            if matches!(error, ReportError::Document(_)) && !self.templates.tells_lines() {
                return self.with_lines(error, dataset, diagnostics, options);
            }
            let fault = self.templates.fault_of_message(&error);
            fault.map_or(error, |fault| ReportError::Template(vec![fault]))
        })
    }

    /// What is wrong with a document, told at the lines of the templates that wrote it: the report is
    /// made once more, by templates that say their lines.
    fn with_lines(
        &self,
        error: ReportError,
        dataset: &Dataset,
        diagnostics: &[Diagnostic],
        options: &BuildOptions,
    ) -> ReportError {
        let options = BuildOptions {
            formats: Vec::new(),
            ..options.clone()
        };
        let mut telling = Self::of(&self.templates.telling_lines());
        let again = telling.build_into(dataset, diagnostics, &options, &Nowhere);
        again.err().unwrap_or(error)
    }

    /// Reads the templates for a language, if that has not been done.
    fn read(&mut self, language: &str) -> Result<()> {
        if !self.wordings.contains_key(language) {
            let wording = Wording::of(&self.templates, language)?;
            self.wordings.insert(language.to_owned(), wording);
        }
        Ok(())
    }

    fn wording(&self, language: &str) -> Result<&Wording> {
        let wording = self.wordings.get(language);
        wording.ok_or_else(|| ReportError::Language(language.to_owned()))
    }
}
