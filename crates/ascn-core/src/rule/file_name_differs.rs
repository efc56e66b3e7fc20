//! # file-name-differs
//!
//! ## What it checks
//!
//! A file that is named by a city's id is the submission of that city: its `city` is the same id.
//!
//! ## Why
//!
//! It is either the wrong name or the wrong city, and one of the two cities would be credited with
//! the other's projects.
//!
//! ## Example
//!
//! ```yaml
//! city: th-bangkok               # in the file th-phuket.yaml
//! ```
//!
//! ## How to fix
//!
//! Correct `city`, or rename the file. It often happens when the file of another city was copied.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

use super::prelude::*;

rule!(Error in "file_name_differs.rs", Reporting, Cycle(check));

/// Reports each submission whose file is named by another city.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for submission in &scope.cycle.submissions {
        let city = &submission.value.city;
        let owner = scope.city_of_file(&submission.file);
        // `unknown-city` reports a city that is not known.
        let known = owner.filter(|owner| owner.city.id != *city && scope.city(city).is_some());
        let Some(owner) = known else { continue };
        let (named, name) = (&owner.city.id, &owner.city.name);
        let message = format!("the file is named by `{named}`, but its city is `{city}`");
        let fault = Fault::new(&RULE, submission.location_of("city"), message)
            .label(format!("the file is `{named}.yaml`"))
            .about(owner.subject())
            .help(format!("write `city: {named}`, if the file is of {name}"))
            .help(format!(
                "rename the file to `{city}.yaml`, if `city` is right"
            ));
        faults.push(fault);
    }
}
