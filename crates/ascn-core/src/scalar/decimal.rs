//! Exact decimal numbers, read from the text as it was written.

use std::fmt;
use std::str::FromStr;

/// Why a text is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// It has another form.
    #[error("a number has digits and at most one point, such as 4200000 or 39.0")]
    Form,
    /// It has more digits than can be held exactly.
    #[error("a number may have at most 28 digits")]
    TooLong,
}

/// An exact decimal number with the digits it was written with: `39.0` stays `39.0`.
///
/// # Examples
/// ```
/// use ascn_core::scalar::Decimal;
///
/// let area: Decimal = "39.0".parse()?;
/// assert_eq!(area.to_string(), "39.0");
/// assert!("1,000".parse::<Decimal>().is_err());
/// # Ok::<(), ascn_core::scalar::DecimalError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(rust_decimal::Decimal);

impl Decimal {
    /// Returns `part` / `whole`, or `None` if `whole` is zero or the result is too large.
    pub fn ratio(part: Self, whole: Self) -> Option<Self> {
        part.0.checked_div(whole.0).map(Self)
    }

    /// Returns the sum, or `None` if it is too large.
    pub fn sum(one: Self, other: Self) -> Option<Self> {
        one.0.checked_add(other.0).map(Self)
    }

    /// Returns `one` − `other`, or `None` if it is too large.
    pub fn difference(one: Self, other: Self) -> Option<Self> {
        one.0.checked_sub(other.0).map(Self)
    }

    /// Returns the product, or `None` if it is too large.
    pub fn product(one: Self, other: Self) -> Option<Self> {
        one.0.checked_mul(other.0).map(Self)
    }

    /// Returns its absolute value.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// Whether it differs from `other` by at most `percent` of `other`.
    pub fn is_within(self, percent: u32, other: Self) -> bool {
        let part = Self(rust_decimal::Decimal::new(percent.into(), 2));
        let allowed = Self::product(other.magnitude(), part);
        let difference = Self::difference(self, other).map(Self::magnitude);
        let both = difference.zip(allowed);
        both.is_some_and(|(difference, allowed)| difference <= allowed)
    }

    /// Returns the number rounded to so many places, half away from zero.
    #[must_use]
    pub fn rounded(self, places: u32) -> Self {
        let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
        Self(self.0.round_dp_with_strategy(places, strategy))
    }

    /// Returns the number without zeros at its end: `4200000.00` as `4200000`.
    #[must_use]
    pub fn normalized(self) -> Self {
        Self(self.0.normalize())
    }

    /// Returns the number rounded to so many places and printed with all of them: `12.5` as
    /// `12.50`.
    #[must_use]
    pub fn with_places(self, places: u32) -> Self {
        let mut number = self.rounded(places).0;
        number.rescale(places);
        Self(number)
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self(number.into())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        if !is_digits(whole) || !is_digits(fraction) {
            return Err(DecimalError::Form);
        }
        rust_decimal::Decimal::from_str_exact(text)
            .map(Self)
            .map_err(|_| DecimalError::TooLong)
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn digits_stay_as_written() {
        for text in ["0", "1.10", "-5", "4040.4", "16875", "0.30"] {
            assert_eq!(decimal(text).to_string(), text);
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_refused() {
        for text in [
            "", ".5", "5.", "1e3", "0x1F", "1_000", "1,000", ".inf", "NaN", "+5", "1.2.3",
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Form), "{text}");
        }
        assert_eq!(
            "1".repeat(40).parse::<Decimal>(),
            Err(DecimalError::TooLong)
        );
    }

    #[test]
    fn two_percent_is_two_percent_of_the_other() {
        assert!(decimal("102").is_within(2, decimal("100")));
        assert!(!decimal("102.1").is_within(2, decimal("100")));
    }

    #[test]
    fn halves_round_away_from_zero() {
        assert_eq!(decimal("0.25").rounded(1).to_string(), "0.3");
        assert_eq!(decimal("-0.25").rounded(1).to_string(), "-0.3");
    }
}
