//! A city's action plan, and the progress of its targets.

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
    /// The date when this version was adopted.
    pub version: String,
    /// The last year it plans for.
    pub horizon: String,
    /// The city's vision.
    pub vision: String,
    /// Its targets.
    pub targets: Vec<TargetRow>,
    /// That there are none, or why they are missing; `None` if there are any.
    pub no_targets: Option<String>,
}

/// A target of an action plan; every value with its date, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TargetRow {
    /// The target in the plan's words.
    pub text: String,
    /// Its unit.
    pub unit: String,
    /// Whether more is better, or less, in words.
    pub direction: String,
    /// The baseline.
    pub baseline: String,
    /// The value to be reached.
    pub target: String,
    /// The latest value.
    pub latest: String,
    /// The part of the way from baseline to target that is done.
    pub progress: FigureId,
    /// The city's assessment, in words.
    pub assessment: String,
    /// Why it is behind, cannot be measured, or was dropped; `None` if nothing calls for a reason.
    pub reason: Option<String>,
}
