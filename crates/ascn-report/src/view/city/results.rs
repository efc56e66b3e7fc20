//! The indicators of a project.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// An indicator; every value with its date, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndicatorRow {
    /// What is measured.
    pub title: String,
    /// Whether it measures an output, an outcome or an impact, in words.
    pub level: String,
    /// What it is counted in.
    pub unit: String,
    /// Whether more is better, or less, in words.
    pub direction: String,
    /// Where it started.
    pub baseline: String,
    /// Where it is to arrive.
    pub target: String,
    /// Where it is.
    pub actual: String,
    /// How far it is on the way from baseline to target.
    pub progress: FigureId,
    /// How the actual value was found, in words.
    pub data_quality: String,
    /// Who measured it and how.
    pub source: String,
    /// What its city notes.
    pub note: String,
}
