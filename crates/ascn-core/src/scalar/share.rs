//! Shares of a whole, exact until they are printed.

use crate::scalar::Decimal;

/// A part of a whole, kept as the two counts.
///
/// # Examples
/// ```
/// use ascn_core::scalar::Share;
///
/// // Two of 77 projects: the report of 2022 printed 2.94 %.
/// let completed = Share::new(2, 77).ok_or("nothing to share")?;
/// assert_eq!(completed.percent(2).to_string(), "2.60");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// Returns the share of `part` in `whole`, or `None` if there is no whole.
    pub fn new(part: u64, whole: u64) -> Option<Self> {
        (whole > 0).then_some(Self { part, whole })
    }

    /// Returns the counted part.
    pub fn part(self) -> u64 {
        self.part
    }

    /// Returns the whole it is a part of.
    pub fn whole(self) -> u64 {
        self.whole
    }

    /// Returns the share in percent, rounded half away from zero to so many places.
    pub fn percent(self, places: u32) -> Decimal {
        let hundredfold = Decimal::from(self.part.saturating_mul(100));
        let exact = Decimal::ratio(hundredfold, Decimal::from(self.whole));
        exact.unwrap_or(Decimal::from(0)).with_places(places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(part: u64, whole: u64, places: u32) -> String {
        Share::new(part, whole).unwrap().percent(places).to_string()
    }

    #[test]
    fn half_a_unit_rounds_up() {
        assert_eq!(percent(1, 8, 2), "12.50");
        assert_eq!(percent(1, 8, 1), "12.5");
        assert_eq!(percent(1, 80, 1), "1.3");
        assert_eq!(percent(1, 3, 0), "33");
    }

    #[test]
    fn the_whole_is_a_hundred() {
        assert_eq!(percent(108, 108, 1), "100.0");
        assert_eq!(percent(0, 108, 1), "0.0");
    }

    #[test]
    fn nothing_has_no_shares() {
        assert_eq!(Share::new(0, 0), None);
    }
}
