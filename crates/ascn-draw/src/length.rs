//! Lengths in the plane of a drawing.

use std::fmt;
use std::ops::{Add, Neg, Sub};

/// A length or a coordinate, exact to a tenth of a unit; arithmetic saturates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(i32);

impl Length {
    /// No length.
    pub const ZERO: Self = Self(0);

    /// Creates a length of so many units.
    pub const fn units(units: i32) -> Self {
        Self(units.saturating_mul(10))
    }

    /// Creates a length of so many tenths of a unit.
    pub const fn tenths(tenths: i32) -> Self {
        Self(tenths)
    }

    /// Returns the length in tenths of a unit.
    pub const fn in_tenths(self) -> i32 {
        self.0
    }

    /// Returns a multiple of the length.
    #[must_use]
    pub fn times(self, count: usize) -> Self {
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        Self(self.0.saturating_mul(count))
    }

    /// Returns one of so many equal parts; the whole length if there are none.
    #[must_use]
    pub fn part_of(self, parts: usize) -> Self {
        let parts = i32::try_from(parts).unwrap_or(i32::MAX).max(1);
        Self(self.0 / parts)
    }

    /// Returns the fraction `part / whole` of the length; zero if that overflows.
    #[must_use]
    pub(crate) fn share(self, part: i64, whole: i64) -> Self {
        let tenths = i64::from(self.0) * part / whole.max(1);
        Self(i32::try_from(tenths).unwrap_or_default())
    }

    /// Returns half the length.
    #[must_use]
    pub const fn half(self) -> Self {
        Self(self.0 / 2)
    }
}

impl Add for Length {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Length {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Length {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let tenths = self.0.unsigned_abs();
        match tenths % 10 {
            0 => write!(f, "{sign}{}", tenths / 10),
            tenth => write!(f, "{sign}{}.{tenth}", tenths / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_written_with_at_most_one_decimal() {
        let written = [0, 5, -5, 10, 125, -1234].map(|tenths| Length::tenths(tenths).to_string());
        assert_eq!(written, ["0", "0.5", "-0.5", "1", "12.5", "-123.4"]);
    }

    #[test]
    fn a_length_stays_at_its_bounds() {
        let most = Length::tenths(i32::MAX);
        assert_eq!(most + Length::units(1), most);
        assert_eq!(Length::units(i32::MAX), most);
        assert_eq!(Length::units(1).times(usize::MAX), most);
        assert_eq!(Length::units(7).part_of(0), Length::units(7));
    }
}
