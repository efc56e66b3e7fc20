//! The places of the member cities.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{Markdown, NamedCity};

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
