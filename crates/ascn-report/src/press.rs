//! The templates of a report, read once for many reports.

use std::collections::BTreeMap;
use std::fmt;

use ascn_core::dataset::{Dataset, Edition};
use ascn_diagnostic::Diagnostic;

use ascn_template::{Engine, TemplateError, Templates, fault};

use crate::build::{BuildOptions, write};
use crate::error::{ReportError, Result};
use crate::output::{Kept, Nowhere, Output, ReportFile};

/// The templates of a report, read once for many reports: a live preview makes one after the other,
/// and to read the templates takes a good part of each.
pub struct Press {
    templates: Templates,
    /// By language.
    engines: BTreeMap<String, Engine>,
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Press")
    }
}

impl Press {
    /// A press with these templates; they are read when the first report is made.
    pub fn of(templates: &Templates) -> Self {
        Self {
            templates: templates.clone(),
            engines: BTreeMap::new(),
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
        let language = &settings.language;
        let of_public = if options.editions.contains(&Edition::Public) {
            settings.public_language()
        } else {
            language
        };
        let (own, of_public) = (self.engine(language)?, self.engine(of_public)?);
        let made = write((&own, &of_public), dataset, diagnostics, options, output);
        made.map_err(|error| {
            if matches!(error, ReportError::Document(_)) && !self.templates.tells_lines() {
                return self.with_lines(error, dataset, diagnostics, options);
            }
            let ReportError::Template(of_template) = &error else {
                return error;
            };
            let fault = fault::of_message(of_template, &self.templates);
            fault.map_or(error, |fault| TemplateError::Faults(vec![fault]).into())
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

    /// The templates in the words of a language, read if that has not been done.
    fn engine(&mut self, language: &str) -> Result<Engine> {
        if let Some(engine) = self.engines.get(language) {
            return Ok(engine.clone());
        }
        let engine = Engine::new(&self.templates, language)?;
        self.engines.insert(language.to_owned(), engine.clone());
        Ok(engine)
    }
}
