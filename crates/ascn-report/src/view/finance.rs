//! Finance and partnerships.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, Markdown, PartnerRow, ProjectRow};

/// Cost of the projects, sources of finance, and requests for money. All sums are in whole US
/// dollars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Finance {
    /// How many projects give their cost and their finance, and at which rates amounts are added.
    pub coverage: Markdown,
    /// Whether costs are shown.
    pub has_cost: bool,
    /// Whether there are lines of finance whose sums are shown.
    pub has_finance: bool,
    /// The rungs of the lines of finance; empty if these are not shown.
    pub ladder: Vec<RungRow>,
    /// Notes to the ladder: what was left out of it, and the gap.
    pub ladder_notes: Vec<Markdown>,
    /// The sums over all projects.
    pub total: MoneyFigures,
    /// The sums by focus area, in the order of the framework.
    pub areas: Vec<MoneyRow>,
    /// The sums by member state, in the order of their names.
    pub countries: Vec<MoneyRow>,
    /// What was left out of the sums by focus area and member state.
    pub parts_left_out: Vec<Markdown>,
    /// The sums by source, in the order of their names.
    pub sources: Vec<SourceRow>,
    /// The sums by instrument.
    pub instruments: Vec<InstrumentRow>,
    /// What was left out of the sums by source and instrument.
    pub lines_left_out: Vec<Markdown>,
    /// The lines of finance that are asked for.
    pub seeking: Vec<Seeking>,
}

/// A rung of the ladder from what is asked for to what is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RungRow {
    /// Its name, such as `sought`: the message `rung-NAME` names it.
    pub name: String,
    /// The number of its lines; `None` if a line is counted on the rung above.
    pub lines: Option<FigureId>,
    /// Their amount.
    pub amount: FigureId,
}

/// Sums of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoneyFigures {
    /// The cost of projects.
    pub cost: FigureId,
    /// The amount bound by signed agreements.
    pub committed: FigureId,
    /// The part of it that was paid.
    pub disbursed: FigureId,
}

/// The sums of a focus area or a member state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoneyRow {
    /// Its name.
    pub name: String,
    /// The sums.
    pub money: MoneyFigures,
}

/// A source of finance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceRow {
    /// Its official name.
    pub name: String,
    /// The kind of organisation, in words.
    pub kind: String,
    /// The amount it is bound to pay.
    pub committed: FigureId,
    /// The part of it that it paid.
    pub disbursed: FigureId,
}

/// A form of finance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InstrumentRow {
    /// Its name.
    pub name: String,
    /// The amount bound in this form.
    pub committed: FigureId,
    /// The part of it that was paid.
    pub disbursed: FigureId,
}

/// A line of finance that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Seeking {
    /// The project.
    pub project: ProjectRow,
    /// The project's cost as the city gives it, or why that is missing.
    pub cost: String,
    /// The source that is asked.
    pub source: String,
    /// The instrument, in words.
    pub instrument: String,
    /// The amount as the city gives it, or why that is missing.
    pub amount: String,
}

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
