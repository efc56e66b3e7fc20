//! Terms: from when to when something holds, and whether it holds on a day.

use crate::scalar::{Date, Day, Precision};

/// The answer to whether a term holds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It holds on that day.
    Yes,
    /// It does not.
    No,
    /// The dates are too coarse to say.
    Undecided,
}

/// From when to when something holds; an open end has no date.
///
/// # Examples
/// ```
/// use ascn_core::scalar::{Answer, Term};
///
/// let term = Term { from: Some("2024".parse()?), to: None };
/// assert_eq!(term.on("2023-08-14".parse()?), Answer::No);
/// assert_eq!(term.on("2024-09-25".parse()?), Answer::Undecided);
/// assert_eq!(term.on("2025-09-30".parse()?), Answer::Yes);
/// # Ok::<(), ascn_core::scalar::DateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The first day; `None` means since the beginning.
    pub from: Option<Date>,
    /// The last day; `None` means until further notice.
    pub to: Option<Date>,
}

impl Term {
    /// Makes the term between two dates.
    pub fn new(from: Option<Date>, to: Option<Date>) -> Self {
        Self { from, to }
    }

    /// Whether the term holds on `day`.
    pub fn on(self, day: Day) -> Answer {
        match (self.has_begun(day), self.has_ended(day)) {
            (Answer::No, _) | (_, Answer::Yes) => Answer::No,
            (Answer::Yes, Answer::No) => Answer::Yes,
            _ => Answer::Undecided,
        }
    }

    fn has_begun(self, day: Day) -> Answer {
        match self.from {
            None => Answer::Yes,
            Some(from) if day < from.earliest() => Answer::No,
            Some(from) if from.latest() <= day => Answer::Yes,
            Some(_) => Answer::Undecided,
        }
    }

    fn has_ended(self, day: Day) -> Answer {
        match self.to {
            None => Answer::No,
            Some(to) if to.latest() < day => Answer::Yes,
            Some(to) if day < to.earliest() || to.precision() == Precision::Day => Answer::No,
            Some(_) => Answer::Undecided,
        }
    }

    /// Returns the last of `terms` that may hold on `day`: where two share a boundary, the later
    /// wins.
    pub fn latest_on<T>(
        terms: impl IntoIterator<Item = T>,
        term: impl Fn(&T) -> Self,
        day: Day,
    ) -> Option<T> {
        let terms = terms.into_iter();
        let holding = terms.filter(|item| term(item).on(day) != Answer::No);
        holding.max_by_key(|item| term(item).from.map(Date::earliest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(from: &str, to: &str) -> Term {
        Term::new(from.parse().ok(), to.parse().ok())
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_in_its_own_term() {
        assert_eq!(term("2018-04-28", "").on(day("2018-04-28")), Answer::Yes);
        assert_eq!(term("", "2018-04-28").on(day("2018-04-28")), Answer::Yes);
        assert_eq!(term("", "2018-04-28").on(day("2018-04-29")), Answer::No);
    }

    #[test]
    fn a_coarse_end_is_undecided_inside() {
        assert_eq!(term("", "2023").on(day("2022-12-31")), Answer::Yes);
        assert_eq!(term("", "2023").on(day("2023-06-01")), Answer::Undecided);
        assert_eq!(term("", "2023").on(day("2024-01-01")), Answer::No);
    }

    #[test]
    fn the_later_term_wins_at_a_shared_boundary() {
        let terms = [("SG", term("2021", "2023")), ("ID", term("2023", "2025"))];
        let holder = |text| Term::latest_on(terms, |item| item.1, day(text)).map(|item| item.0);
        assert_eq!(holder("2022-09-21"), Some("SG"));
        assert_eq!(holder("2023-08-14"), Some("ID"));
        assert_eq!(holder("2026-08-14"), None);
    }
}
