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
    /// The cycle before, if there is one.
    pub last_cycle: Option<String>,
    /// Cities that are members now and were not on the last cycle's day.
    pub joined: Vec<NamedCity>,
    /// Cities that were members on the last cycle's day and are not now.
    pub left: Vec<NamedCity>,
}

/// An Annual Meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Meeting {
    /// Which one it is.
    pub number: String,
    /// When, in words.
    pub held_on: String,
    /// Where.
    pub place: String,
    /// What it decided.
    pub decisions: Vec<String>,
}
