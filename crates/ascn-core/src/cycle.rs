//! A reporting cycle: one year's call, cut-off and Annual Meeting.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::{Date, Day};

/// The year a cycle is named by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Year(#[schemars(range(min = 1900, max = 9999))] u16);

impl Year {
    /// The year as a number.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl FromStr for Year {
    type Err = YearError;

    fn from_str(text: &str) -> Result<Self, YearError> {
        text.parse()
            .ok()
            .filter(|year| (1900..=9999).contains(year))
            .map(Self)
            .ok_or(YearError)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A text that is not a year.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a cycle is named by its year, such as 2024")]
pub struct YearError;

/// A reporting cycle: `cycles/YEAR/cycle.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cycle {
    /// The year; the folder has the same name.
    pub cycle: Year,
    /// The period the report covers.
    pub period: Option<Period>,
    /// The cut-off: who is a member is asked on this day, and no submission is later.
    pub data_as_of: Day,
    /// The Annual Meeting of the cycle.
    pub annual_meeting: Option<AnnualMeeting>,
}

/// The period a report covers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Its beginning.
    pub start: Date,
    /// Its end.
    pub end: Date,
}

/// An Annual Meeting of the network (Terms of Reference, paragraphs 9 to 11).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnualMeeting {
    /// Which one it is, counted from the first.
    #[schemars(range(min = 1))]
    pub number: u32,
    /// When it was held.
    pub held_on: Date,
    /// Where.
    #[schemars(length(min = 1))]
    pub place: String,
    /// What it decided.
    #[serde(default)]
    pub decisions: Vec<String>,
}
