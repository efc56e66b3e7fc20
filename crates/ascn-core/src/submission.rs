//! A city's yearly progress submission.

mod action_plan;
mod challenge;
mod evidence;
mod finance;
mod indicator;
mod milestone;
mod partnership;
mod project;
mod publication;
mod rating;
mod stage;

pub use action_plan::{ActionPlan, Assessment, PlanTarget};
pub use challenge::{Challenge, ChallengeKind, Lesson, NextStep, Support};
pub use evidence::Evidence;
pub use finance::{Cost, CostBasis, Finance, FinanceStatus, Instrument, Rung};
pub use indicator::{DataQuality, Direction, Indicator, Measurement, ResultLevel};
pub use milestone::Milestone;
pub use partnership::{Agreement, AgreementStage, PartnerRole, Partnership};
pub use project::{Change, ChangeKind, Origin, Project, ProjectDates, ProjectId};
pub use publication::{Consent, Highlight, Photo};
pub use rating::{Rating, RatingValue};
pub use stage::{Departure, Stage, Status};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::{CityFacts, CityId};
use crate::scalar::{Date, Reported, Year};

/// A city's yearly progress submission: `cycles/YEAR/submissions/CITY.yaml`.
///
/// Chief Smart City Officers prepare it each year and send it to the secretariat through the
/// National Representative (Terms of Reference, paragraph 17d).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// The city, by its id in `network/cities.yaml`.
    pub city: CityId,
    /// The cycle it is for.
    pub cycle: Year,
    /// The day for which it is true; not after the cycle's.
    pub data_as_of: Date,
    /// Whether there is something to report.
    #[serde(
        default,
        rename = "return",
        skip_serializing_if = "ReturnKind::is_full"
    )]
    pub return_kind: ReturnKind,
    /// Why there is nothing to report.
    #[schemars(length(min = 1))]
    pub reason: Option<String>,
    /// The statement of the Chief Smart City Officer.
    pub attested: Option<Attestation>,
    /// The clearance by the National Representative.
    pub cleared: Option<Clearance>,
    /// What the city allows to be published; absent means nothing that needs consent.
    pub consent: Option<Consent>,
    /// The projects, each with all that is known of it.
    pub projects: Vec<Project>,
    /// The city's area and population.
    #[serde(default)]
    pub city_facts: Reported<CityFacts>,
    /// The city's action plan and how far its targets are.
    #[serde(default)]
    pub action_plan: Reported<ActionPlan>,
    /// The one project that the city wants to be shown.
    #[serde(default)]
    pub highlight: Reported<Highlight>,
}

/// Whether a city has something to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnKind {
    /// The submission reports on projects.
    #[default]
    Full,
    /// The city has nothing to report, and says why.
    Nil,
}

impl ReturnKind {
    /// Whether the city reports on projects.
    pub fn is_full(&self) -> bool {
        *self == Self::Full
    }
}

/// The statement of the Chief Smart City Officer that the submission is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attestation {
    /// The post that stated it; never the name of a person.
    #[schemars(length(min = 1))]
    pub by: String,
    /// When.
    pub on: Date,
}

/// The clearance by the National Representative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clearance {
    /// The body that decided.
    #[schemars(length(min = 1))]
    pub by: String,
    /// When.
    pub on: Date,
    /// What it decided.
    pub decision: ClearanceDecision,
}

/// What a National Representative decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClearanceDecision {
    /// Cleared.
    Cleared,
    /// Cleared, with comments.
    ClearedWithComments,
    /// Returned to the city.
    Returned,
}

impl ClearanceDecision {
    /// Whether the submission counts as cleared.
    pub fn is_cleared(self) -> bool {
        self != Self::Returned
    }
}
