//! Sign-offs: the clearance of each city's report, the history of the report, and its recipients.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::NamedCity;

/// The appendix of sign-offs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignOffs {
    /// The stage at which the report was built, and what is not yet approved.
    pub mark: String,
    /// Whether a ledger of sign-offs is kept.
    pub has_ledger: bool,
    /// The state of each city's report; empty if no ledger is kept.
    pub cities: Vec<CitySignOff>,
    /// The recorded events, in their order.
    pub history: Vec<HistoryRow>,
    /// The bodies that receive the report, for notation.
    pub distribution: Vec<Recipient>,
    /// The names of the bodies and documents.
    pub names: Vec<NameRow>,
}

/// The names of a body or a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NameRow {
    /// Its official name.
    pub name: String,
    /// Its short name.
    pub abbreviation: Option<String>,
    /// Other names it is written with.
    pub aliases: Vec<String>,
}

/// The state of a city's report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CitySignOff {
    /// The city.
    pub city: NamedCity,
    /// Its state, in words.
    pub state: String,
    /// The date of the event that brought it there, if any.
    pub on: Option<String>,
    /// The body that recorded it.
    pub by: Option<String>,
    /// The note of the event.
    pub note: Option<String>,
}

/// An event of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HistoryRow {
    /// The date.
    pub on: String,
    /// The stage, in words.
    pub stage: String,
    /// The event, in words.
    pub event: String,
    /// The body that recorded it.
    pub by: String,
    /// The city it is about.
    pub city: Option<String>,
    /// The note of the event.
    pub note: Option<String>,
}

/// A body that receives the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recipient {
    /// Its name.
    pub name: String,
    /// The pillar of the association it belongs to, in words.
    pub pillar: String,
    /// The date when it noted the report, if it did.
    pub noted_on: Option<String>,
}
