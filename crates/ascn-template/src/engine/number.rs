//! A printed number, as templates compare it.

use std::cmp::Ordering;

use tera::Value;

/// The number of a figure: its digits as a whole number, and the number of decimal places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    digits: i128,
    places: u32,
}

impl Number {
    /// Reads plain digits, such as `-1204.5`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        Some(Self {
            digits: format!("{whole}{part}").parse().ok()?,
            places: u32::try_from(part.len()).ok()?,
        })
    }

    /// Returns the number if it is a count.
    pub(super) fn as_count(self) -> Option<u64> {
        let is_whole = self.places == 0;
        u64::try_from(self.digits).ok().filter(|_| is_whole)
    }

    /// Compares two numbers by their values.
    pub(super) fn compare(self, other: Self) -> Ordering {
        let places = self.places.max(other.places);
        self.with_places(places).cmp(&other.with_places(places))
    }

    /// Returns the digits with at least this many places, saturating.
    fn with_places(self, places: u32) -> i128 {
        let further = places.saturating_sub(self.places);
        self.digits.saturating_mul(10_i128.saturating_pow(further))
    }

    /// Returns the number for comparisons in conditions; whole numbers are exact.
    pub(super) fn to_value(self) -> Value {
        let unit = 10_i128.saturating_pow(self.places);
        if self.digits % unit == 0 {
            return Value::from(self.digits / unit);
        }
        let text = format!("{}e-{}", self.digits, self.places);
        text.parse::<f64>()
            .map_or_else(|_| Value::none(), Value::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::read(text).unwrap()
    }

    #[test]
    fn numbers_are_compared_by_what_they_say() {
        let mut numbers = ["12.5", "-3", "12.45", "0", "1204"].map(number);
        numbers.sort_by(|one, other| one.compare(*other));
        let sorted = ["-3", "0", "12.45", "12.5", "1204"].map(number);
        assert_eq!(numbers, sorted);
        assert_eq!(number("12.50").compare(number("12.5")), Ordering::Equal);
        assert_eq!(Number::read("12,5"), None);
    }

    #[test]
    fn only_a_whole_number_counts_something() {
        assert_eq!(number("1204").as_count(), Some(1204));
        assert_eq!(number("12.0").as_count(), None);
        assert_eq!(number("-1").as_count(), None);
        assert_eq!(number("12.0").to_value(), Value::from(12_i128));
        assert_eq!(number("-12.5").to_value(), Value::from(-12.5_f64));
    }
}
