//! # csco-vacant
//!
//! ## What it checks
//!
//! Every city that is a member on the cycle's `data_as_of` has a Chief Smart City Officer on that
//! day. A city without the key `csco` is not checked.
//!
//! ## Why
//!
//! Nobody answers for the city's submission, and nobody can be asked about it.
//!
//! ## Example
//!
//! ```yaml
//! csco: vacant
//! ```
//!
//! ## How to fix
//!
//! Add the post that holds the duty, with the day since when. If it is vacant, nothing needs to be
//! fixed: the report lists it.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 4: each city has one Chief Smart City Officer.

use super::prelude::*;
use crate::network::{Office, Post};

rule!(Warning in "csco_vacant.rs", Network, Cycle(check));

/// Reports each member city without a Chief Smart City Officer.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let day = scope.data_as_of();
    let is_member = |city| scope.membership(city) == Answer::Yes;
    for at in scope.cities.iter().filter(|at| is_member(at.city)) {
        let label = match &at.city.csco {
            Office::Vacant => "the post is vacant",
            Office::Posts(posts) if Post::on(posts, day).is_none() => {
                "none of these posts holds on that day"
            }
            Office::NotStated | Office::Posts(_) => continue,
        };
        let message = format!("{} has no Chief Smart City Officer on {day}", at.city.name);
        let fault = Fault::new(&RULE, at.location("csco"), message)
            .label(label)
            .about(at.subject())
            .help("add the post that holds the duty, its organisation, and `from`")
            .rests_on_all([at.location("csco"), scope.data_as_of_location()])
            .rests_on_all(at.membership_locations());
        faults.push(fault);
    }
}
