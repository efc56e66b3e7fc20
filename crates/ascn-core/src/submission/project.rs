//! A project of a city's smart city action plan.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::framework::{FocusAreaId, OutcomeId, ProjectTypeId};
use crate::scalar::{Date, Id, Money, Reported};
use crate::submission::{Change, Stage};

/// The stable id of a project, such as `th-phuket-003`.
pub type ProjectId = Id<Project>;

/// A project, with all that its city reports of it.
///
/// What every project has is what the published reports give; everything else is optional and
/// counted, so that the report can say how many projects disclose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its stable id; it never changes, not even with the title.
    pub id: ProjectId,
    /// Its title.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Its title in the city's own language and script.
    #[schemars(length(min = 1))]
    pub title_local: Option<String>,
    /// Its earlier titles, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_titles: Vec<String>,
    /// Its primary focus area, in which it is counted once.
    pub focus_area: FocusAreaId,
    /// Further focus areas: shown, not counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<FocusAreaId>,
    /// Its type within the focus area.
    #[serde(default)]
    pub project_type: Reported<ProjectTypeId>,
    /// The strategic outcomes it serves.
    #[serde(default)]
    pub outcomes: Reported<Vec<OutcomeId>>,
    /// What changed since the last cycle.
    #[serde(default, skip_serializing_if = "Change::is_none")]
    pub change: Change,
    /// Its stage, from which the printed status follows.
    pub stage: Stage,
    /// Since when it is at that stage.
    #[serde(default)]
    pub stage_since: Reported<Date>,
    /// What it is for, in one sentence.
    #[serde(default)]
    pub objective: Reported<String>,
    /// What it is, as Markdown.
    #[serde(default)]
    pub summary: Reported<String>,
    /// When it starts and ends.
    #[serde(default)]
    pub dates: ProjectDates,
    /// What it costs.
    #[serde(default)]
    pub cost: Reported<Cost>,
}

/// When a project starts and ends (IATI activity dates 1 to 4, with the planned end kept twice:
/// the one first planned is never overwritten).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ProjectDates {
    /// When it was first planned to start.
    pub planned_start: Reported<Date>,
    /// When it started.
    pub actual_start: Reported<Date>,
    /// When it was first planned to end.
    pub planned_end: Reported<Date>,
    /// When it is planned to end now.
    pub current_end: Reported<Date>,
    /// When it ended.
    pub actual_end: Reported<Date>,
}

/// What a project costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The whole cost.
    pub total: Money,
    /// How firm the figure is.
    pub basis: Option<CostBasis>,
}

/// How firm a stated cost is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CostBasis {
    /// A first estimate.
    Indicative,
    /// Approved.
    Approved,
    /// Approved and later revised.
    Revised,
}
