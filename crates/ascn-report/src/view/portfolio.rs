//! The portfolio at a glance.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::view::{FigureView, Markdown, StatusView};

/// The portfolio at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Portfolio {
    /// All listed projects.
    pub total: FigureView,
    /// By printed status, with shares.
    pub statuses: Vec<StatusRow>,
    /// Exhibit: by focus area.
    pub areas: Vec<AreaRow>,
    /// Why that has no drawing, if it has none.
    pub areas_not_drawn: Option<Markdown>,
    /// What the printed shares of the focus areas add to, where that is not 100.
    pub areas_add_to: Option<String>,
    /// What the printed shares of the statuses add to, where that is not 100.
    pub statuses_add_to: Option<String>,
    /// Exhibit: city by status.
    pub cities: Vec<CityRow>,
    /// Why that has no drawing, if it has none.
    pub cities_not_drawn: Option<Markdown>,
    /// Exhibit: member states.
    pub countries: Vec<CountryRow>,
    /// Why that has no drawing, if it has none.
    pub countries_not_drawn: Option<Markdown>,
    /// Member cities.
    pub members: FigureView,
    /// The counts by status.
    pub by_status: StatusFigures,
    /// The cycle before, if there is one.
    pub last_cycle: Option<String>,
    /// This cycle.
    pub cycle: String,
    /// From the last cycle's list to this one's; empty in the first cycle.
    pub reconciliation: Vec<ReconciliationRow>,
    /// The same figures over all cycles that were read.
    pub trend: Vec<TrendRow>,
    /// Why that has no drawing, if it has none.
    pub trend_not_drawn: Option<Markdown>,
}

/// Counts by printed status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusFigures {
    /// Planning.
    pub planning: FigureView,
    /// On-going.
    pub ongoing: FigureView,
    /// Completed.
    pub completed: FigureView,
    /// Suspended.
    pub suspended: FigureView,
}

/// A printed status with its count and share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusRow {
    /// The status.
    pub status: StatusView,
    /// How many projects.
    pub projects: FigureView,
    /// Their share.
    pub share: FigureView,
}

/// A focus area's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AreaRow {
    /// Its two letters.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How many projects.
    pub projects: FigureView,
    /// Their share.
    pub share: FigureView,
    /// By status.
    pub by_status: StatusFigures,
}

/// A city's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CityRow {
    /// Its country's name.
    pub country: String,
    /// Its name.
    pub city: String,
    /// How many projects.
    pub projects: FigureView,
    /// By status.
    pub by_status: StatusFigures,
}

/// A member state's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryRow {
    /// Its name.
    pub country: String,
    /// Its member cities.
    pub cities: FigureView,
    /// How many projects.
    pub projects: FigureView,
    /// By status.
    pub by_status: StatusFigures,
}

/// A line of the reconciliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReconciliationRow {
    /// The term, such as `new`: the message `reconciliation-TERM` names it.
    pub term: String,
    /// `+`, `−` or nothing.
    pub sign: String,
    /// How many projects.
    pub projects: FigureView,
}

/// A cycle's line of the trend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrendRow {
    /// The year.
    pub cycle: String,
    /// Member cities.
    pub members: FigureView,
    /// Those that reported.
    pub reported: FigureView,
    /// How many projects.
    pub projects: FigureView,
    /// By status.
    pub by_status: StatusFigures,
}
