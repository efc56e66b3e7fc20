//! Two dates compared with each other, or many with one day.

use super::RULE;
use crate::rule::prelude::*;

/// Two dates by their keys; the first must not be after the second.
pub(super) struct Pair(pub(super) Keyed, pub(super) Keyed);

/// A date, if it is given, by its key.
type Keyed = (&'static str, Option<Date>);

impl Pair {
    /// Compares two dates of one file; the fault is at the second.
    pub(super) fn check(
        &self,
        location: impl Fn(&'static str) -> FileLocation,
        subject: impl Fn() -> Subject,
    ) -> Option<Fault> {
        let ((first, early), (second, late)) = (self.0, self.1);
        let (early, late) = (early?, late?);
        if !early.is_certainly_after(late) {
            return None;
        }
        let message = format!("`{second}` {late} is before `{first}` {early}");
        let fault = Fault::new(&RULE, location(second), message)
            .label(format!("before {early}"))
            .about(subject())
            .against(location(first), "later than that")
            .help("correct the date that is wrong");
        Some(fault)
    }
}

/// Returns a path below another one, by its keys with points between them.
pub(super) fn below(path: &DataPath, keys: &'static str) -> DataPath {
    keys.split('.')
        .fold(path.clone(), |path, key| path.key(key))
}

/// A day that other dates must not be after, and whose day it is.
pub(super) struct Limit {
    day: Date,
    whose: &'static str,
    location: FileLocation,
}

impl Limit {
    /// Returns the day for which the cycle is true.
    pub(super) fn of_cycle(scope: &Scope<'_>) -> Self {
        Self {
            day: scope.data_as_of().into(),
            whose: "the cycle's",
            location: scope.data_as_of_location(),
        }
    }

    /// Returns the day for which a submission is true.
    pub(super) fn of_submission(submission: &Sourced<Submission>) -> Self {
        Self {
            day: submission.value.data_as_of,
            whose: "the submission's",
            location: submission.location_of("data_as_of"),
        }
    }

    /// Compares a date with the day. `fault_at` is called only if the date is later.
    pub(super) fn check(
        &self,
        name: &str,
        date: Option<Date>,
        fault_at: impl FnOnce() -> (FileLocation, Subject),
    ) -> Option<Fault> {
        let date = date.filter(|date| date.is_certainly_after(self.day))?;
        let (location, subject) = fault_at();
        let Self { day, whose, .. } = self;
        let message = format!("`{name}` {date} is after {whose} `data_as_of`, {day}");
        let fault = Fault::new(&RULE, location, message)
            .label(format!("after {day}"))
            .about(subject)
            .against(self.location.clone(), "nothing is later than this");
        Some(fault.help("correct the date that is wrong"))
    }
}
