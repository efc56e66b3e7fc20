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
//! Write the two letters as they stand in `network/member-states.yaml`. If the country has become a
//! member state, add it there first.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 4: members are the member states and their cities.

use std::collections::BTreeSet;

use ascn_diagnostic::{DataPath, Fault, Faults, Spot, Subject};

use crate::network::Network;
use crate::scalar::CountryCode;

rule!(Error in "unknown_country.rs", Network, Network(check));

/// Tells each country that is no member state.
fn check(network: &Network, faults: &mut Faults) {
    let states = Known::of(network);
    for (index, city) in network.cities.value.iter().enumerate() {
        let spot = network
            .cities
            .spot(DataPath::root().index(index).key("country"));
        let subject = Subject {
            city: Some(city.id.to_string()),
            city_name: Some(city.name.clone()),
            ..Subject::default()
        };
        states.look_up(&city.country, spot, subject, faults);
    }
    let chairs = &network.chairs;
    let spot = |list: &'static str, index: usize| {
        chairs.spot(DataPath::root().key(list).index(index).key("country"))
    };
    for (index, chair) in chairs.value.chairs.iter().enumerate() {
        states.look_up(
            &chair.country,
            spot("chairs", index),
            Subject::default(),
            faults,
        );
    }
    for (index, shepherd) in chairs.value.shepherds.iter().enumerate() {
        states.look_up(
            &shepherd.country,
            spot("shepherds", index),
            Subject::default(),
            faults,
        );
    }
    let partners = &network.partners;
    for (index, partner) in partners.value.iter().enumerate() {
        let programmes = DataPath::root().index(index).key("programmes");
        for (index, programme) in partner.programmes.iter().enumerate() {
            let countries = programmes.index(index).key("countries");
            for (index, country) in programme.countries.iter().enumerate() {
                let spot = partners.spot(countries.index(index));
                states.look_up(country, spot, Subject::default(), faults);
            }
        }
    }
}

/// The countries that are member states.
struct Known<'a> {
    network: &'a Network,
    codes: BTreeSet<&'a CountryCode>,
}

impl<'a> Known<'a> {
    fn of(network: &'a Network) -> Self {
        let states = &network.member_states.value;
        let codes = states.iter().map(|state| &state.code).collect();
        Self { network, codes }
    }

    fn look_up(&self, country: &CountryCode, spot: Spot, subject: Subject, faults: &mut Faults) {
        if self.codes.contains(country) {
            return;
        }
        let states = &self.network.member_states;
        let codes: Vec<&str> = self.codes.iter().map(|code| code.as_str()).collect();
        let fault = Fault::new(
            &RULE,
            spot,
            format!("no member state has the code `{country}`"),
        )
        .label(format!("not in {}", states.file))
        .about(subject)
        .mend(format!("use one of: {}", codes.join(", ")))
        .rests_on_column(states.column(DataPath::root(), "code"));
        faults.push(fault);
    }
}
