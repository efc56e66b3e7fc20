//! Partnerships and twinning.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, Markdown, PartnerRow, ProjectRow};

/// With whom the projects are carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Partnerships {
    /// How many projects name their partners, and how many partnerships these are.
    pub coverage: Markdown,
    /// All partnerships.
    pub total: FigureId,
    /// By what was agreed; empty where there are none, or they are not shown.
    pub stages: Vec<CountRow>,
    /// By partner, in the order of their names; likewise.
    pub partners: Vec<PartnerCount>,
    /// By what the partner does; likewise.
    pub roles: Vec<CountRow>,
    /// Each partnership.
    pub partnerships: Vec<PartnershipRow>,
}

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartnerCount {
    /// Its official name.
    pub name: String,
    /// What kind of organisation it is, in words.
    pub kind: String,
    /// How many partnerships it has.
    pub partnerships: FigureId,
}

/// A partner's part in a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartnershipRow {
    /// The project.
    pub project: ProjectRow,
    /// The partner's part.
    pub partner: PartnerRow,
}
