//! A member city.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::Office;
use crate::scalar::{CountryCode, Date, Decimal, Id, Term};

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
    /// Where it lies.
    pub location: Option<Location>,
    /// Its Chief Smart City Officer; absent means not stated, `vacant` means vacant.
    #[serde(default)]
    pub csco: Office,
    /// Its area and population.
    pub facts: Option<CityFacts>,
}

impl City {
    /// From when to when it is a member.
    pub fn membership(&self) -> Term {
        Term {
            from: self.member_from,
            to: self.member_to,
        }
    }
}

/// Where a city lies, in degrees.
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CityFacts {
    /// When the facts were true.
    pub on: Option<Date>,
    /// The area in square kilometres.
    #[schemars(range(min = 0))]
    pub area_km2: Option<Decimal>,
    /// What the area is the area of.
    pub area_basis: Option<AreaBasis>,
    /// How many people live there.
    pub population: Option<u64>,
    /// Persons per square kilometre, as the city states it.
    #[schemars(range(min = 0))]
    pub density: Option<Decimal>,
    /// Where the facts come from.
    #[schemars(length(min = 1))]
    pub source: Option<String>,
}

impl CityFacts {
    /// Whether they state an area, a population or a density.
    pub fn say_anything(&self) -> bool {
        self.area_km2.is_some() || self.population.is_some() || self.density.is_some()
    }
}

/// What a stated area is the area of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AreaBasis {
    /// The city.
    City,
    /// The metropolitan area.
    Metropolitan,
    /// The district.
    District,
    /// The province.
    Province,
    /// The site of the projects.
    Site,
}

impl AreaBasis {
    /// The basis as it is written in the files.
    pub fn code(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Metropolitan => "metropolitan",
            Self::District => "district",
            Self::Province => "province",
            Self::Site => "site",
        }
    }
}
