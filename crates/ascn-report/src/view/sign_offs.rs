//! Sign-offs: how each city's report was cleared, the history of the report, and who receives it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::NamedCity;

/// The appendix of sign-offs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignOffs {
    /// At which stage the report was built, and what is not yet approved.
    pub mark: String,
    /// Whether a ledger of sign-offs is kept.
    pub has_ledger: bool,
    /// How the report of each city stands; none where no ledger is kept.
    pub cities: Vec<CitySignOff>,
    /// What was recorded, in its order.
    pub history: Vec<HistoryRow>,
    /// The bodies that receive the report, for notation.
    pub distribution: Vec<Recipient>,
    /// What the bodies and documents are called.
    pub names: Vec<NameRow>,
}

/// What a body or a document is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NameRow {
    /// Its official name.
    pub name: String,
    /// Its short name.
    pub abbreviation: Option<String>,
    /// Other names it is written with.
    pub aliases: Vec<String>,
}

/// How the report of a city stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CitySignOff {
    /// The city.
    pub city: NamedCity,
    /// Its state, in words.
    pub state: String,
    /// Since when, if an event brought it there.
    pub on: Option<String>,
    /// The body that recorded it.
    pub by: Option<String>,
    /// What was said.
    pub note: Option<String>,
}

/// An event of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HistoryRow {
    /// When.
    pub on: String,
    /// The stage, in words.
    pub stage: String,
    /// What happened, in words.
    pub event: String,
    /// Who did it.
    pub by: String,
    /// The city it is about.
    pub city: Option<String>,
    /// What was said.
    pub note: Option<String>,
}

/// A body that receives the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recipient {
    /// Its name.
    pub name: String,
    /// The pillar of the association it belongs to, in words.
    pub pillar: String,
    /// When it noted the report, if it did.
    pub noted_on: Option<String>,
}
