//! The next twelve months.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::Markdown;

/// The steps of the next twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Outlook {
    /// How many projects name their next steps, and how many steps these are.
    pub coverage: Markdown,
    /// The steps, in the order of member states and cities.
    pub steps: Vec<OutlookStep>,
}

/// A step of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutlookStep {
    /// Its country's name.
    pub country: String,
    /// Its city's name.
    pub city: String,
    /// Its project's title.
    pub project: String,
    /// The step.
    pub step: String,
    /// The date by which it is planned, in words, or why that is missing.
    pub by: String,
}
