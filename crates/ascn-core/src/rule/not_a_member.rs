//! # not-a-member
//!
//! ## What it checks
//!
//! A submission is of a city that is a member on the cycle's `data_as_of`. Where the dates of its
//! membership are too coarse to say, it is accepted.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{CityAt, Scope};
use crate::scalar::Answer;

rule!(Error in "not_a_member.rs", Reporting, Cycle(check));

/// Tells each submission of a city that is certainly no member.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let day = scope.data_as_of();
    for submission in &scope.cycle.submissions {
        let Some(at) = scope.city(&submission.value.city) else {
            continue;
        };
        if scope.membership(at.city) != Answer::No {
            continue;
        }
        let (key, why) = reason(scope, &at);
        let fault = Fault::new(
            &RULE,
            submission.spot_of("city"),
            format!("{} is not a member of the network on {day}", at.city.name),
        )
        .label(format!("not a member on {day}"))
        .about(at.subject())
        .note(at.spot(key), why)
        .mend(format!("correct `{key}` in {}", at.file))
        .mend("or take the submission out of this cycle")
        .rests_on(scope.data_as_of_spot())
        .rests_on_all(at.membership_spots());
        faults.push(fault);
    }
}

/// Which end of its membership says that it is no member, and what to see there.
fn reason(scope: &Scope<'_>, at: &CityAt<'_>) -> (&'static str, &'static str) {
    let day = scope.data_as_of();
    if at
        .city
        .member_from
        .is_some_and(|from| day < from.earliest())
    {
        ("member_from", "a member only since then")
    } else {
        ("member_to", "a member only until then")
    }
}
