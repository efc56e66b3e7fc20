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
    let known: BTreeSet<_> = network
        .member_states
        .value
        .iter()
        .map(|one| &one.code)
        .collect();
    let mut look_up = |country, location, subject| {
        if !known.contains(country) {
            faults.push(fault(network, &known, country, location).about(subject));
        }
    };
    let root = DataPath::root();
    let (cities, chairs, partners) = (&network.cities, &network.chairs, &network.partners);
    for (path, city) in root.items(&cities.value) {
        let subject = Subject {
            city: Some(city.id.to_string()),
            city_name: Some(city.name.clone()),
            ..Subject::default()
        };
        look_up(&city.country, cities.location(path.key("country")), subject);
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

fn fault(
    network: &Network,
    known: &BTreeSet<&CountryCode>,
    country: &CountryCode,
    location: FileLocation,
) -> Fault {
    let states = &network.member_states;
    let codes: Vec<&str> = known.iter().map(|code| code.as_str()).collect();
    let message = format!("no member state has the code `{country}`");
    Fault::new(&RULE, location, message)
        .label(format!("not in {}", states.file))
        .help(format!("use one of: {}", codes.join(", ")))
        .rests_on_column(states.column(DataPath::root(), "code"))
}
