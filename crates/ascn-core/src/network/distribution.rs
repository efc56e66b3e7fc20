//! The bodies that receive the report for notation.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::{Id, codes};

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

codes! {
    /// A pillar of the association.
    Pillar {
        /// The political-security community.
        PoliticalSecurity = "political-security",
        /// The economic community.
        Economic = "economic",
        /// The socio-cultural community.
        SocioCultural = "socio-cultural",
        /// Across the three.
        Cross = "cross",
    }
}
