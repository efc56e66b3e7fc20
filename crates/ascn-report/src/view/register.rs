//! The registers of projects: on-going and planned, completed, departed and renamed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// A printed status, shown by word and shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatusView {
    /// Its code, such as `ongoing`.
    pub code: String,
    /// Its word.
    pub word: String,
    /// Its shape, which survives greyscale and a bad photocopy.
    pub shape: String,
}

/// A project's line in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProjectRow {
    /// Its id.
    pub id: String,
    /// Its country's name.
    pub country: String,
    /// Its city's name.
    pub city: String,
    /// Its title.
    pub title: String,
    /// Its focus area's two letters.
    pub area_code: String,
    /// Its focus area's name.
    pub area: String,
    /// Its stage as the submission gives it, in words.
    pub stage: String,
    /// Its printed status; `None` if it is no longer listed.
    pub status: Option<StatusView>,
}

impl ProjectRow {
    /// Its place in the order of countries, cities and ids.
    pub(crate) fn place(&self) -> (String, String, String) {
        (self.country.clone(), self.city.clone(), self.id.clone())
    }
}

/// A project's numbered line in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegisterRow {
    /// Its number in the register.
    pub number: String,
    /// Its id.
    pub id: String,
    /// Its country's name.
    pub country: String,
    /// Its city's name.
    pub city: String,
    /// Its title.
    pub title: String,
    /// Its focus area's two letters.
    pub area_code: String,
    /// Its focus area's name.
    pub area: String,
    /// Its stage as the submission gives it, in words.
    pub stage: String,
    /// Its printed status; `None` if it is no longer listed.
    pub status: Option<StatusView>,
}

/// The projects that are on-going, planned or suspended, each kind by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Ongoing {
    /// All listed projects.
    pub total: FigureId,
    /// The number of on-going projects.
    pub ongoing_count: FigureId,
    /// The number of planned projects.
    pub planning_count: FigureId,
    /// The number of suspended projects.
    pub suspended_count: FigureId,
    /// The on-going ones.
    pub ongoing: Vec<RegisterRow>,
    /// The planned ones.
    pub planning: Vec<RegisterRow>,
    /// The suspended ones.
    pub suspended: Vec<RegisterRow>,
}

/// The completed projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Completed {
    /// All listed projects.
    pub total: FigureId,
    /// The number of completed projects.
    pub count: FigureId,
    /// The number of them that were not completed last cycle.
    pub this_cycle: FigureId,
    /// The completed ones.
    pub projects: Vec<RegisterRow>,
}

/// Departures, arrivals, new titles and new focus areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departures {
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// The projects that left the list.
    pub departed: Vec<Departed>,
    /// The projects that came onto the list: new, split from others, or returned.
    pub arrived: Vec<Arrived>,
    /// The number of projects with a new title.
    pub renamed_count: FigureId,
    /// The projects with a new title.
    pub renamed: Vec<Renamed>,
    /// The number of projects with another focus area.
    pub reclassified_count: FigureId,
    /// The projects with another focus area.
    pub reclassified: Vec<Reclassified>,
}

/// A project that came onto the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Arrived {
    /// The project.
    pub project: ProjectRow,
    /// How it came, in words.
    pub how: String,
}

/// A project that left the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departed {
    /// The project.
    pub project: ProjectRow,
    /// How it left, in words.
    pub how: String,
    /// The city's note.
    pub note: Option<String>,
}

/// A project with a new title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Renamed {
    /// The project.
    pub project: ProjectRow,
    /// Its title last cycle.
    pub former_title: String,
}

/// A project with another focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reclassified {
    /// The project.
    pub project: ProjectRow,
    /// Its focus area last cycle.
    pub former_area: String,
}
