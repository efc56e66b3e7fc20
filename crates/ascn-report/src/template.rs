//! The built-in templates, listed once: name, text, and the view each sees.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::view;
use crate::view::schema::{self, MakeSchema};

/// A built-in template.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its name, which is its path below `templates/`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    pub(crate) context: fn(&str) -> Result<tera::Context, SampleError>,
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
}

/// Reads a sample view, so that a sample can have neither a field too many nor one too few.
fn context<V: Serialize + DeserializeOwned>(json: &str) -> Result<tera::Context, SampleError> {
    let view: V = serde_json::from_str(json).map_err(|error| SampleError(error.to_string()))?;
    tera::Context::from_serialize(&view).map_err(|error| SampleError(error.to_string()))
}

macro_rules! templates {
    ($($name:literal $view:ty),* $(,)?) => {
        /// All built-in templates.
        pub static TEMPLATES: &[Template] = &[$(Template {
            name: $name,
            text: include_str!(concat!("../../../templates/", $name)),
            context: context::<$view>,
            schema: schema::of::<$view>,
        }),*];
    };
}

templates! {
    "annual-report.md" view::ReportView,
    "sections/cover.md" view::Cover,
    "sections/foreword.md" view::Foreword,
    "sections/key-messages.md" view::KeyMessages,
    "sections/scope.md" view::Scope,
    "sections/places.md" view::Places,
    "sections/year.md" view::Year,
    "sections/portfolio.md" view::Portfolio,
    "sections/changes.md" view::Changes,
    "sections/progress.md" view::Progress,
    "sections/results.md" view::Results,
    "sections/focus-areas.md" view::FocusAreas,
    "sections/cities.md" view::Cities,
    "sections/complementarity.md" view::Complementarity,
    "sections/finance.md" view::Finance,
    "sections/partnerships.md" view::Partnerships,
    "sections/challenges.md" view::Challenges,
    "sections/recommendations.md" view::Recommendations,
    "sections/outlook.md" view::Outlook,
    "sections/ongoing.md" view::Ongoing,
    "sections/completed.md" view::Completed,
    "sections/departures.md" view::Departures,
    "sections/indicators.md" view::Indicators,
    "sections/method.md" view::Method,
    "sections/data-quality.md" view::DataQuality,
    "sections/typologies.md" view::Typologies,
    "sections/sign-offs.md" view::SignOffs,
    "blocks/city-profile.md" view::CityProfile,
    "blocks/action-plan.md" view::ActionPlan,
    "blocks/highlight.md" view::Highlight,
    "blocks/project.md" view::ProjectProfile,
    "documents/chair-brief.md" view::Brief,
    "documents/jcm-note.md" view::Note,
    "documents/summit-paragraph.md" view::Note,
    "documents/covering-note.md" view::Note,
    "documents/extract.md" view::Extract,
    "site/index.md" view::IndexPage,
    "site/country.md" view::CountryPage,
    "site/city.md" view::CityPage,
}
