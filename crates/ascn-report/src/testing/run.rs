//! Templates rendered with samples and with whole networks.

use ascn_diagnostic::{Diagnostic, Fault, FileName, Sources};
use ascn_yaml::Locator;

use super::{Rendered, Sample, readable, samples, template_of};
use crate::build::observe;
use crate::check::Checked;
use crate::engine::{Engine, Rendering};
use crate::error::{ReportError, Result};
use crate::sample;
use crate::template::{PAGE, TEMPLATES, Template};
use crate::templates::{FOLDER, Kind, Templates};

/// The folder of `templates/` that holds samples and snapshots.
pub const TESTS: &str = "tests/";

/// The folder of [`TESTS`] with further networks, each a data folder.
pub const NETWORKS: &str = "networks/";

/// The folder of [`TESTS`] with what the data folder itself gives; likewise in each further network.
pub const EXPECTED: &str = "expected/";

/// Which templates are tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that the data folder replaces or adds, and those that call a component it replaces.
    Own,
    /// All.
    All,
}

/// The templates that are tested, by name: those in Markdown, and the page with all that it includes.
pub fn tested(templates: &Templates, which: Which) -> Vec<String> {
    let built_in = TEMPLATES.iter().map(|template| template.name.to_owned());
    let added = templates.sections().into_iter().map(|one| one.template());
    let mut names: Vec<String> = built_in.chain(added).chain([PAGE.to_owned()]).collect();
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
    let is_part = |own: &str| match Kind::of(own) {
        Some(Kind::Component) => calls(own),
        Some(Kind::Html) => name == PAGE,
        Some(Kind::Markdown | Kind::Style | Kind::Messages) | None => false,
    };
    templates.is_own(name) || templates.own().any(|(own, _)| is_part(own))
}

/// The samples of some templates: those that the data folder has below `templates/tests`, and those
/// that come with the program, of the template whose view is seen. One of the data folder stands in
/// place of one of the same name.
pub fn samples_of(templates: &Templates, sources: &Sources, names: &[String]) -> Vec<Sample> {
    let own: Vec<Sample> = own_samples(sources).map(|(_, sample)| sample).collect();
    let mut all = Vec::new();
    for name in names {
        let sees = templates.view_seen_by(name);
        let of_template = own.iter().filter(|sample| sample.template == *name);
        let mut of_template: Vec<Sample> = of_template.cloned().collect();
        for mut sample in samples().filter(|sample| sample.template == sees) {
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

/// The samples of the data folder, with their files.
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

/// What is wrong with the samples of the data folder: those of no template, and those that are not
/// what their template sees.
pub fn faults_of_samples(templates: &Templates, sources: &Sources) -> Vec<Diagnostic> {
    let known = tested(templates, Which::All);
    let faults = own_samples(sources).flat_map(|(file, sample)| {
        if known.contains(&sample.template) {
            let sees = templates.view_seen_by(&sample.template);
            sample::faults(&file, &sample.json, &sees)
        } else {
            vec![sample::of_no_template(&file, &sample.template, &known)]
        }
    });
    let faults: Vec<Fault> = faults.collect();
    Locator::new(sources).locate(faults)
}

/// Renders samples, in their order; marks are shown as words ([`readable`]).
///
/// # Errors
/// [`ReportError`] if a sample is not what its template sees, or a template cannot be rendered.
pub fn render(templates: &Templates, language: &str, samples: &[Sample]) -> Result<Vec<Rendered>> {
    let engine = Engine::of(templates, templates.messages(language)?)?;
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
    let sees = engine.templates().view_seen_by(&sample.template);
    match Template::named(&sees) {
        Some(view) => engine.render_sample_as(&sample.template, view, &sample.json),
        None => Err(ReportError::View(sees)),
    }
}

/// What some templates in Markdown give in the whole report of a network, with its documents and its site. What
/// a template gives for several cities or projects stands in one text, each below a line that names
/// it.
///
/// # Errors
/// [`ReportError`] if the report cannot be made.
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

/// What a template gave, for each subject once; `None` if it was not rendered.
fn whole(renderings: &[&Rendering]) -> Option<String> {
    let mut texts: Vec<String> = Vec::new();
    for (index, one) in renderings.iter().enumerate() {
        let text = ended(&readable(one.text.as_deref()?));
        let text = match &one.subject.project.as_ref().or(one.subject.city.as_ref()) {
            Some(subject) => format!("⟨for {subject}⟩\n{text}"),
            None if renderings.len() > 1 => format!("⟨number {}⟩\n{text}", index + 1),
            None => text,
        };
        // A profile stands in several documents.
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// A text that ends with one line end.
fn ended(text: &str) -> String {
    format!("{}\n", text.trim_end())
}
