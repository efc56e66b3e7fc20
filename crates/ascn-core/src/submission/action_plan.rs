//! A city's Smart City Action Plan: what it set out to reach, and how far it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::{Date, Id, Reported, codes};
use crate::submission::{Direction, Measurement};

/// A city's Smart City Action Plan, in the version that is in force.
///
/// # Source
/// Smart City Action Plans (2018): Vision, Strategic Targets; they are living documents, updated
/// annually.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionPlan {
    /// When this version was adopted.
    pub version: Date,
    /// The last year it plans for.
    #[serde(default)]
    pub horizon: Reported<Date>,
    /// What the city wants to be.
    #[serde(default)]
    pub vision: Reported<String>,
    /// What it wants to reach.
    #[serde(default)]
    pub targets: Reported<Vec<PlanTarget>>,
}

/// A strategic target of an action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanTarget {
    /// Its id within the plan; it never changes.
    pub id: Id<PlanTarget>,
    /// What is to be reached, in the plan's words.
    #[schemars(length(min = 1))]
    pub text: String,
    /// What it is counted in.
    #[serde(default)]
    pub unit: Reported<String>,
    /// Whether more is better, or less.
    #[serde(default)]
    pub direction: Reported<Direction>,
    /// Where it started.
    #[serde(default)]
    pub baseline: Reported<Measurement>,
    /// Where it is to arrive.
    #[serde(default)]
    pub target: Reported<Measurement>,
    /// Where it is.
    #[serde(default)]
    pub latest: Reported<Measurement>,
    /// How the city assesses it.
    #[serde(default)]
    pub assessment: Reported<Assessment>,
    /// Why it is behind, cannot be measured, or was dropped.
    #[serde(default)]
    pub reason: Reported<String>,
}

codes! {
    /// How a city assesses a target of its action plan.
    Assessment {
        /// It is reached.
        Met = "met",
        /// It will be reached in time.
        OnTrack = "on-track",
        /// It will not be reached in time as things are.
        Behind = "behind",
        /// It cannot be measured.
        NotMeasurable = "not-measurable",
        /// It is no longer pursued.
        Dropped = "dropped",
    }
}
