//! A city's action plan, and how far its targets are.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// What `blocks/action-plan.md` sees; every value in words, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActionPlan {
    /// The city's id.
    pub city_id: String,
    /// The city's name.
    pub city: String,
    /// When this version was adopted.
    pub version: String,
    /// The last year it plans for.
    pub horizon: String,
    /// What the city wants to be.
    pub vision: String,
    /// Its targets.
    pub targets: Vec<TargetRow>,
    /// That there are none, or why they are missing; `None` if there are.
    pub no_targets: Option<String>,
}

/// A target of an action plan; every value with its date, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TargetRow {
    /// What is to be reached, in the plan's words.
    pub text: String,
    /// What it is counted in.
    pub unit: String,
    /// Whether more is better, or less, in words.
    pub direction: String,
    /// Where it started.
    pub baseline: String,
    /// Where it is to arrive.
    pub target: String,
    /// Where it is.
    pub latest: String,
    /// How far it is on the way from baseline to target.
    pub progress: FigureId,
    /// How the city assesses it, in words.
    pub assessment: String,
    /// Why it is behind, cannot be measured, or was dropped; `None` where nothing calls for a
    /// reason.
    pub reason: Option<String>,
}
