//! # density-mismatch
//!
//! ## What it checks
//!
//! A stated density is the population divided by the area, within 2 %: in the facts of
//! `network/cities.yaml` and in the `city_facts` of a submission. A density without area or
//! population is not checked.
//!
//! ## Why
//!
//! One of the three values is wrong, or they are of different areas, and the city's profile prints
//! all three.
//!
//! ## Example
//!
//! ```yaml
//! facts: {area_km2: 39.0, population: 1800000, density: 45.7}    # 46153.8
//! ```
//!
//! ## How to fix
//!
//! Find out which of the three is wrong and correct it. If the density is of another area, leave it
//! out, or give the area and the population that it is of.
//!
//! ## Source
//!
//! Smart City Action Plans (2018), "About the City".

use super::prelude::*;
use crate::network::CityFacts;

rule!(Warning in "density_mismatch.rs", Network, Cycle(check));

/// The percentage by which a stated density may differ.
const ALLOWED_PERCENT: u32 = 2;

/// Reports each density that does not follow from population and area.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    // The network is the same for all cycles, so its faults are reported once.
    for at in scope.cities.iter().filter(|_| scope.is_current) {
        if let Some(facts) = &at.city.facts {
            let location = |key| FileLocation::value(at.file, at.path().key("facts").key(key));
            faults.extend(fault(facts, location).map(|fault| fault.about(at.subject())));
        }
    }
    for submission in &scope.cycle.submissions {
        if let Some(facts) = submission.value.city_facts.value() {
            let location = |key| submission.location(DataPath::root().key("city_facts").key(key));
            let fault = fault(facts, location);
            faults.extend(fault.map(|fault| fault.about(scope.subject(submission))));
        }
    }
}

fn fault(facts: &CityFacts, location: impl Fn(&'static str) -> FileLocation) -> Option<Fault> {
    let (density, area) = (facts.density.value()?, facts.area_km2.value()?);
    let population = facts.population.value()?;
    let ratio = Decimal::ratio(Decimal::from(*population), *area)?;
    if density.is_within(ALLOWED_PERCENT, ratio) {
        return None;
    }
    let ratio = ratio.with_places(1);
    let message = format!(
        "density {density} per km² does not follow from population and area: \
         {population} / {area} = {ratio}"
    );
    let fault = Fault::new(&RULE, location("density"), message)
        .label(format!("more than {ALLOWED_PERCENT} % from {ratio}"))
        .help("correct the density, the population or the area; or leave the density out")
        .rests_on_all(["population", "area_km2"].map(location));
    Some(fault)
}
