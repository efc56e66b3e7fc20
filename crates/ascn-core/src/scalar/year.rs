//! The year that names a reporting cycle.

use std::fmt;
use std::str::FromStr;

use ascn_diagnostic::FileName;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The year a cycle is named by.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct Year(#[schemars(range(min = 1900, max = 2199))] u16);

impl Year {
    /// Returns the year as a number.
    pub fn number(self) -> u16 {
        self.0
    }

    /// Returns the year of the cycle whose folder has the file, or `None` if there is none.
    pub fn of_file(file: &FileName) -> Option<Self> {
        let below = file.as_str().strip_prefix("cycles/")?;
        below.split('/').next()?.parse().ok()
    }
}

impl FromStr for Year {
    type Err = YearError;

    fn from_str(text: &str) -> Result<Self, YearError> {
        text.parse()
            .ok()
            .filter(|year| (1900..=2199).contains(year))
            .map(Self)
            .ok_or(YearError)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The error of a text that is not a year.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a cycle is named by its year, such as 2024")]
pub struct YearError;
