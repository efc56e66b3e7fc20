//! Dates that stay as precise as they were written.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// It has another form.
    #[error("a date is a day (2024-08-15), a month (2024-08) or a year (2024)")]
    Form,
    /// The month does not exist.
    #[error("there is no month {0}")]
    Month(u32),
    /// The day does not exist in that month.
    #[error("{year:04}-{month:02} has no day {day}")]
    Day {
        /// The year.
        year: i32,
        /// The month.
        month: u32,
        /// The day that is not in it.
        day: u32,
    },
    /// The year is before or after everything that a network reports.
    #[error("the year lies outside {FIRST_YEAR} to {LAST_YEAR}")]
    Year,
    /// A whole day is needed.
    #[error("a whole day is needed here, such as 2024-08-15")]
    NotADay,
}

/// The years that a date may have: no city reports what happened before or is planned after them,
/// so another year is a typing error.
const FIRST_YEAR: i32 = 1800;
const LAST_YEAR: i32 = 2199;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

impl Day {
    /// Returns the day of that year, month and day of the month.
    ///
    /// # Errors
    /// [`DateError`] if the calendar has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        if !(1..=12).contains(&month) {
            return Err(DateError::Month(month));
        }
        NaiveDate::from_ymd_opt(year, month, day)
            .map(Self)
            .ok_or(DateError::Day { year, month, day })
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Returns the month, from 1.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Returns the day of the month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    fn last_of_month(self) -> Self {
        let days = u32::from(self.0.num_days_in_month());
        self.0.with_day(days).map_or(self, Self)
    }

    /// Returns the day so many months later; the last day of a month leads to the last day of
    /// another. `None` if the calendar does not go that far.
    fn months_later(self, months: u32) -> Option<Self> {
        let later = Self(self.0.checked_add_months(Months::new(months))?);
        let is_last = self == self.last_of_month();
        Some(if is_last {
            later.last_of_month()
        } else {
            later
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Day {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        match text.parse()? {
            Date {
                earliest,
                precision: Precision::Day,
            } => Ok(earliest),
            Date { .. } => Err(DateError::NotADay),
        }
    }
}

/// How precisely a date was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// `2024`
    Year,
    /// `2024-08`
    Month,
    /// `2024-08-15`
    Day,
}

/// A day, a month or a year, as precise as it was written.
///
/// # Examples
/// ```
/// use ascn_core::scalar::Date;
///
/// let joined: Date = "2024".parse()?;
/// assert_eq!(joined.to_string(), "2024");
/// assert_eq!(joined.earliest().to_string(), "2024-01-01");
/// assert_eq!(joined.latest().to_string(), "2024-12-31");
/// assert!("2024-02-30".parse::<Date>().is_err());
/// # Ok::<(), ascn_core::scalar::DateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    earliest: Day,
    precision: Precision,
}

impl Date {
    /// Returns the first day it can mean.
    pub fn earliest(self) -> Day {
        self.earliest
    }

    /// Returns the last day it can mean.
    pub fn latest(self) -> Day {
        match self.precision {
            Precision::Day => self.earliest,
            Precision::Month => self.earliest.last_of_month(),
            Precision::Year => {
                let december = self.earliest.0.with_month(12);
                december.map_or(self.earliest, Day).last_of_month()
            }
        }
    }

    /// Returns how precisely it was written.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// Returns how many months it is later than `planned`, counting a begun month as whole; zero or
    /// less if it is not later. A date without a day or month counts as its last day.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::scalar::Date;
    ///
    /// let planned: Date = "2024-12".parse()?;
    /// assert_eq!("2025-06".parse::<Date>()?.months_after(planned), 6);
    /// assert_eq!("2025-01-02".parse::<Date>()?.months_after(planned), 1);
    /// assert_eq!("2024-11".parse::<Date>()?.months_after(planned), -1);
    /// # Ok::<(), ascn_core::scalar::DateError>(())
    /// ```
    pub fn months_after(self, planned: Self) -> i64 {
        let (from, to) = (planned.latest(), self.latest());
        let months = |day: Day| i64::from(day.year()) * 12 + i64::from(day.month());
        let has_begun = from.day() < to.day() && from != from.last_of_month();
        months(to) - months(from) + i64::from(has_begun)
    }

    /// Whether every day it can mean is after every day `other` can mean.
    pub fn is_certainly_after(self, other: Self) -> bool {
        other.latest() < self.earliest
    }

    /// Whether it can mean no other day than `other` can: it is the same, or says it more
    /// precisely.
    pub fn is_within(self, other: Self) -> bool {
        other.earliest <= self.earliest && self.latest() <= other.latest()
    }

    /// Whether every day it can mean is more than so many months after every day `other` can mean.
    pub fn is_certainly_later_by_more_than(self, months: u32, other: Self) -> bool {
        let limit = other.latest().months_later(months);
        limit.is_some_and(|limit| limit < self.earliest)
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Self {
            earliest: day,
            precision: Precision::Day,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Day(day) = self.earliest;
        match self.precision {
            Precision::Year => write!(f, "{:04}", day.year()),
            Precision::Month => write!(f, "{:04}-{:02}", day.year(), day.month()),
            Precision::Day => write!(f, "{day}"),
        }
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let precision = match (month, day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        };
        let year = digits(year.unwrap_or_default(), 4)?;
        let [month, day] = [month, day].map(|part| part.map_or(Ok(1), |part| digits(part, 2)));
        let (month, day) = (month?, day?);
        let year = i32::try_from(year).map_err(|_| DateError::Form)?;
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(DateError::Year);
        }
        Ok(Self {
            earliest: Day::new(year, month, day)?,
            precision,
        })
    }
}

/// Reads exactly `length` digits: a date written `24-8` could mean anything.
fn digits(text: &str, length: usize) -> Result<u32, DateError> {
    let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|_| is_number);
    number.ok_or(DateError::Form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<(&str, &str), DateError>) {
        let days = text.parse::<Date>().map(|date| {
            assert_eq!(date.to_string(), text, "reading and writing gives the same");
            (date.earliest().to_string(), date.latest().to_string())
        });
        assert_eq!(
            days,
            expected.map(|(a, b)| (a.to_owned(), b.to_owned())),
            "{text}"
        );
    }

    #[test]
    fn a_date_spans_the_days_it_can_mean() {
        check("2024", Ok(("2024-01-01", "2024-12-31")));
        check("2024-02", Ok(("2024-02-01", "2024-02-29")));
        check("2023-02", Ok(("2023-02-01", "2023-02-28")));
        check("2024-08-15", Ok(("2024-08-15", "2024-08-15")));
    }

    #[test]
    fn what_the_calendar_lacks_is_refused() {
        check(
            "2024-02-30",
            Err(DateError::Day {
                year: 2024,
                month: 2,
                day: 30,
            }),
        );
        check("2024-13", Err(DateError::Month(13)));
        check("2024-00-10", Err(DateError::Month(0)));
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "24",
            "2024-8",
            "15/08/2024",
            "2024-08-15T10:00",
            "-2024",
            "2024-",
            "+024",
        ] {
            check(text, Err(DateError::Form));
        }
    }

    #[test]
    fn a_day_is_needed_where_a_day_is_asked() {
        assert_eq!("2024-08".parse::<Day>(), Err(DateError::NotADay));
    }

    #[test]
    fn after_is_certain_only_without_overlap() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert!(date("2024-01").is_certainly_after(date("2023")));
        assert!(!date("2024-01").is_certainly_after(date("2024")));
        assert!(!date("2024").is_certainly_after(date("2024-06-01")));
    }

    #[test]
    fn a_date_that_says_more_lies_within_one_that_says_less() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert!(date("2024-06").is_within(date("2024")));
        assert!(date("2024-06").is_within(date("2024-06")));
        assert!(!date("2024").is_within(date("2024-06")));
        assert!(!date("2024-06").is_within(date("2023")));
    }

    #[test]
    fn months_are_counted_to_the_end_of_a_month() {
        let late = |date: &str, other: &str| {
            let date = date.parse::<Date>().unwrap();
            date.is_certainly_later_by_more_than(6, other.parse().unwrap())
        };
        assert!(!late("2024-12-31", "2024-06-30"));
        assert!(late("2025-01-01", "2024-06-30"));
        assert!(!late("2024-12", "2024-06"));
        assert!(late("2025-01", "2024-06"));
        assert!(!late("2025-01", "2024"));
        assert!(!late("2025", "2024-07"));
        assert!(late("2024-08-16", "2024-02-15"));
        assert!(!late("2024-08-29", "2024-02-29"));
    }
}
