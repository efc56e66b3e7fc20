//! # ended-but-not-completed
//!
//! ## What it checks
//!
//! A project that gives the date on which it ended, in `actual_end`, is `completed` or has left the
//! list.
//!
//! ## Why
//!
//! The report counts it among the projects that go on, and prints the day on which it ended.
//!
//! ## Example
//!
//! ```yaml
//! stage: implementation                  # completed
//! dates: {actual_end: 2024-06}
//! ```
//!
//! ## How to fix
//!
//! If it has ended, correct the stage. If it is only planned to end then, write the date under
//! `current_end`.
//!
//! ## Source
//!
//! IATI 2.03, activity dates: actual end; the file format, chapter *Stages*.

use ascn_diagnostic::{Fault, Faults, Spot};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::Date;
use crate::submission::Stage;

rule!(Error in "ended_but_not_completed.rs", Time, Cycle(check));

/// Tells each project that has ended by its dates and not by its stage.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let open = |at: &ProjectAt<'_>| at.is_listed() && at.project.stage != Stage::Completed;
    for at in scope.projects().filter(open) {
        let end = at.project.dates.actual_end.value();
        faults.extend(end.map(|end| fault(scope, &at, *end)));
    }
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, end: Date) -> Fault {
    let stage = at.project.stage.code();
    let message = format!("the project ended on {end} by its dates, but its stage is `{stage}`");
    let spot = Spot::value(at.file(), at.path_of("dates").key("actual_end"));
    Fault::new(&RULE, spot, message)
        .label("it has ended")
        .about(scope.project_subject(at))
        .note(at.spot("stage"), "but this is its stage")
        .mend("if it has ended: `stage: completed`")
        .mend("if it is only planned to end then: write `current_end` in place of `actual_end`")
        .rests_on(at.spot("stage"))
}
