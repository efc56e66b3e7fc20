//! # unowned-file
//!
//! ## What it checks
//!
//! Every file in `submissions/` is named by the id of a city, with the ending `.yaml`.
//!
//! ## Why
//!
//! Nobody would know whose submission it is, and a second file of one city could be there beside
//! the first unseen.
//!
//! ## Example
//!
//! ```yaml
//! cycles/2024/submissions/th-pukhet.yaml      # th-phuket.yaml
//! ```
//!
//! ## How to fix
//!
//! Rename the file to the city's id as it is in `network/cities.yaml`. Move what is no submission
//! out of the folder.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

use super::duplicate_submission;
use super::prelude::*;

rule!(Error in "unowned_file.rs", Reporting, Cycle(check));

/// Reports each file among the submissions that belongs to no city.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let mut suggestions = Suggestions::default();
    for file in &scope.cycle.strangers {
        let what = format!("`{}` is no submission", last_part(file));
        let fault = Fault::new(&RULE, FileLocation::file(file), what);
        faults.push(with_way_out(scope, file, fault, &mut suggestions));
    }
    let unreadable = scope.cycle.unreadable.iter();
    for file in unreadable.filter(|file| scope.city_of_file(file).is_none()) {
        let what = format!("no city has the id `{}`, which names the file", file.stem());
        let fault = fault(scope, file, &what);
        faults.push(with_way_out(scope, file, fault, &mut suggestions));
    }
    for submission in &scope.cycle.submissions {
        faults.extend(of_submission(scope, submission, &mut suggestions));
    }
}

fn of_submission(
    scope: &Scope<'_>,
    submission: &Sourced<Submission>,
    suggestions: &mut Suggestions,
) -> Option<Fault> {
    let (file, city) = (&submission.file, &submission.value.city);
    if scope.city_of_file(file).is_some() {
        return None;
    }
    let is_told_elsewhere = match scope.city(city) {
        Some(_) => duplicate_submission::first_of(scope, submission).is_some(),
        None => file.stem() == city.as_str(),
    };
    if is_told_elsewhere {
        return None;
    }
    let what = format!("no city has the id `{}`, which names the file", file.stem());
    let fault = fault(scope, file, &what).about(scope.subject(submission));
    Some(match scope.city(city) {
        Some(_) => fault
            .note(submission.location_of("city"), "but it says whose it is")
            .help(format!("rename the file to `{city}.yaml`")),
        None => with_way_out(scope, file, fault, suggestions),
    })
}

fn fault(scope: &Scope<'_>, file: &FileName, what: &str) -> Fault {
    Fault::new(&RULE, FileLocation::file(file), what).rests_on_column(scope.city_ids())
}

fn with_way_out(
    scope: &Scope<'_>,
    file: &FileName,
    fault: Fault,
    suggestions: &mut Suggestions,
) -> Fault {
    let ids = scope.cities.iter().map(|at| at.city.id.as_str());
    match suggestions.nearest(file.stem(), ids) {
        Some(near) => fault.help(format!("if it is that city's, rename it to `{near}.yaml`")),
        None => fault.help("name it by a city's id, with the ending `.yaml`, or move it away"),
    }
}

fn last_part(file: &FileName) -> &str {
    let (_, last) = file.as_str().rsplit_once('/').unwrap_or_default();
    last
}
