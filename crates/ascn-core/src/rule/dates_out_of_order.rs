//! # dates-out-of-order
//!
//! ## What it checks
//!
//! What must come first is not after what must come later: the day a submission is true for, its
//! statement and its clearance; none of them true for a day after the cycle's `data_as_of`; the
//! start and the end of a period, of a project and of a term. Two dates are told only if they
//! contradict each other however they are read: `2024` and `2024-06-01` do not.
//!
//! ## Why
//!
//! One of the two dates is wrong, and the report prints both.
//!
//! ## Example
//!
//! ```yaml
//! dates: {actual_start: 2024-06, actual_end: 2023-12}
//! ```
//!
//! ## How to fix
//!
//! Correct the date that is wrong. What is only planned goes into `planned_start`, `planned_end`
//! and `current_end`.
//!
//! ## Source
//!
//! The file format, chapter *Dates*; Terms of Reference, paragraph 17d: first the city's officer,
//! then the National Representative.

use ascn_diagnostic::{DataPath, Fault, Faults, Rule, Severity, Spot, Subject};

use crate::dataset::{ProjectAt, Scope};
use crate::network::{Office, Post, Sourced};
use crate::scalar::Date;
use crate::submission::{Project, Submission};

/// The rule of this page.
pub(super) static DATES_OUT_OF_ORDER: Rule = Rule::new(
    "dates-out-of-order",
    Severity::Error,
    include_str!("dates_out_of_order.rs"),
);

/// Tells each pair of dates that contradict each other.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let cycle = &scope.cycle.cycle;
    if let Some(period) = &cycle.value.period {
        let spot = |key: &str| cycle.spot(DataPath::root().key("period").key(key));
        let pair = Pair {
            first: ("start", Some(period.start)),
            second: ("end", Some(period.end)),
        };
        pair.check(spot, Subject::default, faults);
    }
    // The network is the same for all cycles, so its faults are told once.
    if scope.is_current {
        check_network(scope, faults);
    }
    for submission in &scope.cycle.submissions {
        check_submission(scope, submission, faults);
    }
    for at in scope.projects() {
        check_project(scope, &at, faults);
    }
}

/// Two dates by their keys; the first must not be after the second.
struct Pair<'a> {
    first: (&'a str, Option<Date>),
    second: (&'a str, Option<Date>),
}

impl Pair<'_> {
    /// Compares two dates of one file; the fault is told at the second.
    fn check(
        &self,
        spot: impl Fn(&str) -> Spot,
        subject: impl Fn() -> Subject,
        faults: &mut Faults,
    ) {
        let ((first, Some(early)), (second, Some(late))) = (self.first, self.second) else {
            return;
        };
        if !early.is_certainly_after(late) {
            return;
        }
        let message = format!("`{second}` {late} is before `{first}` {early}");
        let fault = Fault::new(&DATES_OUT_OF_ORDER, spot(second), message)
            .label(format!("before {early}"))
            .about(subject())
            .note(spot(first), "later than that")
            .rests_on(spot(first))
            .mend("correct the date that is wrong");
        faults.push(fault);
    }
}

/// A day that other dates must not be after, and whose day it is.
struct Limit {
    day: Date,
    whose: &'static str,
    spot: Spot,
}

impl Limit {
    fn check(&self, name: &str, date: Option<Date>, fault_at: (Spot, Subject)) -> Option<Fault> {
        let date = date.filter(|date| date.is_certainly_after(self.day))?;
        let (spot, subject) = fault_at;
        let Self { day, whose, .. } = self;
        let message = format!("`{name}` {date} is after {whose} `data_as_of`, {day}");
        let fault = Fault::new(&DATES_OUT_OF_ORDER, spot, message)
            .label(format!("after {day}"))
            .about(subject)
            .note(self.spot.clone(), "nothing is later than this")
            .rests_on(self.spot.clone());
        Some(fault.mend("correct the date that is wrong"))
    }
}

fn check_submission(scope: &Scope<'_>, submission: &Sourced<Submission>, faults: &mut Faults) {
    let value = &submission.value;
    let subject = || scope.subject(submission);
    let as_of = ("data_as_of", Some(value.data_as_of));
    let found =
        limit_of_cycle(scope).check(as_of.0, as_of.1, (submission.spot_of(as_of.0), subject()));
    faults.extend(found);
    let attested = ("attested.on", value.attested.as_ref().map(|one| one.on));
    let cleared = ("cleared.on", value.cleared.as_ref().map(|one| one.on));
    let spot = |keys: &str| {
        let path = keys
            .split('.')
            .fold(DataPath::root(), |path, key| path.key(key));
        submission.spot(path)
    };
    let before_clearance = if attested.1.is_some() {
        attested
    } else {
        as_of
    };
    for (first, second) in [(as_of, attested), (before_clearance, cleared)] {
        Pair { first, second }.check(spot, subject, faults);
    }
}

fn limit_of_cycle(scope: &Scope<'_>) -> Limit {
    Limit {
        day: scope.data_as_of().into(),
        whose: "the cycle's",
        spot: scope.data_as_of_spot(),
    }
}

/// A date of a project by its key within `dates`.
type ProjectDate = (&'static str, fn(&Project) -> Option<Date>);

const PLANNED_START: ProjectDate = ("planned_start", |project| {
    project.dates.planned_start.value().copied()
});
const PLANNED_END: ProjectDate = ("planned_end", |project| {
    project.dates.planned_end.value().copied()
});
const ACTUAL_START: ProjectDate = ("actual_start", |project| {
    project.dates.actual_start.value().copied()
});
const ACTUAL_END: ProjectDate = ("actual_end", |project| {
    project.dates.actual_end.value().copied()
});

/// The first must not be after the second.
const IN_ORDER: [(ProjectDate, ProjectDate); 2] =
    [(PLANNED_START, PLANNED_END), (ACTUAL_START, ACTUAL_END)];

/// What has happened, so that it cannot lie after the day for which the cycle is true.
const HAPPENED: [ProjectDate; 2] = [ACTUAL_START, ACTUAL_END];

fn check_project(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    let spot = |key: &str| Spot::value(at.file(), at.path_of("dates").key(key));
    let subject = || scope.project_subject(at);
    for ((first, early), (second, late)) in IN_ORDER {
        let pair = Pair {
            first: (first, early(at.project)),
            second: (second, late(at.project)),
        };
        pair.check(spot, subject, faults);
    }
    for (name, date) in HAPPENED {
        if let Some(date) = date(at.project) {
            let found = limit_of_cycle(scope).check(name, Some(date), (spot(name), subject()));
            faults.extend(found);
        }
    }
    if let Some(since) = at.project.stage_since.value() {
        let limit = Limit {
            day: at.submission.value.data_as_of,
            whose: "the submission's",
            spot: at.submission.spot_of("data_as_of"),
        };
        let fault_at = (at.spot("stage_since"), subject());
        let found = limit.check("stage_since", Some(*since), fault_at);
        faults.extend(found);
    }
}

fn check_network(scope: &Scope<'_>, faults: &mut Faults) {
    let network = scope.network;
    let states = &network.member_states;
    for (index, state) in states.value.iter().enumerate() {
        let path = DataPath::root().index(index);
        let spot = |key: &str| states.spot(path.key(key));
        membership(state.member_from, state.member_to).check(spot, Subject::default, faults);
        let posts = path.key("national_representative");
        let spot = |path| states.spot(path);
        check_posts(
            state.national_representative.posts(),
            &posts,
            spot,
            Subject::default,
            faults,
        );
    }
    for at in scope.cities.iter() {
        let subject = || at.subject();
        let pair = membership(at.city.member_from, at.city.member_to);
        pair.check(|key| at.spot(key), subject, faults);
        if let Office::Posts(posts) = &at.city.csco {
            let spot = |path| Spot::value(at.file, path);
            check_posts(posts, &at.path().key("csco"), spot, subject, faults);
        }
    }
    let chairs = &network.chairs;
    for (index, shepherd) in chairs.value.shepherds.iter().enumerate() {
        let path = DataPath::root().key("shepherds").index(index);
        let spot = |key: &str| chairs.spot(path.key(key));
        term(Some(shepherd.from), shepherd.to).check(spot, Subject::default, faults);
    }
}

fn check_posts(
    posts: &[Post],
    list: &DataPath,
    spot: impl Fn(DataPath) -> Spot,
    subject: impl Fn() -> Subject,
    faults: &mut Faults,
) {
    for (index, post) in posts.iter().enumerate() {
        let path = list.index(index);
        term(post.from, post.to).check(|key| spot(path.key(key)), &subject, faults);
    }
}

fn term(from: Option<Date>, to: Option<Date>) -> Pair<'static> {
    Pair {
        first: ("from", from),
        second: ("to", to),
    }
}

fn membership(from: Option<Date>, to: Option<Date>) -> Pair<'static> {
    Pair {
        first: ("member_from", from),
        second: ("member_to", to),
    }
}
