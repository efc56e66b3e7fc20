//! The ASEAN Smart Cities Framework as lists of codes: data, not code.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::Id;

/// The id of a strategic outcome, such as `high-quality-of-life`.
pub type OutcomeId = Id<Outcome>;
/// The id of a focus area, such as `civic-social`.
pub type FocusAreaId = Id<FocusArea>;
/// The id of a project type, such as `governance`.
pub type ProjectTypeId = Id<ProjectType>;

/// The Framework: `network/framework.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// What smart cities are for.
    pub strategic_outcomes: Vec<Outcome>,
    /// What projects are about, in the order of the report.
    pub focus_areas: Vec<FocusArea>,
    /// How a city is planned and governed.
    pub urban_systems: Vec<Component>,
    /// What makes projects possible.
    pub enablers: Vec<Component>,
}

impl Framework {
    /// Returns the focus area of that id.
    pub fn focus_area(&self, id: &FocusAreaId) -> Option<&FocusArea> {
        self.focus_areas.iter().find(|area| area.id == *id)
    }

    /// Returns the strategic outcome of that id.
    pub fn outcome(&self, id: &OutcomeId) -> Option<&Outcome> {
        let mut outcomes = self.strategic_outcomes.iter();
        outcomes.find(|outcome| outcome.id == *id)
    }

    /// Returns the focus area that has the project type of that id.
    pub fn area_of_type(&self, id: &ProjectTypeId) -> Option<&FocusArea> {
        let mut areas = self.focus_areas.iter();
        areas.find(|area| area.project_type(id).is_some())
    }
}

/// A strategic outcome.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its id.
    pub id: OutcomeId,
    /// Its name.
    #[schemars(length(min = 1))]
    pub name: String,
}

/// A focus area: every project has one primary focus area, in which it is counted once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FocusArea {
    /// Its id.
    pub id: FocusAreaId,
    /// Its two letters, such as `CS`.
    #[schemars(length(min = 1))]
    pub code: String,
    /// Its name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// The types its projects may have.
    #[serde(default)]
    pub project_types: Vec<ProjectType>,
}

impl FocusArea {
    /// Returns the project type of that id.
    pub fn project_type(&self, id: &ProjectTypeId) -> Option<&ProjectType> {
        self.project_types.iter().find(|kind| kind.id == *id)
    }
}

/// A type of project within a focus area.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProjectType {
    /// Its id.
    pub id: ProjectTypeId,
    /// Its name.
    #[schemars(length(min = 1))]
    pub name: String,
}

/// An urban system or an enabler.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Component {
    /// Its id.
    pub id: Id<Component>,
    /// Its name.
    #[schemars(length(min = 1))]
    pub name: String,
}
