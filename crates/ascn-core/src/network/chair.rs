//! Who chairs the network, and who is its shepherd.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::{CountryCode, Date, Day, Term, Year};

/// The chairs and shepherds: `network/chairs.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chairs {
    /// Who chairs which year.
    pub chairs: Vec<Chair>,
    /// Who is shepherd from when to when.
    #[serde(default)]
    pub shepherds: Vec<Shepherd>,
}

/// The chair of one year: the country that chairs the association chairs the network
/// (Terms of Reference, paragraph 8).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chair {
    /// The year.
    pub cycle: Year,
    /// The country.
    pub country: CountryCode,
}

/// The shepherd, who gives the network continuity for a renewable term of two years
/// (Terms of Reference, paragraph 15).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shepherd {
    /// The country.
    pub country: CountryCode,
    /// Since when.
    pub from: Date,
    /// Until when.
    pub to: Option<Date>,
}

impl Chairs {
    /// Returns the country that chairs that year.
    pub fn chair_of(&self, year: Year) -> Option<&CountryCode> {
        let chair = self.chairs.iter().find(|chair| chair.cycle == year)?;
        Some(&chair.country)
    }

    /// Returns the shepherd on `day`.
    pub fn shepherd_on(&self, day: Day) -> Option<&CountryCode> {
        let term = |shepherd: &&Shepherd| Term::new(Some(shepherd.from), shepherd.to);
        Term::latest_on(&self.shepherds, term, day).map(|shepherd| &shepherd.country)
    }
}
