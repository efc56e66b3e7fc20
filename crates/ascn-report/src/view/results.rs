//! Results: action plans and indicators.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, IndicatorRow, Markdown, NamedCity, ProjectRow, TargetRow};

/// Results against the action plans, and what the indicators show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Results {
    /// All member cities.
    pub members: FigureId,
    /// Those that give an action plan.
    pub with_plan: FigureId,
    /// Those that give its targets.
    pub with_targets: FigureId,
    /// All targets.
    pub targets_total: FigureId,
    /// Targets by their cities' assessment.
    pub assessments: Vec<CountRow>,
    /// The targets, by member state and city.
    pub targets: Vec<TargetLine>,
    /// Why that has no drawing, if it has none.
    pub targets_not_drawn: Option<Markdown>,
    /// How many projects give indicators.
    pub indicators_coverage: Markdown,
    /// All indicators.
    pub indicators_total: FigureId,
    /// Indicators by level.
    pub levels: Vec<CountRow>,
    /// Indicators whose progress can be computed.
    pub measured: FigureId,
    /// These by their progress.
    pub bands: Vec<CountRow>,
    /// Indicators with an actual value, by how it was found.
    pub qualities: Vec<CountRow>,
    /// Completed projects.
    pub completed: FigureId,
    /// Those with evidence of an outcome.
    pub with_evidence: FigureId,
    /// Those without.
    pub without_evidence: FigureId,
    /// How many projects name goals.
    pub goals_coverage: Markdown,
    /// Projects by Sustainable Development Goal; empty if no project names one.
    pub goals: Vec<GoalRow>,
}

/// A target of an action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TargetLine {
    /// The city whose plan it is.
    pub city: NamedCity,
    /// The target.
    pub target: TargetRow,
}

/// A Sustainable Development Goal with its projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoalRow {
    /// Its number.
    pub goal: String,
    /// Its name.
    pub name: String,
    /// The projects that serve one of its targets.
    pub projects: FigureId,
}

/// The indicators of all projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Indicators {
    /// How many projects give indicators.
    pub coverage: Markdown,
    /// The indicators, by member state and city.
    pub rows: Vec<IndicatorLine>,
    /// Why that has no drawing, if it has none.
    pub not_drawn: Option<Markdown>,
}

/// An indicator of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndicatorLine {
    /// The project.
    pub project: ProjectRow,
    /// The indicator.
    pub indicator: IndicatorRow,
}
