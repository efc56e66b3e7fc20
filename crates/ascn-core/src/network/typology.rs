//! Typologies: published classifications of the network's cities or member states.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::network::CityId;
use crate::scalar::{CountryCode, Id, codes};

/// A published typology: an entry of `network/typologies.yaml`.
///
/// The classes are kept as they were published; they are never recomputed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Typology {
    /// Its stable id.
    pub id: Id<Typology>,
    /// Its title.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Who published it, and when.
    #[schemars(length(min = 1))]
    pub source: String,
    /// What is classed.
    pub of: Classed,
    /// The measures and thresholds it uses, and what is doubtful about them.
    #[schemars(length(min = 1))]
    pub note: Option<String>,
    /// The classes.
    pub classes: Vec<Class>,
}

codes! {
    /// What a typology classes.
    Classed {
        /// Cities, by their ids.
        Cities = "cities",
        /// Member states, by their two letters.
        Countries = "countries",
    }
}

/// A class of a typology.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Its stable id.
    pub id: Id<Class>,
    /// Its name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// The ids of its cities, or the letters of its member states.
    pub members: Vec<String>,
}

impl Typology {
    /// Returns the position of the class of a city, and of the city in it.
    pub fn class_of(&self, city: &CityId, country: &CountryCode) -> Option<(usize, usize)> {
        let name = match self.of {
            Classed::Cities => city.as_str(),
            Classed::Countries => country.as_str(),
        };
        let mut classes = self.classes.iter().enumerate();
        classes.find_map(|(index, class)| {
            let member = class.members.iter().position(|member| member == name)?;
            Some((index, member))
        })
    }
}
