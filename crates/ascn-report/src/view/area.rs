//! Status by focus area.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown, ProjectRow, StatusFigures};

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
