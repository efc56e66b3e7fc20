//! The value of a figure in `figures.json`, and whether a printed text says the same.

use std::fmt;

use ascn_core::scalar::{Decimal, Share};
use serde::Deserialize;

/// The value of a figure as `figures.json` has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum Recorded {
    Count(u64),
    Share { part: u64, whole: u64 },
    Number(String),
    Missing { state: String },
}

impl Recorded {
    /// Whether the text says this value: the same digits, rounded to as many places as are printed.
    /// For a value that is missing a number must not stand there.
    pub(super) fn is_printed_as(&self, text: &str) -> bool {
        let Some(printed) = digits(text) else {
            return matches!(self, Self::Missing { .. });
        };
        let places = printed
            .split_once('.')
            .map_or(0, |(_, places)| places.len());
        let places = u32::try_from(places).unwrap_or(u32::MAX);
        let value = match self {
            Self::Count(count) => Some(Decimal::from(*count)),
            Self::Share { part, whole } => {
                Share::new(*part, *whole).map(|share| share.percent(places))
            }
            Self::Number(number) => number.parse().ok(),
            Self::Missing { .. } => None,
        };
        value.is_some_and(|value: Decimal| value.with_places(places).to_string() == printed)
    }
}

/// The digits of a text that is a number: without the commas between thousands and without its
/// unit.
fn digits(text: &str) -> Option<String> {
    let number = text.strip_suffix("\u{A0}%").unwrap_or(text);
    let digits = number.replace(',', "").replace('\u{2212}', "-");
    digits.parse::<Decimal>().ok()?;
    Some(digits)
}

impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count}"),
            Self::Share { part, whole } => write!(f, "{part} of {whole}"),
            Self::Number(number) => f.write_str(number),
            Self::Missing { state } => f.write_str(&state.replace('-', " ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_recognised_as_it_is_printed() {
        let number = |text: &str| Recorded::Number(text.to_owned());
        let missing = Recorded::Missing {
            state: "not-shown".to_owned(),
        };
        let share = Recorded::Share { part: 2, whole: 77 };
        let cases = [
            (Recorded::Count(1_108), "1,108", "1,109"),
            (share.clone(), "2.6\u{A0}%", "2.7\u{A0}%"),
            (share, "2.60\u{A0}%", "2.59\u{A0}%"),
            (number("4200000"), "4,200,000", "4,200,001"),
            (number("-12.345"), "\u{2212}12.3\u{A0}%", "12.3\u{A0}%"),
            (missing, "not shown: 9 of 31 cities reported", "9"),
        ];
        for (value, right, wrong) in cases {
            assert!(value.is_printed_as(right), "{value} {right}");
            assert!(!value.is_printed_as(wrong), "{value} {wrong}");
        }
        assert!(!Recorded::Count(9).is_printed_as("not reported"));
    }
}
