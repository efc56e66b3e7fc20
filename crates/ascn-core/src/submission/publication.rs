//! What a city wants shown, and what it allows to be published.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::Reported;
use crate::submission::ProjectId;

/// What a city allows to be published outside the network; everything else that needs consent is
/// left out of the public edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Consent {
    /// Costs, finance, and amounts of support.
    pub finance: bool,
    /// Photos.
    pub photos: bool,
}

/// The one project that a city wants to be shown, with its story.
///
/// # Source
/// Monitoring and Evaluation Reports, section 2: one highlighted project per member city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Highlight {
    /// The project, by its id.
    pub project: ProjectId,
    /// Its story, as Markdown.
    #[serde(default)]
    pub story: Reported<String>,
    /// A photo of it.
    #[serde(default)]
    pub photo: Reported<Photo>,
}

/// A photo of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// Its file.
    #[schemars(length(min = 1))]
    pub file: String,
    /// Whose it is.
    #[schemars(length(min = 1))]
    pub credit: String,
    /// What it shows, for people who cannot see it.
    #[schemars(length(min = 1))]
    pub alt: String,
}
