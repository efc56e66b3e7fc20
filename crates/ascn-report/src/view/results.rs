//! Results: action plans and indicators.

use serde::{Deserialize, Serialize};

use crate::view::{CountRow, FigureView};

/// Results against the action plans, and what the indicators show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Results {
    /// All member cities.
    pub members: FigureView,
    /// Those that give an action plan.
    pub with_plan: FigureView,
    /// Those that give its targets.
    pub with_targets: FigureView,
    /// All targets.
    pub targets_total: FigureView,
    /// Targets by how their cities assess them.
    pub assessments: Vec<CountRow>,
    /// The targets, by member state and city.
    pub targets: Vec<TargetRow>,
    /// All listed projects.
    pub total: FigureView,
    /// Those that give indicators.
    pub with_indicators: FigureView,
    /// All indicators.
    pub indicators_total: FigureView,
    /// Indicators by level.
    pub levels: Vec<CountRow>,
    /// Indicators whose progress can be computed.
    pub measured: FigureView,
    /// These by how far they are.
    pub bands: Vec<CountRow>,
    /// Indicators with an actual value, by how it was found.
    pub qualities: Vec<CountRow>,
    /// Completed projects.
    pub completed: FigureView,
    /// Those that bear out an outcome.
    pub with_evidence: FigureView,
    /// Those that do not.
    pub without_evidence: FigureView,
    /// Projects that name goals.
    pub with_goals: FigureView,
    /// Projects by Sustainable Development Goal; none if no project names one.
    pub goals: Vec<GoalRow>,
}

/// A target of an action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetRow {
    /// The country's name.
    pub country: String,
    /// The city's name.
    pub city: String,
    /// What is to be reached, in the plan's words.
    pub text: String,
    /// What it is counted in, or why that is missing.
    pub unit: String,
    /// Where it started, or why that is missing.
    pub baseline: String,
    /// Where it is to arrive, or why that is missing.
    pub target: String,
    /// Where it is, or why that is missing.
    pub latest: String,
    /// How much of the way is done.
    pub progress: FigureView,
    /// How the city assesses it, or why that is missing.
    pub assessment: String,
}

/// A Sustainable Development Goal with its projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalRow {
    /// Its number.
    pub goal: u8,
    /// Its name.
    pub name: String,
    /// The projects that serve one of its targets.
    pub projects: FigureView,
}

/// The indicators of all projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicators {
    /// All listed projects.
    pub total: FigureView,
    /// Those that give indicators.
    pub with_indicators: FigureView,
    /// The indicators, by member state and city.
    pub rows: Vec<IndicatorRow>,
}

/// An indicator of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorRow {
    /// The country's name.
    pub country: String,
    /// The city's name.
    pub city: String,
    /// The project's title.
    pub project: String,
    /// What is measured.
    pub title: String,
    /// The level, in words.
    pub level: String,
    /// What it is counted in.
    pub unit: String,
    /// Where it started, or why that is missing.
    pub baseline: String,
    /// Where it is to arrive, or why that is missing.
    pub target: String,
    /// Where it is, or why that is missing.
    pub actual: String,
    /// How much of the way is done.
    pub progress: FigureView,
    /// How the actual value was found, or why that is missing.
    pub quality: String,
}
