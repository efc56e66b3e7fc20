//! Renders templates with sample views, to be compared with snapshots.

mod outcome;

pub use outcome::{Outcome, Texts, Verdict, outcomes};

use ascn_diagnostic::{Fault, FileName, Sources};
use ascn_export::mark::readable;

use crate::built_in::BuiltIn;
use crate::engine::Engine;
use crate::error::{Result, TemplateError};
use crate::file::{FOLDER, PAGE, TemplateKind};
use crate::sample;
use crate::templates::Templates;
use crate::vocabulary::Example;

/// The folder of `templates/` that holds samples and snapshots.
pub const TESTS: &str = "tests/";

/// The folder of [`TESTS`] with further networks, each a data folder.
pub const NETWORKS: &str = "networks/";

/// The folder of [`TESTS`] and of each further network with the expected output.
pub const EXPECTED: &str = "expected/";

/// A view for rendering a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The template, such as `sections/scope.md`.
    pub template: String,
    /// Its own name, such as `everybody-reported`.
    pub name: String,
    /// The view, as JSON.
    pub json: String,
}

/// The output of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The template, such as `sections/scope.md`.
    pub template: String,
    /// The sample, or `network`.
    pub sample: String,
    /// The Markdown with its marks as words; for the page, the HTML.
    pub text: String,
}

impl Rendered {
    /// Returns the name of its snapshot: `sections/scope/everybody-reported.md`.
    pub fn file(&self) -> String {
        let ending = self.template.rsplit('.').next().unwrap_or_default();
        format!("{}.{ending}", self.name())
    }

    /// Returns template and sample as one name: `sections/scope/everybody-reported`.
    pub fn name(&self) -> String {
        let template = self.template.rsplit_once('.');
        let (template, _) = template.unwrap_or((&self.template, ""));
        format!("{template}/{}", self.sample)
    }
}

/// Returns the samples of the program, in the order of their templates' names. Each template has
/// samples with nothing missing, with everything missing, and with texts like markup.
pub fn samples(built_in: &BuiltIn) -> impl Iterator<Item = Sample> {
    built_in.samples.iter().filter_map(|(path, json)| {
        let (template, name) = path.rsplit_once('/')?;
        Some(Sample {
            template: template_of(template),
            name: name.to_owned(),
            json: (*json).to_owned(),
        })
    })
}

/// Returns the template whose samples are in a folder.
fn template_of(folder: &str) -> String {
    let ending = if folder.starts_with("html/") {
        "html"
    } else {
        "md"
    };
    format!("{folder}.{ending}")
}

/// Which templates are tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that the data folder replaces or adds, and those that call its components.
    Own,
    /// All.
    All,
}

/// Returns the names of the tested templates: those in Markdown, and the page.
pub fn tested(templates: &Templates, which: Which) -> Vec<String> {
    let built_in = templates.built_in().seeing();
    let built_in = built_in.map(|template| template.name.to_owned());
    let added = templates.sections().into_iter().map(|one| one.template());
    let mut names: Vec<String> = built_in.chain(added).collect();
    names.sort();
    names.dedup();
    if which == Which::Own {
        names.retain(|name| is_own(templates, name));
    }
    names
}

/// Whether a template is the data folder's own, or calls or includes something that is.
fn is_own(templates: &Templates, name: &str) -> bool {
    let text = templates.text(name).unwrap_or_default();
    let calls = |component: &str| {
        let call = format!("<{}", FileName::new(component).stem());
        let after = text.split(&call).skip(1);
        let mut next = after.map(|rest| rest.chars().next());
        next.any(|next| matches!(next, Some(' ' | '/' | '>')))
    };
    let is_part = |own: &str| match TemplateKind::from_name(own) {
        Some(TemplateKind::Component) => calls(own),
        Some(TemplateKind::Html) => name == PAGE,
        Some(TemplateKind::Markdown | TemplateKind::Style | TemplateKind::Messages) | None => false,
    };
    templates.is_own(name) || templates.own().any(|(own, _)| is_part(own))
}

/// Returns the samples of some templates: those below `templates/tests` in the data folder, and
/// those of the program that they do not replace by name.
pub fn samples_of(templates: &Templates, sources: &Sources, names: &[String]) -> Vec<Sample> {
    let own: Vec<Sample> = own_samples(sources).map(|(_, sample)| sample).collect();
    let mut all = Vec::new();
    for name in names {
        let sees = templates.view_seen_by(name);
        let of_template = own.iter().filter(|sample| sample.template == *name);
        let mut of_template: Vec<Sample> = of_template.cloned().collect();
        for mut sample in samples(templates.built_in()).filter(|sample| sample.template == sees) {
            sample.template.clone_from(name);
            if of_template.iter().all(|own| own.name != sample.name) {
                of_template.push(sample);
            }
        }
        of_template.sort_by(|a, b| a.name.cmp(&b.name));
        all.extend(of_template);
    }
    all
}

/// Returns the samples of the data folder, with their files.
fn own_samples(sources: &Sources) -> impl Iterator<Item = (FileName, Sample)> {
    sources.iter().filter_map(|source| {
        let name = source.name().as_str().strip_prefix(FOLDER)?;
        let path = name.strip_prefix(TESTS)?.strip_suffix(".json")?;
        if path.starts_with(NETWORKS) {
            return None;
        }
        let (template, name) = path.rsplit_once('/')?;
        let sample = Sample {
            template: template_of(template),
            name: name.to_owned(),
            json: source.text().to_owned(),
        };
        Some((source.name().clone(), sample))
    })
}

/// Reports samples of the data folder that belong to no template or do not fit its view.
pub fn faults_of_samples(templates: &Templates, sources: &Sources) -> Vec<Fault> {
    let known = tested(templates, Which::All);
    let faults = own_samples(sources).flat_map(|(file, sample)| {
        if known.contains(&sample.template) {
            let sees = templates.view_seen_by(&sample.template);
            sample::faults(&templates.built_in().views, &file, &sample.json, &sees)
        } else {
            vec![sample::of_no_template(&file, &sample.template, &known)]
        }
    });
    faults.collect()
}

/// Renders samples, in their order; marks are shown as words ([`readable`]).
///
/// # Errors
/// [`TemplateError`] if a sample is not what its template sees, or a template cannot be rendered.
pub fn render(templates: &Templates, language: &str, samples: &[Sample]) -> Result<Vec<Rendered>> {
    let engine = Engine::new(templates, language)?;
    let rendered = samples.iter().map(|sample| {
        Ok(Rendered {
            template: sample.template.clone(),
            sample: sample.name.clone(),
            text: ended(&readable(&rendered(&engine, sample)?)),
        })
    });
    rendered.collect()
}

fn rendered(engine: &Engine, sample: &Sample) -> Result<String> {
    if sample.template == PAGE {
        return engine.render_sample_page(&sample.json);
    }
    let templates = engine.templates();
    let sees = templates.view_seen_by(&sample.template);
    match templates.built_in().template(&sees) {
        Some(view) => engine.render_sample_as(&sample.template, view, &sample.json),
        None => Err(TemplateError::View(sees)),
    }
}

/// Renders an example of the manual, with marks as words.
///
/// # Errors
/// [`TemplateError`] if it cannot be rendered.
pub fn example(engine: &Engine, example: &Example) -> Result<String> {
    let text = engine.render_text(example.template, example.context)?;
    Ok(readable(&text))
}

/// Returns a text with exactly one line end at its end.
pub fn ended(text: &str) -> String {
    format!("{}\n", text.trim_end())
}
