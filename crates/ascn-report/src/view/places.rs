//! Where the member cities lie.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{Markdown, NamedCity};

/// Where the member cities lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Places {
    /// Whether there is a map: the location of at least one city is known.
    pub has_map: bool,
    /// The member cities, by member state.
    pub rows: Vec<PlaceRow>,
    /// Those that are not on the map.
    pub not_on_map: Vec<NamedCity>,
    /// What is to be said of the map: what it shows, and what it leaves out.
    pub notes: Vec<Markdown>,
}

/// A member city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlaceRow {
    /// Its country's name.
    pub country: String,
    /// Its name.
    pub city: String,
    /// Since when it is a member, or that it is since the start.
    pub member_since: String,
    /// Where it lies, or that this was not reported.
    pub location: String,
}
