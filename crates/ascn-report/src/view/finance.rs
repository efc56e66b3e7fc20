//! Finance and bankability.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown, ProjectRow};

/// What the projects cost, who pays, and who asks for money. All sums are in whole US dollars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Finance {
    /// How many projects give their cost and their finance, and at which rates amounts are added.
    pub coverage: Markdown,
    /// Whether costs are shown.
    pub has_cost: bool,
    /// Whether there are lines of finance, and sums of them are shown.
    pub has_finance: bool,
    /// How far the lines of finance are; empty where these are not shown.
    pub ladder: Vec<RungRow>,
    /// What is to be said of the ladder: what was left out of it, and the gap.
    pub ladder_notes: Vec<Markdown>,
    /// The sums over all projects.
    pub total: MoneyFigures,
    /// By focus area, in the order of the framework.
    pub areas: Vec<MoneyRow>,
    /// By member state, in the order of their names.
    pub countries: Vec<MoneyRow>,
    /// What was left out of the sums by focus area and member state.
    pub parts_left_out: Vec<Markdown>,
    /// By who pays, in the order of their names.
    pub sources: Vec<SourceRow>,
    /// By form.
    pub instruments: Vec<InstrumentRow>,
    /// What was left out of the sums by source and instrument.
    pub lines_left_out: Vec<Markdown>,
    /// Each line of finance that is asked for.
    pub seeking: Vec<Seeking>,
}

/// A rung of the ladder from what is asked for to what is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RungRow {
    /// Its name, such as `sought`: the message `rung-NAME` names it.
    pub name: String,
    /// How many lines stand on it; `None` where a line is counted on the rung above.
    pub lines: Option<FigureId>,
    /// Their amount.
    pub amount: FigureId,
}

/// Sums of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoneyFigures {
    /// What projects cost.
    pub cost: FigureId,
    /// What is bound by signed agreements.
    pub committed: FigureId,
    /// What was paid of it.
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
    /// What kind of organisation it is, in words.
    pub kind: String,
    /// What it has bound itself to pay.
    pub committed: FigureId,
    /// What it paid of it.
    pub disbursed: FigureId,
}

/// A form of finance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InstrumentRow {
    /// Its name.
    pub name: String,
    /// What is bound in this form.
    pub committed: FigureId,
    /// What was paid of it.
    pub disbursed: FigureId,
}

/// A line of finance that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Seeking {
    /// The project.
    pub project: ProjectRow,
    /// What the project costs, as the city gives it, or why that is missing.
    pub cost: String,
    /// Who is asked.
    pub source: String,
    /// In which form.
    pub instrument: String,
    /// How much, as the city gives it, or why that is missing.
    pub amount: String,
}
