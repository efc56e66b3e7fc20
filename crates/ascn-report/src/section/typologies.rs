//! Typologies as they were published.

use ascn_core::network::{Class, Classed, Network, Typology};
use ascn_core::scalar::Code;

use crate::material::Material;
use crate::view::{ClassRow, Typologies, TypologyView};

pub(super) fn view(material: &Material<'_>) -> Typologies {
    let network = material.network();
    let typologies = network.typologies.value.iter();
    Typologies {
        typologies: typologies.map(|one| typology(network, one)).collect(),
    }
}

fn typology(network: &Network, typology: &Typology) -> TypologyView {
    let class = |class: &Class| ClassRow {
        name: class.name.clone(),
        members: members(network, typology.of, class),
    };
    TypologyView {
        id: typology.id.to_string(),
        title: typology.title.clone(),
        source: typology.source.clone(),
        note: typology.note.clone(),
        of: typology.of.code().to_owned(),
        classes: typology.classes.iter().map(class).collect(),
    }
}

/// Returns the official names of the members, in the order of countries and cities; the id of a
/// member that is not in the network.
fn members(network: &Network, of: Classed, class: &Class) -> Vec<String> {
    let country = |code: &str| {
        let mut states = network.member_states.value.iter();
        let state = states.find(|state| state.code.as_str() == code);
        state.map_or_else(|| code.to_owned(), |state| state.name.clone())
    };
    let city = |id: &str| {
        let mut cities = network.cities.value.iter();
        match cities.find(|city| city.id.as_str() == id) {
            Some(city) => (country(city.country.as_str()), city.name.clone()),
            None => (String::new(), id.to_owned()),
        }
    };
    let members = class.members.iter();
    let mut named: Vec<(String, String)> = match of {
        Classed::Cities => members.map(|id| city(id)).collect(),
        Classed::Countries => members.map(|code| (country(code), country(code))).collect(),
    };
    named.sort();
    named.into_iter().map(|(_, name)| name).collect()
}
