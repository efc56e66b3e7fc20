//! The milestones of a project.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::{Date, Id, Reported};

/// A milestone of a project.
///
/// The day first planned is never overwritten, so that a delay can be seen.
///
/// # Source
/// OC4IDS, milestones: `dueDate`, `dateModified`, `dateMet`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its id within the project; it never changes.
    pub id: Id<Milestone>,
    /// What is reached.
    #[schemars(length(min = 1))]
    pub title: String,
    /// When it was first planned for.
    pub due: Date,
    /// When it is planned for now, if it was moved.
    #[serde(default)]
    pub due_now: Reported<Date>,
    /// When it was met; absent as long as it is not.
    #[serde(default)]
    pub met_on: Reported<Date>,
    /// Why it was moved.
    #[serde(default)]
    pub note: Reported<String>,
}
