//! A project of a city's smart city action plan, and what its city declares to have changed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::framework::{FocusAreaId, OutcomeId, ProjectTypeId};
use crate::scalar::{Date, Decimal, Id, Reported, SdgTarget, codes};
use crate::submission::{
    Challenge, Cost, Departure, Evidence, Finance, Indicator, Lesson, Milestone, NextStep,
    Partnership, Rating, Stage, Support,
};

/// The stable id of a project, such as `th-phuket-003`.
pub type ProjectId = Id<Project>;

/// A project, with all that its city reports of it.
///
/// Required is only what the published reports give; everything else is optional and counted, so
/// that the report can say how many projects disclose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its stable id; it never changes, not even with the title.
    pub id: ProjectId,
    /// Its title.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Its title in the city's own language and script.
    #[serde(default)]
    pub title_local: Reported<String>,
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
    /// The targets of the Sustainable Development Goals it serves, such as `11.6`.
    #[serde(default)]
    pub sdg_targets: Reported<Vec<SdgTarget>>,
    /// Where it comes from.
    #[serde(default)]
    pub origin: Reported<Origin>,
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
    /// How much of the works is done, in percent.
    #[serde(default)]
    #[schemars(extend("minimum" = 0, "maximum" = 100))]
    pub progress_percent: Reported<Decimal>,
    /// How its city rates its progress.
    #[serde(default)]
    pub rating: Reported<Rating>,
    /// What it reaches, and when.
    #[serde(default)]
    pub milestones: Reported<Vec<Milestone>>,
    /// What it is measured by.
    #[serde(default)]
    pub indicators: Reported<Vec<Indicator>>,
    /// What it costs.
    #[serde(default)]
    pub cost: Reported<Cost>,
    /// Who pays, a line for each source and instrument.
    #[serde(default)]
    pub finance: Reported<Vec<Finance>>,
    /// With whom it is carried out.
    #[serde(default)]
    pub partners: Reported<Vec<Partnership>>,
    /// What hinders it.
    #[serde(default)]
    pub challenges: Reported<Vec<Challenge>>,
    /// What support it asks for.
    #[serde(default)]
    pub support_required: Reported<Vec<Support>>,
    /// What was learnt.
    #[serde(default)]
    pub lessons: Reported<Vec<Lesson>>,
    /// The steps of the next twelve months.
    #[serde(default)]
    pub next_steps: Reported<Vec<NextStep>>,
    /// Documents that support what is said of it.
    #[serde(default)]
    pub evidence: Reported<Vec<Evidence>>,
}

impl Project {
    /// Whether nothing supports what is said of it, and nobody says why.
    pub fn has_no_evidence(&self) -> bool {
        let is_empty = self.evidence.value().is_some_and(Vec::is_empty);
        is_empty || self.evidence == Reported::NotReported
    }
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
    /// Why it ends later than it was first planned to.
    pub note: Reported<String>,
}

/// What changed about a project since the last cycle.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The kind of change.
    pub kind: ChangeKind,
    /// What happened and why.
    #[schemars(length(min = 1))]
    pub note: Option<String>,
    /// The project it was merged into.
    pub into: Option<ProjectId>,
    /// The project it was split from.
    pub from: Option<ProjectId>,
}

impl Change {
    /// Whether it says nothing at all.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

codes! {
    /// The kind of a change.
    #[derive(Default)]
    ChangeKind {
        /// Nothing that needs a word.
        #[default]
        None = "none",
        /// It is listed for the first time.
        New = "new",
        /// It has another title; the earlier one is in `former_titles`.
        Renamed = "renamed",
        /// Its scope changed.
        Rescoped = "rescoped",
        /// Its focus area or type changed.
        Reclassified = "reclassified",
        /// It had left the list and is back.
        Returned = "returned",
        /// The city withdrew it.
        Withdrawn = "withdrawn",
        /// It became part of the project named in `into`.
        MergedInto = "merged-into",
        /// It was part of the project named in `from`.
        SplitFrom = "split-from",
    }
}

impl ChangeKind {
    /// Whether it says how a project came onto the list: `new`, `returned` or `split-from`.
    pub fn is_arrival(self) -> bool {
        matches!(self, Self::New | Self::Returned | Self::SplitFrom)
    }

    /// Returns how a project with this kind of change left the list, if it did.
    pub fn departure(self) -> Option<Departure> {
        match self {
            Self::Withdrawn => Some(Departure::Withdrawn),
            Self::MergedInto => Some(Departure::Merged),
            Self::None
            | Self::New
            | Self::Renamed
            | Self::Rescoped
            | Self::Reclassified
            | Self::Returned
            | Self::SplitFrom => None,
        }
    }
}

codes! {
    /// Where a project comes from.
    Origin {
        /// The city's action plan of 2018.
        ActionPlan2018 = "action-plan-2018",
        /// An update of the action plan.
        ActionPlanUpdate = "action-plan-update",
        /// Something else.
        Other = "other",
    }
}
