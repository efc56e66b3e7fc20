//! Status by focus area.

use serde::{Deserialize, Serialize};

use crate::view::{FigureView, ProjectRow, StatusFigures};

/// Status by focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FocusAreas {
    /// All listed projects.
    pub total: FigureView,
    /// The focus areas, in the order of the Framework.
    pub areas: Vec<Area>,
}

/// A focus area with its projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its id.
    pub id: String,
    /// Its two letters.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its project types.
    pub project_types: Vec<String>,
    /// How many projects.
    pub projects: FigureView,
    /// Their share.
    pub share: FigureView,
    /// How many cities have one.
    pub cities: FigureView,
    /// By status.
    pub by_status: StatusFigures,
    /// The projects.
    pub rows: Vec<ProjectRow>,
}
