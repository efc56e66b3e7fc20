//! Partnerships and twinning.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, Markdown, PartnerRow, ProjectRow};

/// The partnerships of the projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Partnerships {
    /// How many projects name their partners, and how many partnerships these are.
    pub coverage: Markdown,
    /// All partnerships.
    pub total: FigureId,
    /// Partnerships by what was agreed; empty if there are none, or they are not shown.
    pub stages: Vec<CountRow>,
    /// Partnerships by partner, in the order of their names; likewise.
    pub partners: Vec<PartnerCount>,
    /// Partnerships by the partner's role; likewise.
    pub roles: Vec<CountRow>,
    /// The partnerships.
    pub partnerships: Vec<PartnershipRow>,
}

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartnerCount {
    /// Its official name.
    pub name: String,
    /// The kind of organisation, in words.
    pub kind: String,
    /// The number of its partnerships.
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
