//! Who can meet a condition, in words.

use crate::governance::Subject;
use crate::network::{Body, CityId, Network};
use crate::scalar::CountryCode;

/// Returns the body that acts about a subject, in words, such as "the National Representative of
/// Exampleland".
pub(super) fn party(
    body: Body,
    subject: &Subject,
    country: Option<&CountryCode>,
    network: &Network,
) -> String {
    match (body, subject, country) {
        (Body::ChiefSmartCityOfficer, Subject::City(city), _) => {
            format!("{} of {}", name(body, network), city_name(city, network))
        }
        (Body::NationalRepresentative, _, Some(country)) => representative(country, network),
        (Body::Chair | Body::Shepherd, _, Some(country)) => {
            format!("{} ({})", name(body, network), state_name(country, network))
        }
        (Body::Secretariat, _, _) => secretariat(network),
        (Body::SectoralBody, Subject::SectoralBody(id), _) => {
            let known = network
                .distribution
                .value
                .iter()
                .find(|body| body.id == *id);
            known.map_or_else(|| id.to_string(), |body| body.name.clone())
        }
        _ => name(body, network),
    }
}

/// Returns the network's own name of a body, or its general one.
fn name(body: Body, network: &Network) -> String {
    match network.bodies.value.body(body) {
        Some(named) => format!("the {}", named.name),
        None => body.name().to_owned(),
    }
}

/// Returns the National Representative of a member state, in words.
pub(super) fn representative(country: &CountryCode, network: &Network) -> String {
    let representative = name(Body::NationalRepresentative, network);
    format!("{representative} of {}", state_name(country, network))
}

/// Returns the drafting unit of the secretariat, by its name in the settings.
pub(super) fn secretariat(network: &Network) -> String {
    let settings = &network.settings.value;
    format!("the {} ({})", settings.secretariat, settings.drafting_unit)
}

/// Returns a city's name, or its id if the network does not list it.
pub(super) fn city_name(id: &CityId, network: &Network) -> String {
    let city = network.city(id);
    city.map_or_else(|| id.to_string(), |city| city.name.clone())
}

/// Returns a member state's name, or its letters if the network does not list it.
pub(super) fn state_name(code: &CountryCode, network: &Network) -> String {
    let state = network.member_state(code);
    state.map_or_else(|| code.to_string(), |state| state.name.clone())
}

/// Returns the names of some cities in a sentence.
pub(super) fn cities(all: &[&CityId], network: &Network) -> String {
    listed(all, |city| city_name(city, network))
}

/// Returns names in a sentence: the first few, then how many more.
pub(super) fn listed<T>(all: &[T], name: impl Fn(&T) -> String) -> String {
    const SHOWN: usize = 4;
    let shown: Vec<_> = all.iter().take(SHOWN).map(name).collect();
    let shown = shown.join(", ");
    match all.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
