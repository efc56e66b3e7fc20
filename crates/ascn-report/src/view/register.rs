//! The registers of projects: on-going and planned, completed, departed and renamed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// A printed status, told by word and shape.
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

/// The projects that are on-going, planned or suspended, said apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Ongoing {
    /// All listed projects.
    pub total: FigureId,
    /// How many are on-going.
    pub ongoing_count: FigureId,
    /// How many are planned.
    pub planning_count: FigureId,
    /// How many are suspended.
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
    /// How many are completed.
    pub count: FigureId,
    /// How many of them were not completed last cycle.
    pub this_cycle: FigureId,
    /// The completed ones.
    pub projects: Vec<RegisterRow>,
}

/// Departures, arrivals, new titles and new focus areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departures {
    /// The cycle before, if there is one.
    pub last_cycle: Option<String>,
    /// The projects that left the list.
    pub departed: Vec<Departed>,
    /// The projects that came onto the list: new, split from others, or returned.
    pub arrived: Vec<Arrived>,
    /// How many carry a new title.
    pub renamed_count: FigureId,
    /// Those that carry a new title.
    pub renamed: Vec<Renamed>,
    /// How many stand under another focus area.
    pub reclassified_count: FigureId,
    /// Those that stand under another focus area.
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
    /// What the city says of it.
    pub note: Option<String>,
}

/// A project that carries a new title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Renamed {
    /// The project.
    pub project: ProjectRow,
    /// Its title last cycle.
    pub former_title: String,
}

/// A project that stands under another focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reclassified {
    /// The project.
    pub project: ProjectRow,
    /// Its focus area last cycle.
    pub former_area: String,
}
