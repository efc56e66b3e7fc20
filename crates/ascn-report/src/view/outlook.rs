//! The next twelve months, observations and recommendations.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown};

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

/// Observations and recommendations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recommendations {
    /// The observations, cleaned; `None` if nobody wrote any.
    pub observations: Option<Markdown>,
    /// The recommendations of this report.
    pub recommendations: Vec<RecommendationRow>,
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// The number of recommendations in the last report.
    pub last: FigureId,
    /// How many of them have each state, and how many have none.
    pub states: Vec<FollowUpCount>,
    /// The recommendations of the last report, with what became of them.
    pub followed_up: Vec<FollowUpRow>,
}

/// A recommendation of this report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecommendationRow {
    /// Its id.
    pub id: String,
    /// The recommendation.
    pub text: String,
    /// Who is to act, in words.
    pub addressee: String,
    /// The date by which to act, in words.
    pub by: String,
    /// The figures it rests on.
    pub evidence: Vec<EvidenceFigure>,
}

/// A figure that a recommendation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EvidenceFigure {
    /// Its id, as the recommendation names it.
    pub id: String,
    /// Its name in words; empty if the report has no such figure.
    pub name: String,
    /// The figure; `None` if the report has no such figure.
    pub figure: Option<FigureId>,
}

/// The number of the last report's recommendations in a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FollowUpCount {
    /// The state in words.
    pub state: String,
    /// The number of them.
    pub count: FigureId,
}

/// A recommendation of the last report, with what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FollowUpRow {
    /// Its id.
    pub id: String,
    /// The recommendation.
    pub text: String,
    /// Who was to act, in words.
    pub addressee: String,
    /// The date by which to act, in words.
    pub by: String,
    /// Its state in words, or that nobody gave it.
    pub state: String,
    /// What was done; `None` if there is no note.
    pub note: Option<String>,
}
