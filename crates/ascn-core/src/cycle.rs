//! A reporting cycle: one year's call, cut-off and Annual Meeting.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::governance::Order;
use crate::scalar::{Date, Day};

/// The year a cycle is named by.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
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
    /// The order of its reporting chain.
    #[serde(default)]
    pub chain: ChainSettings,
}

impl Cycle {
    /// The order of the stages of its reporting chain.
    pub fn order(&self) -> Order {
        Order::new(self.chain.meeting_before_draft)
    }
}

/// How a cycle's reporting chain is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ChainSettings {
    /// Whether the report is drafted from the outcomes of the Annual Meeting, as the Terms of
    /// Reference have it; otherwise the draft is submitted to the meeting.
    pub meeting_before_draft: bool,
}

impl Default for ChainSettings {
    fn default() -> Self {
        Self {
            meeting_before_draft: true,
        }
    }
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<String>,
}
