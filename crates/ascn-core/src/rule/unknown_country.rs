//! # unknown-country
//!
//! ## What it checks
//!
//! Every country in `network/cities.yaml` and `network/chairs.yaml`, and each of the `countries` of
//! a programme in `network/partners.yaml`, is a member state in `network/member-states.yaml`. The
//! country of a partner itself may be any.
//!
//! ## Why
//!
//! A city of no member state has no National Representative, and what is of none would be in no
//! table by country.
//!
//! ## Example
//!
//! ```yaml
//! country: TW                    # TH
//! ```
//!
//! ## How to fix
//!
//! Write the two letters as they are in `network/member-states.yaml`. If the country has become a
//! member state, add it there first.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 4: members are the member states and their cities.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::scalar::CountryCode;

rule!(Error in "unknown_country.rs", Network, Network(check));

/// Reports each country that is not a member state.
fn check(network: &Network, faults: &mut Faults) {
    let states = &network.member_states;
    let known: BTreeSet<&str> = states.value.iter().map(|one| one.code.as_str()).collect();
    let mut look_up = |country: &CountryCode, location, subject| {
        if known.contains(country.as_str()) {
            return;
        }
        let codes: Vec<&str> = known.iter().copied().collect();
        let message = format!("no member state has the code `{country}`");
        let fault = Fault::new(&RULE, location, message)
            .label(format!("not in {}", states.file))
            .about(subject)
            .help(format!("use one of: {}", codes.join(", ")))
            .rests_on_column(states.column(DataPath::root(), "code"));
        faults.push(fault);
    };
    let root = DataPath::root();
    let (chairs, partners) = (&network.chairs, &network.partners);
    for at in Cities::new(network).iter() {
        look_up(&at.city.country, at.location("country"), at.subject());
    }
    for (path, chair) in root.key("chairs").items(&chairs.value.chairs) {
        let location = chairs.location(path.key("country"));
        look_up(&chair.country, location, Subject::default());
    }
    for (path, shepherd) in root.key("shepherds").items(&chairs.value.shepherds) {
        let location = chairs.location(path.key("country"));
        look_up(&shepherd.country, location, Subject::default());
    }
    for (path, partner) in root.items(&partners.value) {
        for (path, programme) in path.key("programmes").items(&partner.programmes) {
            for (path, country) in path.key("countries").items(&programme.countries) {
                look_up(country, partners.location(path), Subject::default());
            }
        }
    }
}
