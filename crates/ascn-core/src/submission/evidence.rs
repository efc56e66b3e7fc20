//! Documents that support what a city says of a project.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::{Date, Reported};

/// A document that supports what a city says (IATI 2.03, `document-link`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its title.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Where it can be read: an address that begins with `https://` or `http://`.
    #[serde(default)]
    pub url: Reported<String>,
    /// When it was published.
    #[serde(default)]
    pub on: Reported<Date>,
}
