//! Scope and coverage: who was asked and who reported.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// Who was asked and who reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Scope {
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// Member cities.
    pub members: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// Those from which a submission was received, full or nil.
    pub received: FigureId,
    /// Those that said they have nothing to report.
    pub nil: FigureId,
    /// Those from which nothing was received.
    pub silent: FigureId,
    /// Those whose submission was cleared.
    pub cleared: FigureId,
    /// Whether the National Representative of any member state on the day was stated.
    pub says_representatives: bool,
    /// The member states, in the order of their names.
    pub rows: Vec<CoverageRow>,
    /// The cities from which nothing was received.
    pub not_received: Vec<NamedCity>,
    /// The cities with nothing to report, and why.
    pub nil_returns: Vec<NilReturn>,
    /// The cities whose membership on the day cannot be said.
    pub undecided: Vec<NamedCity>,
}

/// A member state's line of the coverage table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CoverageRow {
    /// Its name.
    pub country: String,
    /// Its member cities.
    pub members: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// Its National Representative on the day, if stated.
    pub representative: Option<String>,
}

/// A city with its country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NamedCity {
    /// Its name.
    pub name: String,
    /// Its country's name.
    pub country: String,
}

/// A city with nothing to report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NilReturn {
    /// The city.
    pub city: NamedCity,
    /// The reason.
    pub reason: String,
}
