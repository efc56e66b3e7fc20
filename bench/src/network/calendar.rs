//! Months as numbers.

use std::fmt;

/// A month of a year; as text `2032-06`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Month {
    /// Months since the beginning of the year 0.
    count: u32,
}

impl Month {
    /// Makes a month from its year and its number, counted from 1.
    pub(super) const fn new(year: u32, month: u32) -> Self {
        Self {
            count: year * 12 + month - 1,
        }
    }

    /// Returns the month so many months later.
    pub(super) const fn plus(self, months: u32) -> Self {
        Self {
            count: self.count + months,
        }
    }

    /// Returns the month so many months earlier.
    pub(super) const fn minus(self, months: u32) -> Self {
        Self {
            count: self.count - months,
        }
    }

    /// Returns how many months have passed since an earlier one; 0 if it is a later one.
    pub(super) const fn since(self, earlier: Self) -> u32 {
        self.count.saturating_sub(earlier.count)
    }

    /// Returns its year.
    pub(super) const fn year(self) -> u32 {
        self.count / 12
    }

    /// Returns a day of it, such as `2032-06-10`.
    pub(super) fn day(self, day: u32) -> String {
        format!("{self}-{day:02}")
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.count % 12 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_over_the_end_of_a_year() {
        let june = Month::new(2032, 6);
        assert_eq!(june.to_string(), "2032-06");
        assert_eq!(june.plus(7).to_string(), "2033-01");
        assert_eq!(june.minus(6).to_string(), "2031-12");
        assert_eq!(june.day(5), "2032-06-05");
        assert_eq!(june.since(Month::new(2031, 5)), 13);
        assert_eq!(june.since(june.plus(1)), 0);
    }
}
