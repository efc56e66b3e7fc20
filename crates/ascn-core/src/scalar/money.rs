//! Money: an exact amount in a named currency; and the letter codes of countries and currencies.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::Decimal;

/// Why a text is not a code of capital letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} is written with {length} capital letters, such as {example}")]
pub struct LettersError {
    what: &'static str,
    length: usize,
    example: &'static str,
}

/// A country by its two letters of ISO 3166-1, such as `TH`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CountryCode(Letters<2>);

/// A currency by its three letters of ISO 4217, such as `USD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Currency(Letters<3>);

/// Some capital letters, without an allocation: a submission has many amounts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Letters<const COUNT: usize>([u8; COUNT]);

impl<const COUNT: usize> Letters<COUNT> {
    fn read(text: &str, what: &'static str, example: &'static str) -> Result<Self, LettersError> {
        let letters = <[u8; COUNT]>::try_from(text.as_bytes()).ok();
        let capitals = letters.filter(|letters| letters.iter().all(u8::is_ascii_uppercase));
        capitals.map(Self).ok_or(LettersError {
            what,
            length: COUNT,
            example,
        })
    }

    fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl<const COUNT: usize> fmt::Debug for Letters<COUNT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl CountryCode {
    /// Returns the two letters.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Currency {
    /// Whether it is the US dollar, in which the report adds amounts up.
    pub fn is_us_dollar(&self) -> bool {
        self.0.as_str() == "USD"
    }
}

impl FromStr for CountryCode {
    type Err = LettersError;

    fn from_str(text: &str) -> Result<Self, LettersError> {
        Letters::read(text, "a country", "XX").map(Self)
    }
}

impl FromStr for Currency {
    type Err = LettersError;

    fn from_str(text: &str) -> Result<Self, LettersError> {
        Letters::read(text, "a currency", "USD").map(Self)
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// An exact amount in a named currency; amounts in two currencies are never added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// How much, in whole units of the currency.
    #[schemars(range(min = 0))]
    pub amount: Decimal,
    /// Which currency, by its three letters of ISO 4217.
    pub currency: Currency,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency, self.amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_capital_letters_of_one_length() {
        assert!("TH".parse::<CountryCode>().is_ok());
        for text in ["th", "THA", "T1", "ไท", ""] {
            assert!(text.parse::<CountryCode>().is_err(), "{text}");
        }
        assert_eq!(
            "usd".parse::<Currency>().unwrap_err().to_string(),
            "a currency is written with 3 capital letters, such as USD"
        );
    }
}
