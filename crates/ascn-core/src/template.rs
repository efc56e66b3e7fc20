//! How the templates of a data folder change those of the program: `templates/templates.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::Id;

/// The name of a section: `portfolio` of `sections/portfolio.md`.
pub type SectionName = Id<PlacedSection>;

/// How the templates of a data folder change those of the program: `templates/templates.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TemplatePlan {
    /// The version of the views that the templates were written for.
    #[schemars(range(min = 1))]
    pub views: u32,
    /// The sections that are added, moved or left out; all others stay where they are.
    #[serde(default)]
    pub sections: Vec<PlacedSection>,
}

/// A section that is added, moved or left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacedSection {
    /// Its name. If no section of the program has it, it is a new one: its template is
    /// `templates/sections/NAME.md`.
    pub name: SectionName,
    /// The section that it follows.
    pub after: Option<SectionName>,
    /// Of a new section: the section whose view it sees.
    pub sees: Option<SectionName>,
    /// Whether the report contains it.
    #[serde(default = "yes")]
    pub shown: bool,
}

fn yes() -> bool {
    true
}
