//! The network: its settings, member states, cities, posts, chairs and shepherds.

mod bodies;
mod body;
mod chair;
mod city;
mod distribution;
mod member_state;
mod partner;
mod post;
mod settings;
mod typology;

pub use bodies::{Bodies, Document, Named};
pub use body::Body;
pub use chair::{Chair, Chairs, Shepherd};
pub use city::{AreaBasis, City, CityFacts, CityId, Location};
pub use distribution::{Pillar, SectoralBody, SectoralBodyId};
pub use member_state::MemberState;
pub use partner::{Partner, PartnerId, PartnerKind, Programme, ProgrammeId, SupportKind};
pub use post::{Office, Post};
pub use settings::{Abbreviation, CitiesPerMember, CoverageThreshold, Settings};
pub use typology::{Class, Classed, Typology};

use ascn_diagnostic::{Column, DataPath, FileLocation, FileName};

use crate::by_id::ById;
use crate::framework::Framework;
use crate::scalar::CountryCode;

/// A value with the file it was read from.
#[derive(Debug, Clone)]
pub struct Sourced<T> {
    /// The file.
    pub file: FileName,
    /// Its content.
    pub value: T,
}

impl<T> Sourced<T> {
    /// Returns the location of the value at `path`.
    pub fn location(&self, path: DataPath) -> FileLocation {
        FileLocation::value(&self.file, path)
    }

    /// Returns the location of the value under a key of the file itself.
    pub fn location_of(&self, key: &'static str) -> FileLocation {
        self.location(DataPath::root().key(key))
    }

    /// Returns the values under a key of all entries of one of its lists.
    pub fn column(&self, list: DataPath, key: &'static str) -> Column {
        Column::new(&self.file, list, key)
    }
}

/// All that is known of the network, except its cycles.
#[derive(Debug, Clone)]
pub struct Network {
    /// `ascn.yaml`
    pub settings: Sourced<Settings>,
    /// `network/framework.yaml`
    pub framework: Sourced<Framework>,
    /// `network/member-states.yaml`
    pub member_states: Sourced<Vec<MemberState>>,
    /// `network/cities.yaml`
    pub cities: Sourced<ById<City>>,
    /// `network/chairs.yaml`
    pub chairs: Sourced<Chairs>,
    /// `network/bodies.yaml`; empty if there is none.
    pub bodies: Sourced<Bodies>,
    /// `network/distribution.yaml`; empty if there is none.
    pub distribution: Sourced<Vec<SectoralBody>>,
    /// `network/partners.yaml`; empty if there is none.
    pub partners: Sourced<Vec<Partner>>,
    /// `network/typologies.yaml`; empty if there is none.
    pub typologies: Sourced<Vec<Typology>>,
}

impl Network {
    /// Returns the city of that id; the first, if there are two.
    pub fn city(&self, id: &CityId) -> Option<&City> {
        self.cities.value.get(id)
    }

    /// Returns the member state of that code.
    pub fn member_state(&self, code: &CountryCode) -> Option<&MemberState> {
        let mut states = self.member_states.value.iter();
        states.find(|state| state.code == *code)
    }

    /// Returns the partner of that id.
    pub fn partner(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.value.iter().find(|partner| partner.id == *id)
    }

    /// Returns the member states in the order of their names, as the network lists them.
    pub fn member_states_by_name(&self) -> Vec<&MemberState> {
        let mut states: Vec<_> = self.member_states.value.iter().collect();
        states.sort_by(|a, b| a.name.cmp(&b.name));
        states
    }

    /// Returns the cities of a member state in the order of their names.
    pub fn cities_of(&self, country: &CountryCode) -> Vec<&City> {
        let cities = self.cities.value.iter();
        let mut cities: Vec<_> = cities.filter(|city| city.country == *country).collect();
        cities.sort_by(|a, b| a.name.cmp(&b.name));
        cities
    }
}
