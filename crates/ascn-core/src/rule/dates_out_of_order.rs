//! # dates-out-of-order
//!
//! ## What it checks
//!
//! What must come first is not after what must come later:
//!
//! - the day a submission is true for, its statement and its clearance;
//! - the start and the end of a period, of a project and of a term; the day on which a challenge
//!   began and the day on which it was overcome.
//!
//! What has happened is not after the day for which it was reported:
//!
//! - not after the cycle's `data_as_of`: a submission's own `data_as_of`, the day of the rates, the
//!   start and the end of a project;
//! - not after the submission's `data_as_of`: a stage, a milestone that was met, the amounts of a
//!   line of finance, an agreement, evidence, a challenge, a baseline and an actual value, the
//!   version of an action plan.
//!
//! Two dates are reported only if they contradict each other however they are read: `2024` and
//! `2024-06-01` do not.
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
//! and `current_end`, and for a milestone into `due` and `due_now`. If a submission reports later
//! days, its `data_as_of` is out of date.
//!
//! ## Source
//!
//! The file format, chapter *Dates*; Terms of Reference, paragraph 17d: first the city's officer,
//! then the National Representative.

mod compare;
mod network;
mod project;
mod submission;

use self::compare::{Limit, Pair};
use super::prelude::*;

rule!(Error in "dates_out_of_order.rs", Time, Cycle(check));

/// Reports each pair of dates that contradict each other.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    check_cycle(scope, faults);
    // The network is the same for all cycles, so its faults are reported once.
    if scope.is_current {
        network::check(scope, faults);
    }
    for submission in &scope.cycle.submissions {
        submission::check(scope, submission, faults);
    }
    for at in scope.projects() {
        project::check(scope, &at, faults);
    }
}

fn check_cycle(scope: &Scope<'_>, faults: &mut Faults) {
    let cycle = &scope.cycle.cycle;
    if let Some(period) = &cycle.value.period {
        let location = |key: &'static str| cycle.location(DataPath::root().key("period").key(key));
        let pair = Pair(("start", Some(period.start)), ("end", Some(period.end)));
        faults.extend(pair.check(location, Subject::default));
    }
    if let Some(rates) = &cycle.value.rates {
        let path = DataPath::root().key("rates").key("on");
        let fault_at = || (cycle.location(path), Subject::default());
        faults.extend(Limit::of_cycle(scope).check("rates.on", Some(rates.on), fault_at));
    }
}
