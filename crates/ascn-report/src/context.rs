//! The exact data that a template sees in the report of a data folder.
//!
//! It is recorded while the report is rendered ([`observe`]), not made a second time for this
//! purpose.

use ascn_core::dataset::Dataset;
use ascn_diagnostic::{Diagnostic, did_you_mean};
use ascn_template::{Engine, Rendering, Templates};
use serde_json::Value;

use crate::error::ReportError;
use crate::layout::Layout;
use crate::options::{BuildOptions, Format};
use crate::output::Discarded;
use crate::pipeline;

/// What a template sees.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// The view, as pretty JSON.
    pub json: String,
    /// The number of different views given to the template for the chosen city; this is the first.
    pub views: usize,
    /// The ids of the cities for which it was rendered; empty if it is not rendered by city.
    pub cities: Vec<String>,
}

/// Why there is nothing to show.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContextError {
    /// There is no such template, or it sees no view.
    #[error("no template `{name}` sees data{}", hint(.name, .known))]
    UnknownTemplate {
        /// The name that was asked for.
        name: String,
        /// The names that exist.
        known: Vec<String>,
    },
    /// The template is not rendered for that city.
    #[error("`{name}` is not rendered for the city `{city}`{}", hint(.city, .known))]
    UnknownCity {
        /// The template.
        name: String,
        /// The name that was asked for.
        city: String,
        /// The ids of the cities for which it is rendered.
        known: Vec<String>,
    },
    /// The template is not rendered by city.
    #[error("`{0}` is rendered once for the whole report: leave `--city` out")]
    NotByCity(String),
    /// The template is not used in the report.
    #[error("`{0}` is not rendered in this report")]
    NotRendered(String),
    /// The report cannot be made.
    #[error(transparent)]
    Report(#[from] ReportError),
}

/// Suggests the nearest of the known names, and lists all of them.
fn hint(name: &str, known: &[String]) -> String {
    let near = did_you_mean(name, known.iter().map(String::as_str));
    let near = near.map(|near| format!("; {near}")).unwrap_or_default();
    format!("{near}; there are: {}", known.join(", "))
}

/// Returns what a template sees, for a city if one is named. A template that fails has still seen
/// it.
///
/// # Errors
/// [`ContextError`] if there is no such template, it is not rendered for that city, or the report
/// fails before it is rendered.
pub fn context(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
    name: &str,
    city: Option<&str>,
) -> Result<Seen, ContextError> {
    let entries = templates.entries();
    let seeing = entries.into_iter().filter(|entry| entry.sees.is_some());
    let known: Vec<String> = seeing.map(|entry| entry.name).collect();
    if !known.iter().any(|one| one == name) {
        let name = name.to_owned();
        return Err(ContextError::UnknownTemplate { name, known });
    }
    let (renderings, error) = observe(dataset, templates, diagnostics)?;
    let of_template = renderings.iter().filter(|one| one.template == name);
    let of_template: Vec<&Rendering> = of_template.collect();
    if of_template.is_empty() {
        let not_rendered = || ContextError::NotRendered(name.to_owned());
        return Err(error.map_or_else(not_rendered, ContextError::Report));
    }
    let cities = cities(&of_template, dataset);
    let chosen: Vec<&Rendering> = match city {
        None => of_template,
        Some(_) if cities.is_empty() => return Err(ContextError::NotByCity(name.to_owned())),
        Some(city) if !cities.iter().any(|one| one == city) => {
            return Err(ContextError::UnknownCity {
                name: name.to_owned(),
                city: city.to_owned(),
                known: cities,
            });
        }
        Some(city) => {
            let is_of_city = |one: &&Rendering| is_of(one, city, dataset);
            of_template.into_iter().filter(is_of_city).collect()
        }
    };
    // A profile is rendered for several documents.
    let mut views: Vec<&Value> = Vec::new();
    for one in chosen {
        if !views.contains(&&one.view) {
            views.push(&one.view);
        }
    }
    let first = views.first().map(|view| format!("{view:#}\n"));
    Ok(Seen {
        json: first.unwrap_or_default(),
        views: views.len(),
        cities,
    })
}

/// Makes the whole report with its documents and its site. Returns what every template saw and
/// gave, and the error that ended it early, if any.
///
/// # Errors
/// [`ReportError`] if the templates cannot be read at all.
pub(crate) fn observe(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
) -> Result<(Vec<Rendering>, Option<ReportError>), ReportError> {
    let settings = &dataset.network().settings.value;
    let mut own = Engine::new(templates, &settings.language)?;
    own.record();
    let options = BuildOptions {
        formats: vec![Format::Html],
        layout: Layout::Site,
        documents: true,
        ..BuildOptions::default()
    };
    let made = pipeline::make(dataset, (&own, &own), diagnostics, &options, &Discarded);
    Ok((own.recorded(), made.err()))
}

/// Returns the cities for which a template was rendered, in the order of the network.
fn cities(renderings: &[&Rendering], dataset: &Dataset) -> Vec<String> {
    let all = dataset.network().cities.value.iter();
    let ids = all.map(|city| city.id.to_string());
    ids.filter(|id| renderings.iter().any(|one| is_of(one, id, dataset)))
        .collect()
}

/// Whether a template was rendered for a city, one of its projects, or its member state.
fn is_of(rendering: &Rendering, city: &str, dataset: &Dataset) -> bool {
    if let Some(subject) = &rendering.subject.city {
        return subject == city;
    }
    let network = dataset.network();
    let city = city.parse().ok().and_then(|id| network.city(&id));
    let state = city.and_then(|city| network.member_state(&city.country));
    state.is_some_and(|state| of_country(&rendering.view) == Some(&state.name))
}

/// Returns the name of the member state that a view is about.
fn of_country(view: &Value) -> Option<&str> {
    let country = view.get("country")?;
    country.as_str().or_else(|| country.get("name")?.as_str())
}
