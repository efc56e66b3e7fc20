//! The milestones of a project.

use schemars::JsonSchema;
use serde::Serialize;

/// A milestone; every date in words, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MilestoneRow {
    /// What is reached.
    pub title: String,
    /// When it was first planned for.
    pub due: String,
    /// When it is planned for now.
    pub due_now: String,
    /// When it was met.
    pub met_on: String,
    /// What became of it by the day of the data, in words.
    pub state: String,
    /// Why it was moved.
    pub note: String,
}
