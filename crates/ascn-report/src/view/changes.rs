//! What changed since the last report.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown, NamedCity, ProjectRow};

/// What changed since the last report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Changes {
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// How the list of projects changed, in sentences; empty in the first cycle.
    pub list: Vec<Markdown>,
    /// Cities that reported both times.
    pub matched: FigureId,
    /// How each measure moved in them, in sentences; empty if there are no such cities.
    pub alike: Vec<Markdown>,
    /// The measures that nobody gave, then or now.
    pub not_given: Vec<Markdown>,
    /// Cities that reported now and not then.
    pub joined: Vec<NamedCity>,
    /// Cities that reported then and not now.
    pub left: Vec<NamedCity>,
    /// Figures that are counted differently now.
    pub definitions: Vec<DefinitionRow>,
    /// Indicators whose definition changed.
    pub indicators: Vec<RedefinedIndicator>,
    /// Projects whose scope changed.
    pub rescoped: Vec<Rescoped>,
}

/// A figure that is counted differently than in the last report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DefinitionRow {
    /// The name of what it counts, or its id.
    pub figure: String,
    /// The first report that counts it this way.
    pub since: String,
    /// How it was counted until then, and how it is counted now.
    pub note: String,
}

/// An indicator whose definition changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RedefinedIndicator {
    /// Its project.
    pub project: ProjectRow,
    /// Its title.
    pub title: String,
    /// The differences.
    pub differences: Vec<DifferenceView>,
}

/// A difference between an indicator then and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DifferenceView {
    /// The part that differs, in words.
    pub what: String,
    /// Its value then.
    pub then: String,
    /// Its value now.
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
