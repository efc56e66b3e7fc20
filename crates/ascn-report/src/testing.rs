//! Templates rendered with sample views and whole networks, for comparison with what is expected.
//!
//! `ascn templates test` does this for a data folder: [`render`] and [`render_network`] make the
//! texts, [`outcomes`] compares them with the stored snapshots.
//!
//! Tests in Rust get the same texts for the snapshots of a testing library such as `insta`:
//!
//! ```
//! use ascn_report::testing::{self, Which};
//!
//! let templates = testing::templates([
//!     ("templates.yaml", "views: 1\n"),
//!     (
//!         "sections/foreword.md",
//!         "{% extends \"built-in/sections/foreword.md\" %}\n",
//!     ),
//! ])?;
//! let names = testing::tested(&templates, Which::Own);
//! assert_eq!(names, ["sections/foreword.md"]);
//! for rendered in testing::render_own(&templates, "en")? {
//!     // insta::assert_snapshot!(rendered.name(), rendered.text);
//!     assert!(rendered.name().starts_with("sections/foreword/"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub use ascn_export::mark::readable;
pub use ascn_export::unified_difference as difference;
pub use ascn_template::testing::{
    EXPECTED, NETWORKS, Outcome, Rendered, Sample, TESTS, Texts, Verdict, Which, outcomes, render,
    samples_of, tested,
};

use std::fmt;

use ascn_diagnostic::{Diagnostic, Sources, render as show};
use ascn_template::testing::ended;
use ascn_template::{PAGE, Rendering, TemplateError, Templates, own_file};
use ascn_yaml::Locator;

use crate::built_in::built_in;
use crate::check::Checked;
use crate::context::observe;
use crate::error::Result;
use crate::own_templates::read_templates;

/// Returns the samples of the program, in the order of their templates' names.
pub fn samples() -> impl Iterator<Item = Sample> {
    ascn_template::testing::samples(built_in())
}

/// Templates that are refused, with all their faults as `ascn check` shows them.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(String);

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // This is what a test prints that unwraps the error.
        f.write_str(&self.0)
    }
}

/// Returns the templates of the program with those of a folder in their place, given as path below
/// `templates/` and text.
///
/// # Errors
/// [`Refused`] if there are faults in them.
pub fn templates<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Templates, Refused> {
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.add(own_file(name), text.to_owned());
    }
    let (templates, faults) = read_templates(&sources);
    if faults.is_empty() {
        return Ok(templates);
    }
    let faults = Locator::new(&sources).locate(faults.into_vec());
    Err(Refused(show::human(&faults, &sources, false)))
}

/// Renders the templates that a folder replaces or adds with the samples of the program.
///
/// # Errors
/// [`TemplateError`] if a template cannot be rendered.
pub fn render_own(templates: &Templates, language: &str) -> Result<Vec<Rendered>, TemplateError> {
    let names = tested(templates, Which::Own);
    let samples = samples_of(templates, &Sources::default(), &names);
    render(templates, language, &samples)
}

/// Returns the faults of the samples of the data folder, each with its place.
pub fn faults_of_samples(templates: &Templates, sources: &Sources) -> Vec<Diagnostic> {
    let faults = ascn_template::testing::faults_of_samples(templates, sources);
    Locator::new(sources).locate(faults)
}

/// Returns what some Markdown templates give in the whole report of a network, with its documents
/// and its site. What a template gives for several cities or projects is one text, each part below
/// a line that names its subject.
///
/// # Errors
/// [`ReportError`](crate::ReportError) if the report cannot be made.
pub fn render_network(
    checked: &Checked,
    templates: &Templates,
    names: &[String],
) -> Result<Vec<Rendered>> {
    let Some(dataset) = &checked.dataset else {
        return Ok(Vec::new());
    };
    let (renderings, error) = observe(dataset, templates, &checked.diagnostics)?;
    if let Some(error) = error {
        return Err(error);
    }
    let in_markdown = names.iter().filter(|name| *name != PAGE);
    let rendered = in_markdown.filter_map(|name| {
        let of_template = renderings.iter().filter(|one| one.template == *name);
        Some(Rendered {
            template: name.clone(),
            sample: "network".to_owned(),
            text: whole(&of_template.collect::<Vec<_>>())?,
        })
    });
    Ok(rendered.collect())
}

/// Returns what a template gave, once for each subject; `None` if it was not rendered.
fn whole(renderings: &[&Rendering]) -> Option<String> {
    let mut texts: Vec<String> = Vec::new();
    for (index, one) in renderings.iter().enumerate() {
        let text = ended(&readable(one.text.as_deref()?));
        let text = match &one.subject.project.as_ref().or(one.subject.city.as_ref()) {
            Some(subject) => format!("⟨for {subject}⟩\n{text}"),
            None if renderings.len() > 1 => format!("⟨number {}⟩\n{text}", index + 1),
            None => text,
        };
        // A profile is in several documents.
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    (!texts.is_empty()).then(|| texts.join("\n"))
}
