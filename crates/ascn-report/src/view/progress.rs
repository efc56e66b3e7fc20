//! On time and on track.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, Markdown};

/// Ratings, delays and milestones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Progress {
    /// How many projects are rated.
    pub ratings_coverage: Markdown,
    /// Those that are rated.
    pub rated: FigureId,
    /// Projects by rating.
    pub ratings: Vec<CountRow>,
    /// The year of the last report, if there is one.
    pub last_cycle: Option<String>,
    /// Projects rated in both reports, by how the rating changed.
    pub rating_changes: Vec<CountRow>,
    /// How many projects give both the end first planned and the current end.
    pub delays_coverage: Markdown,
    /// Projects that give both the end first planned and the current end.
    pub scheduled: FigureId,
    /// Projects by how much later they end.
    pub delays: Vec<CountRow>,
    /// How many projects give milestones.
    pub milestones_coverage: Markdown,
    /// Milestones by their state.
    pub milestones: Vec<CountRow>,
    /// All milestones.
    pub milestones_total: FigureId,
    /// Milestones that were met, or first planned for a day that is past.
    pub milestones_due: FigureId,
    /// The share of these that was met on time.
    pub milestones_on_time: FigureId,
}
