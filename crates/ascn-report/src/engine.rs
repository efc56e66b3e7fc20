//! Templates: embedded, parsed once, rendered with views.
//!
//! Two engines, because each escapes in its own way: one for Markdown, one for the HTML page.

use std::sync::Arc;

use ascn_export::{CaptionKind, escape, mark};
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::error::ReportError;
use crate::message::{Argument, Messages};
use crate::template::{TEMPLATES, Template};
use crate::view::{FigureView, Page};

/// The HTML page: its frame and the parts that it includes.
const PAGE: [(&str, &str); 4] = [
    (
        "page.html",
        include_str!("../../../templates/html/page.html"),
    ),
    (
        "cover.html",
        include_str!("../../../templates/html/cover.html"),
    ),
    (
        "panel.html",
        include_str!("../../../templates/html/panel.html"),
    ),
    (
        "tools.html",
        include_str!("../../../templates/html/tools.html"),
    ),
];

/// The templates, ready to render.
pub struct Engine {
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
        Self::with(Arc::new(Messages::of(language)?))
    }

    pub(crate) fn with(messages: Arc<Messages>) -> Result<Self, ReportError> {
        let mut markdown = Tera::new();
        markdown.autoescape_on([".md"]);
        markdown.set_escape_fn(escape::escape);
        register(&mut markdown, Arc::clone(&messages));
        markdown.add_raw_templates(TEMPLATES.iter().map(|one| (one.name, one.text)))?;
        let mut html = Tera::new();
        // The words come as plain text, and the page escapes them for HTML.
        html.register_filter("t", move |id: &str, values: Kwargs, _: &State<'_>| {
            words(&messages, id, &values, plain)
        });
        html.add_raw_templates(PAGE)?;
        Ok(Self { markdown, html })
    }

    /// Renders a template with a view, as marked Markdown.
    ///
    /// # Errors
    /// [`ReportError::Template`] with the place in the template.
    pub fn render(&self, template: &str, view: &impl Serialize) -> Result<String, ReportError> {
        Ok(self
            .markdown
            .render(template, &Context::from_serialize(view)?)?)
    }

    /// Renders a template with a sample view, given as JSON.
    ///
    /// # Errors
    /// [`ReportError::Sample`] if the JSON is not the view that the template sees,
    /// [`ReportError::Template`] if it cannot be rendered.
    pub fn render_sample(&self, template: &Template, json: &str) -> Result<String, ReportError> {
        let context = (template.context)(json)?;
        Ok(self.markdown.render(template.name, &context)?)
    }

    /// Renders the HTML page.
    pub(crate) fn page(&self, page: &Page) -> Result<String, ReportError> {
        Ok(self
            .html
            .render("page.html", &Context::from_serialize(page)?)?)
    }
}

/// Filters and functions that templates may use. There is none that adds up.
fn register(tera: &mut Tera, messages: Arc<Messages>) {
    tera.register_filter(
        "t",
        move |id: &str, values: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let text = words(&messages, id, &values, argument)?;
            Ok(Value::safe_string(&text))
        },
    );
    tera.register_filter(
        "figure",
        |figure: Value, _: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let figure = FigureView::from_value(&figure).ok_or_else(|| {
                tera::Error::message("only a figure can be printed with `figure`".to_owned())
            })?;
            Ok(Value::safe_string(&mark::figure(&figure.id, &figure.text)))
        },
    );
    tera.register_filter("markdown", |text: &str, _: Kwargs, _: &State<'_>| {
        Value::safe_string(text)
    });
    tera.register_function("anchor", |values: Kwargs, _: &State<'_>| {
        named(&values, mark::anchor)
    });
    tera.register_function("appendix", |values: Kwargs, _: &State<'_>| {
        named(&values, mark::appendix)
    });
    tera.register_function("ref", |values: Kwargs, _: &State<'_>| {
        named(&values, mark::reference)
    });
    tera.register_function("exhibit", |values: Kwargs, _: &State<'_>| {
        caption(&values, CaptionKind::Exhibit)
    });
    tera.register_function("table", |values: Kwargs, _: &State<'_>| {
        caption(&values, CaptionKind::Table)
    });
}

fn named(values: &Kwargs, make: fn(&str) -> String) -> TeraResult<Value> {
    Ok(Value::safe_string(&make(values.must_get::<&str>("id")?)))
}

fn caption(values: &Kwargs, kind: CaptionKind) -> TeraResult<Value> {
    let (id, text) = (
        values.must_get::<&str>("id")?,
        values.must_get::<&Value>("text")?,
    );
    match text.as_str().filter(|_| text.is_safe()) {
        Some(text) => Ok(Value::safe_string(&mark::caption(kind, id, text))),
        None => Err(tera::Error::message(
            "the text of a caption is a message".to_owned(),
        )),
    }
}

/// A message with the values that a template gives.
fn words(
    messages: &Messages,
    id: &str,
    values: &Kwargs,
    argument: fn(&Value) -> Argument,
) -> TeraResult<String> {
    let arguments = values
        .iter()
        .map(|(name, value)| (name.as_str().unwrap_or_default(), argument(value)));
    let arguments: Vec<_> = arguments.collect();
    let text = messages.with(id, &arguments);
    text.map_err(|error| tera::Error::message(error.to_string()))
}

/// A value of a message that is no Markdown.
fn plain(value: &Value) -> Argument {
    Argument::Markdown(value.as_str().unwrap_or_default().to_owned())
}

fn argument(value: &Value) -> Argument {
    match (value.as_str(), value.as_u64()) {
        (Some(text), _) if value.is_safe() => Argument::Markdown(text.to_owned()),
        (Some(text), _) => Argument::Text(text.to_owned()),
        (None, Some(number)) => Argument::Number(number),
        (None, None) => Argument::Text(value.to_string()),
    }
}

#[cfg(test)]
impl Engine {
    /// Renders a text as if it were a template, with a context given as JSON.
    pub(crate) fn render_text(&self, text: &str, json: &str) -> Result<String, String> {
        let context: serde_json::Value =
            serde_json::from_str(json).map_err(|error| error.to_string())?;
        let context = Context::from_serialize(&context).map_err(|error| error.to_string())?;
        let rendered = self.markdown.render_str(text, &context, true);
        rendered.map_err(|error| error.to_string())
    }

    /// How many filters, tests and functions a template may use.
    pub(crate) fn count_of_words(&self) -> [usize; 3] {
        let told = format!("{:?}", self.markdown);
        ["filters", "tests", "functions"].map(|kind| {
            let (_, rest) = told.split_once(&format!(" {kind}: ")).unwrap();
            rest.split_once(',').unwrap().0.parse().unwrap()
        })
    }
}
