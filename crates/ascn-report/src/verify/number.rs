//! The value of a figure in `figures.json`, and whether a printed text says the same.

use std::fmt;

use ascn_core::scalar::{Decimal, Share};
use ascn_export::NumberSigns;

use crate::json::Value;

impl Value {
    /// Whether the text, written with `signs`, says this value: the same digits, rounded to as many
    /// places as are printed. A missing value must not be printed as a number.
    pub(crate) fn is_printed_as(&self, text: &str, signs: NumberSigns) -> bool {
        let Some(printed) = signs.plain(text) else {
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

impl fmt::Display for Value {
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
        let number = |text: &str| Value::Number(text.to_owned());
        let missing = Value::Missing {
            state: "not-shown".into(),
        };
        let share = Value::Share { part: 2, whole: 77 };
        let (english, indonesian) = (NumberSigns::default(), NumberSigns::new(',', '.').unwrap());
        let cases = [
            (Value::Count(1_108), english, "1,108", "1,109"),
            (Value::Count(1_108), indonesian, "1.108", "1,108"),
            (share.clone(), english, "2.6\u{A0}%", "2.7\u{A0}%"),
            (share.clone(), english, "2.60\u{A0}%", "2.59\u{A0}%"),
            (share, indonesian, "2,60%", "260%"),
            (number("4200000"), english, "4,200,000", "4,200,001"),
            (number("4200000"), indonesian, "4.200.000", "4.200"),
            (
                number("-12.345"),
                english,
                "\u{2212}12.3\u{A0}%",
                "12.3\u{A0}%",
            ),
            (number("-12.345"), indonesian, "\u{2212}12,3%", "12,3%"),
            (missing, english, "not shown: 9 of 31 cities reported", "9"),
        ];
        for (value, signs, right, wrong) in cases {
            assert!(value.is_printed_as(right, signs), "{value} {right}");
            assert!(!value.is_printed_as(wrong, signs), "{value} {wrong}");
        }
        assert!(!Value::Count(9).is_printed_as("not reported", english));
    }
}
