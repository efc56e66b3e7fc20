//! Templates, parsed once and rendered with views.
//!
//! There are two engines, because Markdown and the HTML page are escaped differently.

mod context;
mod figures;
mod language;
mod names;
mod number;
mod recording;

pub use context::View;
pub use figures::{Figures, figures_in};
pub use recording::Rendering;
use recording::locked;

use figures::{PrintedFigures, Wrong};

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use ascn_diagnostic::{Fault, FileLocation, Subject};
use ascn_export::{DocumentError, mark};
use serde::Serialize;
use serde_json::{Map, Value};
use tera::{Context, ErrorKind, Tera};

use crate::built_in::Template;
use crate::error::{Result, TemplateError};
use crate::fault::{self, NOTHING_BESIDE};
use crate::file::{OWN, PAGE, TemplateKind, own_file, own_location};
use crate::message::Messages;
use crate::rule::TEMPLATE_VALUE;
use crate::sample::{SampleView, each_field};
use crate::templates::{PlannedSection, Templates};
use crate::view::Views;

/// The templates, ready to render.
#[derive(Clone)]
pub struct Engine {
    templates: Templates,
    messages: Arc<Messages>,
    figures: Arc<PrintedFigures>,
    markdown: Tera,
    html: Tera,
    recording: Option<Arc<Mutex<Vec<Rendering>>>>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine")
    }
}

impl Engine {
    /// Parses the templates of a report, with the messages of a language.
    ///
    /// # Errors
    /// [`TemplateError::Faults`] with the places in the templates, or an error of the messages.
    pub fn new(templates: &Templates, language: &str) -> Result<Self> {
        Self::with_messages(templates, templates.messages(language)?)
    }

    fn with_messages(templates: &Templates, messages: Arc<Messages>) -> Result<Self> {
        let mut engine = Self {
            templates: templates.clone(),
            markdown: language::markdown(),
            html: language::engine(),
            messages,
            figures: Arc::new(PrintedFigures::Sample(BTreeMap::new())),
            recording: None,
        };
        engine.look_up();
        language::add_in_report(&mut engine.markdown, templates);
        if templates.tells_lines() {
            language::add_template_line(&mut engine.markdown);
        }
        let kinds = [TemplateKind::Markdown, TemplateKind::Component];
        let texts = templates.with_lines(templates.of_engine(&kinds));
        let added = engine.markdown.add_raw_templates(texts);
        added.map_err(|error| engine.error(Medium::Markdown, &error, &Subject::default()))?;
        let texts = templates.of_engine(&[TemplateKind::Html]);
        let added = engine.html.add_raw_templates(texts);
        added.map_err(|error| engine.error(Medium::Html, &error, &Subject::default()))?;
        Ok(engine)
    }

    /// Returns the same templates, printing the figures of a report.
    #[must_use]
    pub fn printing(&self, figures: Arc<dyn Figures>) -> Self {
        self.looking_up(PrintedFigures::Report(figures, self.messages.signs()))
    }

    fn looking_up(&self, figures: PrintedFigures) -> Self {
        let mut engine = self.clone();
        engine.figures = Arc::new(figures);
        engine.look_up();
        engine
    }

    fn look_up(&mut self) {
        let (messages, figures) = (&self.messages, &self.figures);
        language::look_up(&mut self.markdown, Medium::Markdown, messages, figures);
        language::look_up(&mut self.html, Medium::Html, messages, figures);
    }

    /// Starts to record what each template sees and gives.
    pub fn record(&mut self) {
        self.recording = Some(Arc::default());
    }

    /// Whether what each template sees and gives is recorded, in the order of rendering.
    pub fn is_recording(&self) -> bool {
        self.recording.is_some()
    }

    /// Returns and clears what was recorded since [`Engine::record`].
    pub fn recorded(&self) -> Vec<Rendering> {
        let recording = self.recording.as_ref();
        recording.map_or_else(Vec::new, |all| std::mem::take(&mut locked(all)))
    }

    /// Returns the sections of the report, in its order.
    pub fn sections(&self) -> Vec<PlannedSection> {
        self.templates.sections()
    }

    /// Returns the fixed words.
    pub fn messages(&self) -> &Arc<Messages> {
        &self.messages
    }

    /// Returns the templates that it was made of.
    pub fn templates(&self) -> &Templates {
        &self.templates
    }

    /// Renders a template with a view, as marked Markdown.
    ///
    /// # Errors
    /// [`TemplateError::Faults`] with the place in the template.
    pub fn render(&self, template: &str, view: &impl Serialize) -> Result<String> {
        self.render_for(&Subject::default(), template, view)
    }

    /// Renders a template for a subject, as marked Markdown.
    ///
    /// # Errors
    /// [`TemplateError::Faults`] with the place in the template, and for whom it was rendered.
    pub fn render_for(
        &self,
        subject: &Subject,
        template: &str,
        view: &impl Serialize,
    ) -> Result<String> {
        self.render_view(subject, template, &View::new(view)?)
    }

    /// Renders a template with a prepared view.
    ///
    /// # Errors
    /// [`TemplateError::Faults`] with the place in the template, and for whom it was rendered.
    pub fn render_view(
        &self,
        subject: &Subject,
        template: &str,
        View(context): &View,
    ) -> Result<String> {
        let rendered = self.markdown.render(template, context);
        self.keep(subject, template, context, rendered.as_deref().ok());
        let rendered = rendered.map_err(|error| self.error(Medium::Markdown, &error, subject))?;
        Ok(match &subject.city {
            Some(subject) if self.templates.tells_lines() => mark::about(subject, &rendered),
            Some(_) | None => rendered,
        })
    }

    /// Renders a template with a sample view, given as JSON.
    ///
    /// # Errors
    /// [`TemplateError::Sample`] if the JSON is not the view that the template sees,
    /// [`TemplateError::Faults`] if it cannot be rendered.
    pub fn render_sample(&self, template: &Template, json: &str) -> Result<String> {
        self.render_sample_as(template.name, template, json)
    }

    /// Renders a template of the data folder with a sample view of a built-in one.
    pub(crate) fn render_sample_as(
        &self,
        name: &str,
        sees: &Template,
        json: &str,
    ) -> Result<String> {
        let SampleView { view, figures } = SampleView::read(self.views(), sees.name, json)?;
        let engine = self.looking_up(PrintedFigures::Sample(figures));
        engine.render_view(&Subject::default(), name, &View::new(&view)?)
    }

    /// Renders a text as if it were a template in Markdown, with a view given as JSON.
    pub(crate) fn render_text(&self, text: &str, json: &str) -> Result<String> {
        let SampleView { view, figures } = SampleView::from_json(json)?;
        let engine = self.looking_up(PrintedFigures::Sample(figures));
        let View(context) = View::new(&view)?;
        let rendered = engine.markdown.render_str(text, &context, true);
        rendered.map_err(|error| self.error(Medium::Markdown, &error, &Subject::default()))
    }

    /// Renders the HTML page with a sample view.
    pub(crate) fn render_sample_page(&self, json: &str) -> Result<String> {
        let SampleView { view, figures } = SampleView::read(self.views(), PAGE, json)?;
        let engine = self.looking_up(PrintedFigures::Sample(figures));
        engine.page_of(View::new(&view)?)
    }

    /// Renders the HTML page: first its parts, each by itself so that one of the data folder can
    /// extend a built-in one, then the frame around them.
    ///
    /// # Errors
    /// [`TemplateError::Faults`] with the place in the template.
    pub fn page(&self, page: &impl Serialize) -> Result<String> {
        self.page_of(View::new(page)?)
    }

    fn page_of(&self, View(mut context): View) -> Result<String> {
        for part in ["cover", "panel", "tools"] {
            let rendered = self.html(&format!("html/{part}.html"), &context)?;
            context.insert(part, &rendered);
        }
        let rendered = self.html(PAGE, &context);
        let text = rendered.as_deref().ok();
        self.keep(&Subject::default(), PAGE, &context, text);
        rendered
    }

    fn html(&self, template: &str, context: &Context) -> Result<String> {
        let rendered = self.html.render(template, context);
        let rendered =
            rendered.map_err(|error| self.error(Medium::Html, &error, &Subject::default()))?;
        if self.templates.is_own(template) {
            let wrong = self.figures.wrong_in(&rendered, self.messages.signs());
            let fault = wrong.map(|wrong| self.fault_of_figure(template, wrong));
            fault.map_or(Ok(()), |fault| Err(TemplateError::Faults(vec![fault])))?;
        }
        Ok(rendered)
    }

    /// Returns the fault of a figure in a part of the page, where the template first names it.
    fn fault_of_figure(&self, template: &str, (id, wrong): (String, Wrong)) -> Fault {
        let text = self.templates.own_text(template).unwrap_or_default();
        let place = |word: &str| text.find(word).map(|at| at..at + word.len());
        let location = match place(&id).or_else(|| place("figure")) {
            Some(at) => own_location(template, at),
            None => FileLocation::file(&own_file(template)),
        };
        match wrong {
            Wrong::Forged => {
                let message = "the page has a figure that the filter `figure` did not print";
                Fault::new(&TEMPLATE_VALUE, location, message)
                    .help("leave it out; `{{ \"projects.total\" | figure }}` prints a figure")
            }
            Wrong::DigitsBeside => {
                let message = DocumentError::DigitsBeside { id }.to_string();
                Fault::new(&TEMPLATE_VALUE, location, message).help(NOTHING_BESIDE)
            }
        }
    }

    /// Records what a template saw and gave, if that is asked for.
    fn keep(&self, subject: &Subject, template: &str, context: &Context, text: Option<&str>) {
        let Some(recording) = &self.recording else {
            return;
        };
        let views = self.views();
        let group = views.group_of(&self.templates.view_seen_by(template));
        let fields = views
            .fields_of(&group.unwrap_or_default())
            .into_iter()
            .filter_map(|field| {
                let mut value = serde_json::to_value(context.get(&field.path)?).ok()?;
                each_field(views, &field.kind, &mut value, &|kind, value| {
                    self.figures.tell(kind, value);
                });
                Some((field.path, value))
            });
        locked(recording).push(Rendering {
            template: template.to_owned(),
            subject: subject.clone(),
            view: Value::Object(fields.collect::<Map<_, _>>()),
            text: text.map(str::to_owned),
        });
    }

    fn views(&self) -> &'static Views {
        &self.templates.built_in().views
    }

    fn error(&self, of: Medium, error: &tera::Error, subject: &Subject) -> TemplateError {
        let names = names::of(of, &self.templates, &self.messages);
        let faults = fault::of_engine(error, &self.templates, &names, subject);
        TemplateError::Faults(faults)
    }
}

/// Returns the faults of the data folder's own templates, before anything is rendered with them.
///
/// The engine stops at the first text that breaks its grammar, so each is first read alone.
pub(crate) fn faults_of_own(templates: &Templates) -> Vec<Fault> {
    // The language matters only when something is rendered.
    let original = templates.built_in().languages.first();
    let Some(Ok(messages)) = original.map(Messages::new) else {
        return Vec::new();
    };
    let messages = Arc::new(messages);
    let mut sound = templates.clone();
    let mut faults = Vec::new();
    for (name, text) in templates.own_of_engine() {
        let is_page = TemplateKind::from_name(name) == Some(TemplateKind::Html);
        let of = if is_page {
            Medium::Html
        } else {
            Medium::Markdown
        };
        let own = format!("{OWN}{name}");
        // The second template extends one that does not exist, so the engine stops when it has
        // parsed both. Otherwise it would report each name that the first template uses.
        let both = [(own.as_str(), text), ("other", "{% extends \"nothing\" %}")];
        let Err(error) = Tera::new().add_raw_templates(both) else {
            continue;
        };
        if matches!(error.kind(), ErrorKind::SyntaxError(_)) {
            let names = names::of(of, templates, &messages);
            faults.extend(fault::of_engine(
                &error,
                templates,
                &names,
                &Subject::default(),
            ));
            sound.set_aside(name);
        }
    }
    if let Err(TemplateError::Faults(further)) = Engine::with_messages(&sound, messages) {
        faults.extend(further);
    }
    faults
}

/// The format that an engine renders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Medium {
    Markdown,
    Html,
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Engine {
        /// Returns the number of filters, tests, functions and components that a template may use.
        pub(crate) fn count_of_words(&self) -> [usize; 4] {
            let told = format!("{:?}", self.markdown);
            ["filters", "tests", "functions", "components"].map(|kind| {
                let (_, rest) = told.split_once(&format!(" {kind}: ")).unwrap();
                rest.split_once(',').unwrap().0.parse().unwrap()
            })
        }
    }
}
