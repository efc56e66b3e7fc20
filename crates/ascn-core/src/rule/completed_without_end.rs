//! # completed-without-end
//!
//! ## What it checks
//!
//! A project at the stage `completed` that gives any of its `dates` gives `actual_end` as well. A
//! word for a missing value, such as `not-known`, is enough.
//!
//! ## Why
//!
//! The report prints its other dates, and nothing says when it ended.
//!
//! ## Example
//!
//! ```yaml
//! stage: completed
//! dates: {planned_end: 2024-06}          # and no actual_end
//! ```
//!
//! ## How to fix
//!
//! Add `actual_end`; a month or a year is enough. If nobody knows it, write `not-known`.
//!
//! ## Source
//!
//! IATI 2.03, activity dates: actual end; the file format, chapter *Projects*.

use super::prelude::*;

rule!(Error in "completed_without_end.rs", Time, Project(check));

/// Reports a completed project that has dates, but not the one on which it ended.
fn check(_: &Scope<'_>, at: &ProjectAt<'_>) -> Option<Fault> {
    let dates = &at.project.dates;
    let has_end = dates.actual_end != Reported::NotReported;
    let has_dates = *dates != ProjectDates::default();
    if at.project.stage != Stage::Completed || !has_dates || has_end {
        return None;
    }
    let location = FileLocation::key(at.file(), at.path_of("dates"));
    let message = "the project is `completed`, and its dates do not say when it ended";
    let fault = Fault::new(&RULE, location, message)
        .label("`actual_end` is missing")
        .note(at.location("stage"), "it has ended")
        .help("add `actual_end: DATE`; a month or a year is enough")
        .help("if nobody knows it: `actual_end: not-known`")
        .rests_on_all(["stage", "dates"].map(|key| at.location(key)));
    Some(fault)
}
