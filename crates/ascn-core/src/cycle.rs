//! A reporting cycle: one year's call, cut-off and Annual Meeting.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::scalar::{Currency, Date, Day, Decimal, Money, Year};

/// A reporting cycle: `cycles/YEAR/cycle.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cycle {
    /// The year; the folder has the same name.
    pub cycle: Year,
    /// The period the report covers.
    pub period: Option<Period>,
    /// The cut-off day: it decides who is a member, and no submission is later.
    pub data_as_of: Day,
    /// The Annual Meeting of the cycle.
    pub annual_meeting: Option<AnnualMeeting>,
    /// The order of its reporting chain.
    #[serde(default)]
    pub chain: ChainSettings,
    /// The rates at which amounts in other currencies are converted into US dollars.
    pub rates: Option<Rates>,
    /// Figures counted differently from the cycle before, which cannot be compared with it.
    #[serde(default)]
    pub definition_breaks: Vec<DefinitionBreak>,
}

impl Cycle {
    /// Returns an amount in US dollars, or `None` if its currency has no usable rate.
    ///
    /// # Source
    /// The file format, chapter *The cycle*: one rate per currency for all cities.
    pub fn in_us_dollars(&self, money: &Money) -> Option<Decimal> {
        if money.currency.is_us_dollar() {
            return Some(money.amount);
        }
        let rate = self.rates.as_ref()?.usd.rate(&money.currency)?;
        let is_usable = Decimal::from(0) < rate;
        Decimal::product(money.amount, rate).filter(|_| is_usable)
    }
}

/// Exchange rates, all of one day and one source.
///
/// The secretariat gives them, so that the amounts of all cities are converted in the same way; no
/// city converts its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// The day of the rates.
    pub on: Date,
    /// Who published them.
    #[schemars(length(min = 1))]
    pub source: String,
    /// The value of one unit of each currency in US dollars.
    pub usd: RateTable,
}

/// The value of one unit of each currency in US dollars.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct RateTable(BTreeMap<Currency, Decimal>);

impl RateTable {
    /// Returns the rates with their currencies.
    pub fn iter(&self) -> impl Iterator<Item = (&Currency, Decimal)> {
        self.0.iter().map(|(currency, rate)| (currency, *rate))
    }

    /// Returns the value of one unit of a currency in US dollars.
    pub fn rate(&self, currency: &Currency) -> Option<Decimal> {
        self.0.get(currency).copied()
    }
}

impl JsonSchema for RateTable {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "RateTable".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<Currency>(),
            "additionalProperties": generator.subschema_for::<Decimal>()
        })
    }
}

/// A figure that is counted differently from the cycle before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionBreak {
    /// The figure's id, such as `projects.status.completed`.
    #[schemars(length(min = 1))]
    pub figure: String,
    /// How it was counted until then, and how it is counted now.
    #[schemars(length(min = 1))]
    pub note: String,
}

/// The order of a cycle's reporting chain.
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
