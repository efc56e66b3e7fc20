//! # too-many-cities
//!
//! ## What it checks
//!
//! On the cycle's `data_as_of`, no member state has more member cities than
//! `cities_per_member.soft_limit` in `ascn.yaml`. A city whose membership on that day is not
//! certain counts if it reported, as it does in the report.
//!
//! ## Why
//!
//! The network was meant to be balanced among its member states, so a member state with more cities
//! is worth a look.
//!
//! ## Example
//!
//! ```yaml
//! cities_per_member: {soft_limit: 3}    # and a fourth city of one country in cities.yaml
//! ```
//!
//! ## How to fix
//!
//! If the cities were admitted, nothing needs to be fixed: the report lists the warning. If the
//! network has agreed on another number, change the limit in `ascn.yaml`.
//!
//! ## Source
//!
//! Concept Note of the network (2018): up to three cities of each member state.

use std::collections::BTreeMap;

use super::prelude::*;

rule!(Warning in "too_many_cities.rs", Network, Cycle(check));

/// Reports each member state with more cities than the limit.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let settings = &scope.network.settings;
    let Some(limit) = &settings.value.cities_per_member else {
        return;
    };
    let mut cities = BTreeMap::new();
    for at in scope.cities.iter() {
        if scope.cycle.reporting(at.city).is_member() {
            let of_country: &mut Vec<_> = cities.entry(&at.city.country).or_default();
            of_country.push(at);
        }
    }
    let (limit, states) = (limit.soft_limit, &scope.network.member_states);
    for (path, state) in DataPath::root().items(&states.value) {
        let cities = cities.get(&state.code).map_or(&[][..], Vec::as_slice);
        if cities.len() <= limit {
            continue;
        }
        let (count, day, name) = (cities.len(), scope.data_as_of(), &state.name);
        let message =
            format!("{name} has {count} member cities on {day}, and the limit is {limit}");
        let fault = Fault::new(&RULE, states.location(path.clone()), message)
            .label(format!("{count} cities"))
            .help("nothing, if all of them were admitted; the report lists this warning")
            .help(format!("or change `soft_limit` in {}", settings.file))
            .rests_on(settings.location_of("cities_per_member"))
            .rests_on(states.location(path.key("code")))
            .rests_on(scope.data_as_of_location())
            .rests_on_all(cities.iter().flat_map(CityAt::membership_locations))
            .rests_on_all(cities.iter().map(|at| at.location("country")));
        faults.push(fault);
    }
}
