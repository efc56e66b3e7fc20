//! # unknown-city
//!
//! ## What it checks
//!
//! The `city` of a submission is the id of a city in `network/cities.yaml`.
//!
//! ## Why
//!
//! A submission of no known city can be counted for no country and appears in no profile.
//!
//! ## Example
//!
//! ```yaml
//! city: th-pukhet                # th-phuket
//! ```
//!
//! ## How to fix
//!
//! Write the id as it is in `network/cities.yaml`. If the city is new, add it there first, with the
//! day on which it became a member.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 4: members are the member states and their cities.

use super::prelude::*;

rule!(Error in "unknown_city.rs", Reporting, Cycle(check));

/// Reports each submission of an unknown city.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let cities = &scope.network.cities;
    let mut suggestions = Suggestions::default();
    for submission in &scope.cycle.submissions {
        let city = &submission.value.city;
        if scope.city(city).is_some() {
            continue;
        }
        let location = submission.location_of("city");
        let fault = Fault::new(&RULE, location, format!("no city has the id `{city}`"))
            .label(format!("not in {}", cities.file))
            .about(scope.subject(submission))
            .rests_on_column(scope.city_ids());
        let ids = cities.value.iter().map(|city| city.id.as_str());
        let near = suggestions.did_you_mean(city.as_str(), ids);
        let add = || format!("add the city to {} first", cities.file);
        faults.push(fault.help(near.unwrap_or_else(add)));
    }
}
