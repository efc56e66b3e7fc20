//! # not-a-member
//!
//! ## What it checks
//!
//! A submission is of a city that is a member on the cycle's `data_as_of`. If the dates of its
//! membership are too coarse to decide, it is accepted.
//!
//! ## Why
//!
//! The report is about the network's members, and its totals would count projects of a city that is
//! none.
//!
//! ## Example
//!
//! ```yaml
//! - {id: th-rayong, name: Rayong, country: TH, member_from: 2024}
//! # and cycles/2023/submissions/th-rayong.yaml
//! ```
//!
//! ## How to fix
//!
//! Correct `member_from` or `member_to` in `network/cities.yaml`, or take the submission out of
//! this cycle.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 4: members are the member states and their cities.

use super::prelude::*;

rule!(Error in "not_a_member.rs", Reporting, Submission(check));

/// Reports a submission of a city that is certainly not a member.
fn check(scope: &Scope<'_>, submission: &Sourced<Submission>) -> Option<Fault> {
    let day = scope.data_as_of();
    let at = scope.city(&submission.value.city)?;
    let city = at.city;
    if scope.membership(city) != Answer::No {
        return None;
    }
    let (key, why) = if city.member_from.is_some_and(|from| day < from.earliest()) {
        ("member_from", "a member only since then")
    } else {
        ("member_to", "a member only until then")
    };
    let message = format!("{} is not a member of the network on {day}", city.name);
    let fault = Fault::new(&RULE, submission.location_of("city"), message)
        .label(format!("not a member on {day}"))
        .note(at.location(key), why)
        .help(format!("correct `{key}` in {}", at.file))
        .help("or take the submission out of this cycle")
        .rests_on(scope.data_as_of_location())
        .rests_on_all(at.membership_locations());
    Some(fault)
}
