//! The network: who was asked and who reported, the places, the year.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown};

/// Who was asked and who reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Scope {
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// Member cities.
    pub members: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// Those from which a submission was received, full or nil.
    pub received: FigureId,
    /// Those that said they have nothing to report.
    pub nil: FigureId,
    /// Those from which nothing was received.
    pub silent: FigureId,
    /// Those whose submission was cleared.
    pub cleared: FigureId,
    /// Whether the National Representative of any member state on the day was stated.
    pub says_representatives: bool,
    /// The member states, in the order of their names.
    pub rows: Vec<CoverageRow>,
    /// The cities from which nothing was received.
    pub not_received: Vec<NamedCity>,
    /// The cities with nothing to report, and why.
    pub nil_returns: Vec<NilReturn>,
    /// The cities whose membership on the day cannot be said.
    pub undecided: Vec<NamedCity>,
}

/// A member state's line of the coverage table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CoverageRow {
    /// Its name.
    pub country: String,
    /// Its member cities.
    pub members: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// Its National Representative on the day, if stated.
    pub representative: Option<String>,
}

/// A city with its country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NamedCity {
    /// Its name.
    pub name: String,
    /// Its country's name.
    pub country: String,
}

/// A city with nothing to report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NilReturn {
    /// The city.
    pub city: NamedCity,
    /// The reason.
    pub reason: String,
}

/// The places of the member cities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Places {
    /// Whether there is a map: the location of at least one city is known.
    pub has_map: bool,
    /// The member cities, by member state.
    pub rows: Vec<PlaceRow>,
    /// Those that are not on the map.
    pub not_on_map: Vec<NamedCity>,
    /// Notes to the map: what it shows, and what it leaves out.
    pub notes: Vec<Markdown>,
}

/// A member city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlaceRow {
    /// Its country's name.
    pub country: String,
    /// Its name.
    pub city: String,
    /// The date of its membership, or that it is a member from the start.
    pub member_since: String,
    /// Its location, or that this was not reported.
    pub location: String,
}

/// The year in the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Year {
    /// The year.
    pub cycle: String,
    /// The country in the chair, if it is known.
    pub chair: Option<String>,
    /// The shepherd on the day, if it is known.
    pub shepherd: Option<String>,
    /// The Annual Meeting, if it was held.
    pub meeting: Option<Meeting>,
    /// Member cities on the day.
    pub members: FigureId,
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// Cities that are members now and were not on the last cycle's day.
    pub joined: Vec<NamedCity>,
    /// Cities that were members on the last cycle's day and are not now.
    pub left: Vec<NamedCity>,
}

/// An Annual Meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Meeting {
    /// Its number.
    pub number: String,
    /// Its date, in words.
    pub held_on: String,
    /// Its place.
    pub place: String,
    /// Its decisions.
    pub decisions: Vec<String>,
}
