//! The year in the network.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, NamedCity};

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
