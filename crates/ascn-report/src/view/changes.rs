//! What changed since the last report.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown, NamedCity, ProjectRow};

/// What changed since the last report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Changes {
    /// The cycle before, if there is one.
    pub last_cycle: Option<String>,
    /// How the list of projects changed, in sentences; empty in the first cycle.
    pub list: Vec<Markdown>,
    /// Cities that reported both times.
    pub matched: FigureId,
    /// How each measure moved in them, in sentences; empty where there is none.
    pub alike: Vec<Markdown>,
    /// The measures that nobody gave, then or now.
    pub not_given: Vec<Markdown>,
    /// Cities that reported now and not then.
    pub joined: Vec<NamedCity>,
    /// Cities that reported then and not now.
    pub left: Vec<NamedCity>,
    /// Figures that are counted otherwise than then.
    pub definitions: Vec<DefinitionRow>,
    /// Indicators that are no longer what they were.
    pub indicators: Vec<RedefinedIndicator>,
    /// Projects whose scope changed.
    pub rescoped: Vec<Rescoped>,
}

/// A figure that is counted otherwise than in the report before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DefinitionRow {
    /// What it counts, or its id.
    pub figure: String,
    /// The first report that counts it so.
    pub since: String,
    /// How it was counted until then, and how it is counted now.
    pub note: String,
}

/// An indicator that is no longer what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RedefinedIndicator {
    /// Its project.
    pub project: ProjectRow,
    /// What it measures.
    pub title: String,
    /// What differs.
    pub differences: Vec<DifferenceView>,
}

/// What differs between an indicator as it was and as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DifferenceView {
    /// What, in a word.
    pub what: String,
    /// As it was.
    pub then: String,
    /// As it is.
    pub now: String,
}

/// A project whose scope changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rescoped {
    /// The project.
    pub project: ProjectRow,
    /// The city's note, if it gave one.
    pub note: Option<String>,
}
