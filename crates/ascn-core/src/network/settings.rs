//! The settings of a network: `ascn.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::scalar::Decimal;

/// The settings of a network: `ascn.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The version of the file format; this program reads version 1.
    pub format: u32,
    /// The network's full name.
    pub network: String,
    /// The network's short name, such as `ASCN`.
    pub abbreviation: String,
    /// The body that is the network's secretariat.
    pub secretariat: String,
    /// The unit of the secretariat that drafts the report.
    pub drafting_unit: String,
    /// The report's title, without the year.
    pub report_title: String,
    /// The language of the report's fixed words, by its tag of BCP 47, such as `en`. The edition
    /// for the members is written in it, as is what a sign-off seals.
    pub language: String,
    /// The languages of editions that are in another one.
    pub edition_languages: Option<EditionLanguages>,
    /// How many places a printed share has; rounding is half away from zero.
    #[serde(default = "one_place")]
    #[schemars(range(max = 4))]
    pub share_decimals: u32,
    /// The coverage below which a figure is not shown.
    pub coverage_threshold: Option<CoverageThreshold>,
    /// How many cities a member state should have.
    pub cities_per_member: Option<CitiesPerMember>,
    /// Short names that the report writes out where it uses them first, in addition to the
    /// network's own and those of the bodies.
    #[serde(default)]
    pub abbreviations: Vec<Abbreviation>,
}

impl Settings {
    /// Returns the language of the public edition.
    pub fn public_language(&self) -> &str {
        let other = self.edition_languages.as_ref();
        other.map_or(&self.language, |editions| &editions.public)
    }
}

/// A short name and the full name it abbreviates.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Abbreviation {
    /// The short name, such as `AMS`.
    #[schemars(length(min = 1))]
    pub short: String,
    /// The full name, such as ASEAN Member State.
    #[schemars(length(min = 1))]
    pub name: String,
}

/// The languages of editions that are in another one than the network's own.
///
/// The edition for the members is not among them: it is what is signed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditionLanguages {
    /// The language of the public edition, by its tag of BCP 47, such as `id`.
    pub public: String,
}

fn one_place() -> u32 {
    1
}

/// The shares of what was asked for below which a figure is not shown; its coverage still is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageThreshold {
    /// The share of member cities that sent a submission, from 0 to 1.
    #[schemars(range(min = 0, max = 1))]
    pub cities: Decimal,
    /// The share of projects that give the value, from 0 to 1.
    #[schemars(range(min = 0, max = 1))]
    pub projects: Decimal,
}

/// How many cities a member state should have.
///
/// The Concept Note speaks of up to three; the network has always had exceptions, so the limit is
/// soft: going over it is a warning.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CitiesPerMember {
    /// More cities than this are reported.
    pub soft_limit: usize,
}
