//! Building a report: its templates are parsed once, and faults are placed in the templates that
//! caused them.

use std::collections::BTreeMap;
use std::sync::Arc;

use ascn_core::dataset::{Dataset, Edition};
use ascn_diagnostic::Diagnostic;
use ascn_template::{Engine, TemplateError, Templates, fault};

use crate::error::{ReportError, Result};
use crate::options::BuildOptions;
use crate::output::{Discarded, InMemory, Output, ReportFile};
use crate::pipeline;

/// Makes the files of the report; `figures.json` is added to every form.
///
/// # Errors
/// [`ReportError`] if a template or a message is faulty, or if a form cannot be written. Nothing is
/// made then.
pub fn build(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
) -> Result<Vec<ReportFile>> {
    Builder::new(templates).build(dataset, diagnostics, options)
}

/// Makes the files of the report as [`build()`] does, and hands out each as soon as it is made.
/// Returns their names in the order of the report.
///
/// The order in which they are handed out may differ from run to run; their content does not.
///
/// # Errors
/// As [`build()`]; also if a file cannot be taken. What was handed out until then is not a report.
pub fn build_into(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
    output: &dyn Output,
) -> Result<Vec<String>> {
    Builder::new(templates).build_into(dataset, diagnostics, options, output)
}

/// The templates of a report, parsed once for many reports. A live preview makes one report after
/// another, and parsing takes a good part of each.
#[derive(Debug)]
pub struct Builder {
    templates: Templates,
    /// The parsed templates by language.
    engines: BTreeMap<String, Arc<Engine>>,
}

impl Builder {
    /// Takes the templates, which are parsed when the first report is made.
    pub fn new(templates: &Templates) -> Self {
        Self {
            templates: templates.clone(),
            engines: BTreeMap::new(),
        }
    }

    /// Returns the templates.
    pub fn templates(&self) -> &Templates {
        &self.templates
    }

    /// Makes the files of the report, as [`build()`] does.
    ///
    /// # Errors
    /// As [`build()`].
    pub fn build(
        &mut self,
        dataset: &Dataset,
        diagnostics: &[Diagnostic],
        options: &BuildOptions,
    ) -> Result<Vec<ReportFile>> {
        let files = InMemory::default();
        let names = self.build_into(dataset, diagnostics, options, &files)?;
        Ok(files.in_order(&names))
    }

    fn build_into(
        &mut self,
        dataset: &Dataset,
        diagnostics: &[Diagnostic],
        options: &BuildOptions,
        output: &dyn Output,
    ) -> Result<Vec<String>> {
        let settings = &dataset.network().settings.value;
        let own = self.engine(&settings.language)?;
        let of_public = if options.editions.contains(&Edition::Public) {
            self.engine(settings.public_language())?
        } else {
            Arc::clone(&own)
        };
        let made = pipeline::make(dataset, (&own, &of_public), diagnostics, options, output);
        made.map_err(|error| {
            if matches!(error, ReportError::Document(_)) && !self.templates.tells_lines() {
                return self.with_lines(error, dataset, diagnostics, options);
            }
            let ReportError::Template(error) = error else {
                return error;
            };
            let fault = fault::of_message(&error, &self.templates);
            let faults = fault.map(|fault| TemplateError::Faults(vec![fault]));
            ReportError::Template(faults.unwrap_or(error))
        })
    }

    /// Makes the report once more with templates that record their lines, so that the faults of a
    /// document are placed at the lines that wrote it.
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
        let mut telling = Self::new(&self.templates.telling_lines());
        let again = telling.build_into(dataset, diagnostics, &options, &Discarded);
        again.err().unwrap_or(error)
    }

    /// Returns the templates in a language, parsing them if needed.
    fn engine(&mut self, language: &str) -> Result<Arc<Engine>> {
        if let Some(engine) = self.engines.get(language) {
            return Ok(Arc::clone(engine));
        }
        let engine = Arc::new(Engine::new(&self.templates, language)?);
        self.engines
            .insert(language.to_owned(), Arc::clone(&engine));
        Ok(engine)
    }
}
