//! Templates, parsed once, and rendered with views.
//!
//! Two engines, because each escapes in its own way: one for Markdown, one for the HTML page.

mod language;
mod names;

use std::sync::Arc;

use ascn_diagnostic::{Fault, Subject};
use ascn_export::mark;
use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use crate::error::ReportError;
use crate::message::Messages;
use crate::template::Template;
use crate::template_fault;
use crate::templates::{Kind, OWN, PlannedSection, Templates, built_in};
use crate::view::Page;

/// The templates, ready to render.
pub struct Engine {
    templates: Templates,
    messages: Arc<Messages>,
    markdown: Tera,
    html: Tera,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine")
    }
}

impl Engine {
    /// Parses the built-in templates; their fixed words come from the messages of `language`.
    ///
    /// # Errors
    /// [`ReportError`] if there are no messages of that language or a template cannot be read.
    pub fn new(language: &str) -> Result<Self, ReportError> {
        Self::of(&Templates::built_in(), Arc::new(Messages::of(language)?))
    }

    /// Parses the templates of a report, which take their fixed words from `messages`.
    ///
    /// # Errors
    /// [`ReportError::Template`] with the places in the templates.
    pub(crate) fn of(templates: &Templates, messages: Arc<Messages>) -> Result<Self, ReportError> {
        let mut engine = Self {
            templates: templates.clone(),
            markdown: language::markdown(Arc::clone(&messages)),
            html: language::html(Arc::clone(&messages)),
            messages,
        };
        if templates.tells_lines() {
            language::add_template_line(&mut engine.markdown);
        }
        let added = engine.add();
        added.map_err(|(error, of)| engine.error(of, &error, &Subject::default()))?;
        Ok(engine)
    }

    fn add(&mut self) -> Result<(), (tera::Error, Output)> {
        let markdown = [Kind::Markdown, Kind::Component];
        let texts = self.templates.of_engine(built_in::markdown(), &markdown);
        let texts = self.templates.with_lines(texts);
        let added = self.markdown.add_raw_templates(texts);
        added.map_err(|error| (error, Output::Markdown))?;
        let texts = self
            .templates
            .of_engine(built_in::PAGE.iter().copied(), &[Kind::Html]);
        let added = self.html.add_raw_templates(texts);
        added.map_err(|error| (error, Output::Html))
    }

    /// The sections of the report, in its order.
    pub(crate) fn sections(&self) -> Vec<PlannedSection> {
        self.templates.sections()
    }

    /// The templates it was made of.
    pub(crate) fn templates(&self) -> &Templates {
        &self.templates
    }

    /// Renders a template with a view, as marked Markdown.
    ///
    /// # Errors
    /// [`ReportError::Template`] with the place in the template.
    pub fn render(&self, template: &str, view: &impl Serialize) -> Result<String, ReportError> {
        self.render_for(&Subject::default(), template, view)
    }

    /// Renders a template with the view of a city or a project, as marked Markdown.
    ///
    /// # Errors
    /// [`ReportError::Template`] with the place in the template, and for whom it was rendered.
    pub fn render_for(
        &self,
        subject: &Subject,
        template: &str,
        view: &impl Serialize,
    ) -> Result<String, ReportError> {
        self.render_context(subject, template, &seen(view)?)
    }

    /// Renders a template with what it sees.
    pub(crate) fn render_context(
        &self,
        subject: &Subject,
        template: &str,
        context: &Context,
    ) -> Result<String, ReportError> {
        let rendered = self.markdown.render(template, context);
        let rendered = rendered.map_err(|error| self.error(Output::Markdown, &error, subject))?;
        Ok(match &subject.city {
            Some(city) if self.templates.tells_lines() => mark::about(city, &rendered),
            Some(_) | None => rendered,
        })
    }

    /// Renders a template with a sample view, given as JSON.
    ///
    /// # Errors
    /// [`ReportError::Sample`] if the JSON is not the view that the template sees,
    /// [`ReportError::Template`] if it cannot be rendered.
    pub fn render_sample(&self, template: &Template, json: &str) -> Result<String, ReportError> {
        let context = (template.context)(json)?;
        self.render_context(&Subject::default(), template.name, &context)
    }

    /// Renders the HTML page.
    pub(crate) fn page(&self, page: &Page) -> Result<String, ReportError> {
        let rendered = self.html.render("html/page.html", &seen(page)?);
        rendered.map_err(|error| self.error(Output::Html, &error, &Subject::default()))
    }

    fn error(&self, of: Output, error: &tera::Error, subject: &Subject) -> ReportError {
        let names = names::of(of, &self.templates, &self.messages);
        let faults = template_fault::of_engine(error, &self.templates, &names, subject);
        ReportError::Template(faults)
    }
}

/// What is wrong with the data folder's own templates before anything is rendered with them.
///
/// The engine stops at the first text that breaks its grammar: each is read alone, then all others
/// together.
pub(crate) fn faults_of_own(templates: &Templates) -> Vec<Fault> {
    // Which words are printed matters only once something is rendered.
    let Ok(messages) = Messages::of(Messages::LANGUAGES[0]) else {
        return Vec::new();
    };
    let messages = Arc::new(messages);
    let mut sound = templates.clone();
    let mut faults = Vec::new();
    for (name, text) in templates.own() {
        let of = match Kind::of(name) {
            Some(Kind::Markdown | Kind::Component) => Output::Markdown,
            Some(Kind::Html) => Output::Html,
            Some(Kind::Style | Kind::Messages) | None => continue,
        };
        let alone = Tera::new().add_raw_template(&format!("{OWN}{name}"), text);
        let Err(error) = alone else { continue };
        if matches!(error.kind(), ErrorKind::SyntaxError(_)) {
            let names = names::of(of, templates, &messages);
            let subject = Subject::default();
            faults.extend(template_fault::of_engine(
                &error, templates, &names, &subject,
            ));
            sound.remove(name);
        }
    }
    match Engine::of(&sound, messages) {
        Err(ReportError::Template(further)) => faults.extend(further),
        Ok(_) | Err(_) => {}
    }
    faults
}

/// What an engine renders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Output {
    Markdown,
    Html,
}

/// What a template sees of a view.
pub(crate) fn seen(view: &impl Serialize) -> Result<Context, ReportError> {
    Context::from_serialize(view).map_err(|error| ReportError::View(error.to_string()))
}
