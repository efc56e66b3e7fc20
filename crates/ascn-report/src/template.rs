//! The built-in templates, listed once: name, text, and the view each sees.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::view;
use crate::view::schema::{self, MakeSchema};

/// The template of the HTML page, which is escaped in another way than those in Markdown.
pub(crate) const PAGE: &str = "html/page.html";

/// A built-in template.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its name, which is its path below `templates/`.
    pub name: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Its text.
    pub text: &'static str,
    pub(crate) context: fn(&str) -> Result<(tera::Context, SampleFigures), SampleError>,
    pub(crate) schema: MakeSchema,
}

/// Why a sample is not what a template sees.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the sample is not what the template sees: {0}")]
pub struct SampleError(String);

impl Template {
    /// The built-in template of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.name == name)
    }

    /// What the template of that name is for; also that of the HTML page.
    pub fn purpose_of(name: &str) -> Option<&'static str> {
        match name {
            PAGE => Some("the frame of the HTML page"),
            _ => Self::named(name).map(|template| template.purpose),
        }
    }
}

/// The figures that a sample brings, by their ids, each as it is printed.
pub(crate) type SampleFigures = BTreeMap<String, String>;

/// Reads a sample view, so that a sample can have neither a field too many nor one too few, and the
/// figures that it brings.
pub(crate) fn sample<V: DeserializeOwned>(json: &str) -> Result<(V, SampleFigures), SampleError> {
    let wrong = |error: serde_json::Error| SampleError(error.to_string());
    let mut value: Value = serde_json::from_str(json).map_err(wrong)?;
    let mut figures = SampleFigures::new();
    take_figures(&mut value, &mut figures);
    Ok((serde_json::from_value(value).map_err(wrong)?, figures))
}

/// The id and the printed text of a figure as a sample brings it: `{"id": …, "text": …}`.
pub(crate) fn figure_of_sample(value: &Value) -> Option<(&str, &str)> {
    let map = value.as_object().filter(|map| map.len() == 2)?;
    Some((map.get("id")?.as_str()?, map.get("text")?.as_str()?))
}

/// Leaves only the id of each figure that a sample brings, and keeps its text.
fn take_figures(value: &mut Value, figures: &mut SampleFigures) {
    if let Some((id, text)) = figure_of_sample(value) {
        let id = id.to_owned();
        figures.insert(id.clone(), text.to_owned());
        *value = Value::String(id);
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|one| take_figures(one, figures)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|one| take_figures(one, figures)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn context<V: Serialize + DeserializeOwned>(
    json: &str,
) -> Result<(tera::Context, SampleFigures), SampleError> {
    let (view, figures): (V, _) = sample(json)?;
    let context = tera::Context::from_serialize(&view);
    let context = context.map_err(|error| SampleError(error.to_string()))?;
    Ok((context, figures))
}

macro_rules! templates {
    ($($name:literal $view:path => $purpose:literal),* $(,)?) => {
        /// All built-in templates.
        pub static TEMPLATES: &[Template] = &[$(Template {
            name: $name,
            purpose: $purpose,
            text: include_str!(concat!("../../../templates/", $name)),
            context: context::<$view>,
            schema: schema::of::<$view>,
        }),*];
    };
}

templates! {
    "annual-report.md" view::ReportView => "the frame: the title, then all sections",
    "sections/cover.md" view::Cover => "what, which year, as of when",
    "sections/foreword.md" view::Foreword => "the foreword; nothing, if there is none",
    "sections/key-messages.md" view::KeyMessages => "the key messages, and what a person adds to them",
    "sections/scope.md" view::Scope => "who was asked and who reported; definitions",
    "sections/places.md" view::Places => "the member cities, on a map and in a table",
    "sections/year.md" view::Year => "chair, meeting, new members",
    "sections/portfolio.md" view::Portfolio => "exhibits, reconciliation, trend",
    "sections/changes.md" view::Changes => "what changed since the last report, and what is not compared",
    "sections/progress.md" view::Progress => "ratings, delays, milestones",
    "sections/results.md" view::Results => "action plans, indicators, outcomes, goals",
    "sections/focus-areas.md" view::FocusAreas => "each focus area, with the projects that cities highlight",
    "sections/cities.md" view::Cities => "the countries, each with its profiles",
    "sections/complementarity.md" view::Complementarity => "who could ask whom, with the reasons; support without a suggestion",
    "sections/finance.md" view::Finance => "what projects cost, who pays, who asks for money",
    "sections/partnerships.md" view::Partnerships => "with whom projects are carried out",
    "sections/challenges.md" view::Challenges => "what stands in the way, what would help, what was learnt",
    "sections/recommendations.md" view::Recommendations => "observations, recommendations, follow-up of the last ones",
    "sections/outlook.md" view::Outlook => "the steps of the next twelve months",
    "sections/ongoing.md" view::Ongoing => "appendix: on-going, planned and suspended projects",
    "sections/completed.md" view::Completed => "appendix: completed projects",
    "sections/departures.md" view::Departures => "appendix: what left, what came, what is called otherwise",
    "sections/indicators.md" view::Indicators => "appendix: every indicator",
    "sections/method.md" view::Method => "appendix: what is counted, codes",
    "sections/data-quality.md" view::DataQuality => "appendix: what was disclosed, caveats",
    "sections/typologies.md" view::Typologies => "appendix: typologies as they were published",
    "sections/sign-offs.md" view::SignOffs => "appendix: clearances, history, distribution",
    "blocks/city-profile.md" view::CityProfile => "the profile of one city",
    "blocks/action-plan.md" view::ActionPlan => "in a city's profile: the action plan and its targets",
    "blocks/highlight.md" view::Highlight => "in a city's profile: the one project that the city wants to be shown",
    "blocks/project.md" view::ProjectProfile => "in a city's profile: everything that the city says of one project",
    "documents/chair-brief.md" view::Brief => "the Chair's brief to the Joint Consultative Meeting",
    "documents/jcm-note.md" view::Note => "that meeting's note to the Coordinating Council",
    "documents/summit-paragraph.md" view::Note => "the paragraph proposed for the Summit's statement",
    "documents/covering-note.md" view::Note => "the covering note to the sectoral bodies",
    "documents/extract.md" view::Extract => "one member state's extract",
    "site/index.md" view::IndexPage => "the first page of the site",
    "site/country.md" view::CountryPage => "the page of a member state",
    "site/city.md" view::CityPage => "the page of a city, around its profile",
}
