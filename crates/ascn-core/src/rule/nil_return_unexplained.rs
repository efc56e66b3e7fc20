//! # nil-return-unexplained
//!
//! ## What it checks
//!
//! A submission with `return: nil` says why in `reason`, and lists no projects: `projects: []`.
//!
//! ## Why
//!
//! The report counts the city among those that reported, and must say why it shows nothing of it.
//!
//! ## Example
//!
//! ```yaml
//! return: nil
//! projects: []                   # and no reason
//! ```
//!
//! ## How to fix
//!
//! Add `reason` with a sentence. If there are projects to report on, write `return: full` or delete
//! the key.
//!
//! ## Source
//!
//! The file format, chapter *Submissions*.

use super::prelude::*;

rule!(Error in "nil_return_unexplained.rs", Reporting, Cycle(check));

/// Reports each nil return without a reason, or with projects.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for submission in &scope.cycle.submissions {
        if submission.value.return_kind != ReturnKind::Nil {
            continue;
        }
        let fault = |location, message: &str| {
            Fault::new(&RULE, location, message)
                .about(scope.subject(submission))
                .rests_on(submission.location_of("return"))
        };
        if submission.value.reason.is_none() {
            let message = "there is nothing to report, and no reason is given";
            let fault = fault(submission.location_of("return"), message)
                .label("`reason` is missing")
                .help("add `reason: …` with a sentence")
                .rests_on(submission.location_of("reason"));
            faults.push(fault);
        }
        if !submission.value.projects.is_empty() {
            let message = "there is nothing to report, and projects are listed";
            let location = FileLocation::key(&submission.file, DataPath::root().key("projects"));
            let fault = fault(location, message)
                .label(format!("{} listed here", submission.value.projects.len()))
                .note(submission.location_of("return"), "nothing to report")
                .help("write `return: full`, if the projects are right")
                .help("write `projects: []`, if there is nothing to report");
            faults.push(fault);
        }
    }
}
