//! The built-in templates, listed once: name, text, and the view each sees.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::engine::Engine;
use crate::error::ReportError;
use crate::view;

/// A built-in template.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its name, which is its path below `templates/`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    render_sample: fn(&Engine, &str, &str) -> Result<String, SampleError>,
}

/// Why a template could not be rendered with a sample.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SampleError {
    /// The sample is not the view that the template sees.
    #[error("the sample is not what the template sees: {0}")]
    Sample(String),
    /// The template cannot be rendered.
    #[error(transparent)]
    Report(#[from] ReportError),
}

impl Template {
    /// The built-in template of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.name == name)
    }

    /// Renders the template with a sample view, given as JSON.
    ///
    /// # Errors
    /// [`SampleError`] if the JSON is not the view the template sees, or if it cannot be rendered.
    pub fn render_sample(&self, engine: &Engine, json: &str) -> Result<String, SampleError> {
        (self.render_sample)(engine, self.name, json)
    }
}

fn sample<V: Serialize + DeserializeOwned>(
    engine: &Engine,
    name: &str,
    json: &str,
) -> Result<String, SampleError> {
    let view: V =
        serde_json::from_str(json).map_err(|error| SampleError::Sample(error.to_string()))?;
    Ok(engine.render(name, &view)?)
}

macro_rules! templates {
    ($($name:literal $view:ty),* $(,)?) => {
        /// All built-in templates.
        pub static TEMPLATES: &[Template] = &[$(Template {
            name: $name,
            text: include_str!(concat!("../../../templates/", $name)),
            render_sample: sample::<$view>,
        }),*];
    };
}

templates! {
    "annual-report.md" view::ReportView,
    "sections/cover.md" view::Cover,
    "sections/key-messages.md" view::KeyMessages,
    "sections/scope.md" view::Scope,
    "sections/year.md" view::Year,
    "sections/portfolio.md" view::Portfolio,
    "sections/focus-areas.md" view::FocusAreas,
    "sections/cities.md" view::Cities,
    "sections/ongoing.md" view::Ongoing,
    "sections/completed.md" view::Completed,
    "sections/departures.md" view::Departures,
    "sections/method.md" view::Method,
    "sections/data-quality.md" view::DataQuality,
    "blocks/city-profile.md" view::CityProfile,
}
