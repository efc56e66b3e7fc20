//! A member city.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::by_id::Identified;
use crate::network::Office;
use crate::scalar::{CountryCode, Date, Decimal, Id, Reported, Term, codes};

/// The stable id of a city, such as `th-phuket`.
pub type CityId = Id<City>;

/// A city that is, was or will be a member of the network.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Its stable id; its submission's file is named by it.
    pub id: CityId,
    /// Its official name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Other names it is written with.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Its country.
    pub country: CountryCode,
    /// Since when it is a member; absent means since the start.
    pub member_from: Option<Date>,
    /// Until when it was a member.
    pub member_to: Option<Date>,
    /// Its location.
    pub location: Option<Location>,
    /// Its Chief Smart City Officer; absent means not stated, `vacant` means vacant.
    #[serde(default)]
    pub csco: Office,
    /// Its area and population.
    pub facts: Option<CityFacts>,
}

impl Identified for City {
    type Id = CityId;

    fn id(&self) -> &CityId {
        &self.id
    }
}

impl City {
    /// Returns the term of its membership.
    pub fn membership(&self) -> Term {
        Term::new(self.member_from, self.member_to)
    }
}

/// The location of a city, in degrees.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Degrees north of the equator.
    #[schemars(range(min = -90, max = 90))]
    pub latitude: Decimal,
    /// Degrees east of Greenwich.
    #[schemars(range(min = -180, max = 180))]
    pub longitude: Decimal,
}

/// A city's area and population at some time ("About the City" in the action plans of 2018).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CityFacts {
    /// When the facts were true.
    pub on: Reported<Date>,
    /// The area in square kilometres.
    #[schemars(extend("minimum" = 0))]
    pub area_km2: Reported<Decimal>,
    /// What the area is the area of.
    pub area_basis: Reported<AreaBasis>,
    /// How many people live there.
    pub population: Reported<u64>,
    /// Persons per square kilometre, as the city states it.
    #[schemars(extend("minimum" = 0))]
    pub density: Reported<Decimal>,
    /// Where the facts come from.
    pub source: Reported<String>,
}

impl CityFacts {
    /// Whether they state an area, a population or a density.
    pub fn say_anything(&self) -> bool {
        self.area_km2.value().is_some()
            || self.population.value().is_some()
            || self.density.value().is_some()
    }
}

codes! {
    /// What a stated area is the area of.
    AreaBasis {
        /// The city.
        City = "city",
        /// The metropolitan area.
        Metropolitan = "metropolitan",
        /// The district.
        District = "district",
        /// The province.
        Province = "province",
        /// The site of the projects.
        Site = "site",
    }
}
