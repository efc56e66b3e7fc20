//! The portfolio at a glance, by focus area, and its progress.

use ascn_core::scalar::Code;
use ascn_core::submission::Status;
use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, Markdown, ProjectRow, StatusView};

/// The portfolio at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Portfolio {
    /// All listed projects.
    pub total: FigureId,
    /// The projects by printed status, with shares.
    pub statuses: Vec<StatusRow>,
    /// Exhibit: by focus area.
    pub areas: Vec<AreaRow>,
    /// Why that has no drawing, if it has none.
    pub areas_not_drawn: Option<Markdown>,
    /// The sum of the printed shares of the focus areas, unless it is 100.
    pub areas_add_to: Option<String>,
    /// The sum of the printed shares of the statuses, unless it is 100.
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
    pub members: FigureId,
    /// The counts by status.
    pub by_status: StatusFigures,
    /// The last cycle, if there is one.
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatusFigures {
    /// Planning.
    pub planning: FigureId,
    /// On-going.
    pub ongoing: FigureId,
    /// Completed.
    pub completed: FigureId,
    /// Suspended.
    pub suspended: FigureId,
}

impl StatusFigures {
    /// Returns the figures below an id such as `projects` or `projects.city.th-phuket`.
    pub(crate) fn new(id: &str) -> Self {
        let of = |status: Status| format!("{id}.status.{}", status.code()).into();
        Self {
            planning: of(Status::Planning),
            ongoing: of(Status::Ongoing),
            completed: of(Status::Completed),
            suspended: of(Status::Suspended),
        }
    }

    /// Returns the figure of a status.
    pub(crate) fn figure(&self, status: Status) -> &FigureId {
        match status {
            Status::Planning => &self.planning,
            Status::Ongoing => &self.ongoing,
            Status::Completed => &self.completed,
            Status::Suspended => &self.suspended,
        }
    }
}

/// A printed status with its count and share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatusRow {
    /// The status.
    pub status: StatusView,
    /// The number of projects.
    pub projects: FigureId,
    /// Their share.
    pub share: FigureId,
}

/// A focus area's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AreaRow {
    /// Its two letters.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The number of projects.
    pub projects: FigureId,
    /// Their share.
    pub share: FigureId,
    /// The projects by status.
    pub by_status: StatusFigures,
}

/// A city's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CityRow {
    /// Its country's name.
    pub country: String,
    /// Its name.
    pub city: String,
    /// The number of projects.
    pub projects: FigureId,
    /// The projects by status.
    pub by_status: StatusFigures,
}

/// A member state's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountryRow {
    /// Its name.
    pub country: String,
    /// Its member cities.
    pub cities: FigureId,
    /// The number of projects.
    pub projects: FigureId,
    /// The projects by status.
    pub by_status: StatusFigures,
}

/// A line of the reconciliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReconciliationRow {
    /// The term, such as `new`: the message `reconciliation-TERM` names it.
    pub term: String,
    /// `+`, `−` or nothing.
    pub sign: Markdown,
    /// The number of projects.
    pub projects: FigureId,
}

/// A cycle's line of the trend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TrendRow {
    /// The year.
    pub cycle: String,
    /// Member cities.
    pub members: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// The number of projects.
    pub projects: FigureId,
    /// The projects by status.
    pub by_status: StatusFigures,
}

/// Status by focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FocusAreas {
    /// All listed projects.
    pub total: FigureId,
    /// The number of cities that highlight a project.
    pub highlighting: FigureId,
    /// Member cities on the day.
    pub members: FigureId,
    /// The focus areas, in the order of the Framework.
    pub areas: Vec<Area>,
}

/// A focus area with its projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Area {
    /// Its id.
    pub id: String,
    /// Its two letters.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its project types.
    pub project_types: Vec<String>,
    /// The number of projects.
    pub projects: FigureId,
    /// Their share.
    pub share: FigureId,
    /// The number of cities that have one.
    pub cities: FigureId,
    /// The projects by status.
    pub by_status: StatusFigures,
    /// The projects.
    pub rows: Vec<ProjectRow>,
    /// The projects that their cities highlight, in the order of member states and cities.
    pub highlights: Vec<AreaHighlight>,
}

/// A project that its city highlights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AreaHighlight {
    /// Its title.
    pub title: String,
    /// The id of its city, whose profile has the whole story.
    pub city_id: String,
    /// Its country's name.
    pub country: String,
    /// The first paragraph of its story, cleaned.
    pub beginning: Option<Markdown>,
    /// Why the story is missing; `None` if it is there.
    pub no_story: Option<String>,
}

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
