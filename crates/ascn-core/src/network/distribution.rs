//! The bodies that are told of the report, for notation.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::Id;

/// The stable id of a sectoral body, such as `accc`.
pub type SectoralBodyId = Id<SectoralBody>;

/// A sectoral body that receives the report for notation (Terms of Reference, paragraph 20): an
/// entry of `network/distribution.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectoralBody {
    /// Its stable id.
    pub id: SectoralBodyId,
    /// Its official name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Its short name.
    #[schemars(length(min = 1))]
    pub abbreviation: Option<String>,
    /// The pillar of the association it belongs to.
    pub pillar: Pillar,
}

/// A pillar of the association.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pillar {
    /// The political-security community.
    PoliticalSecurity,
    /// The economic community.
    Economic,
    /// The socio-cultural community.
    SocioCultural,
    /// Across the three.
    Cross,
}

impl Pillar {
    /// The pillar as it is written in the files.
    pub fn code(self) -> &'static str {
        match self {
            Self::PoliticalSecurity => "political-security",
            Self::Economic => "economic",
            Self::SocioCultural => "socio-cultural",
            Self::Cross => "cross",
        }
    }
}
