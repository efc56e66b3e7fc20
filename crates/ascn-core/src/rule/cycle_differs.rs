//! # cycle-differs
//!
//! ## What it checks
//!
//! The `cycle` of a submission and of `cycle.yaml` is the year that the folder is named by.
//!
//! ## Why
//!
//! It was probably copied from another year, and nothing says that the rest of it was brought up to
//! date.
//!
//! ## Example
//!
//! ```yaml
//! cycle: 2023                    # in the folder cycles/2024
//! ```
//!
//! ## How to fix
//!
//! Write the year of the folder, and go through the rest of the file once more; or move the file
//! into the folder of its year.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

use super::prelude::*;

rule!(Error in "cycle_differs.rs", Reporting, Cycle(check));

/// Reports each file whose `cycle` is not the year of its folder.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let (cycle, year) = (&scope.cycle.cycle, scope.cycle.year());
    faults.extend(fault(year, cycle, cycle.value.cycle));
    for submission in &scope.cycle.submissions {
        let fault = fault(year, submission, submission.value.cycle);
        faults.extend(fault.map(|fault| fault.about(scope.subject(submission))));
    }
}

fn fault<T>(year: Year, file: &Sourced<T>, stated: Year) -> Option<Fault> {
    if stated == year {
        return None;
    }
    let message =
        format!("the file says that it is of {stated}, but stands in the folder of {year}");
    let help = format!("write `cycle: {year}`, or move the file into the folder of {stated}");
    let fault = Fault::new(&RULE, file.location_of("cycle"), message)
        .label(format!("the folder is {year}"))
        .help(help);
    Some(fault)
}
