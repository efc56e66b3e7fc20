//! Which cities reported both times: the one definition of *like for like*.

use std::collections::BTreeSet;

use crate::dataset::CycleInputs;
use crate::network::{City, CityId, Network};
use crate::submission::ReturnKind;

/// The cities that reported on projects in both of two cycles, and those that did so in one.
///
/// A city whose projects have all left the list is matched like any other; otherwise its loss would
/// go unnoticed.
#[derive(Debug)]
pub struct Matched<'a> {
    /// Those with a submission of `return: full` in both, in the order of the network.
    pub cities: Vec<&'a City>,
    /// Those that have one now and had none then.
    pub joined: Vec<&'a City>,
    /// Those that had one then and have none now.
    pub left: Vec<&'a City>,
    ids: BTreeSet<&'a CityId>,
}

impl<'a> Matched<'a> {
    /// Sorts the cities of a network by whether they reported in `from` and in `to`.
    pub fn new(network: &'a Network, from: &CycleInputs, to: &CycleInputs) -> Self {
        let [then, now] = [from, to].map(reported);
        let cities = |was: bool, is: bool| -> Vec<&'a City> {
            let cities = network.cities.value.iter();
            let cities = cities.filter(|city| then.contains(&city.id) == was);
            cities.filter(|city| now.contains(&city.id) == is).collect()
        };
        let matched = cities(true, true);
        Self {
            ids: matched.iter().map(|city| &city.id).collect(),
            cities: matched,
            joined: cities(false, true),
            left: cities(true, false),
        }
    }

    /// Whether a city reported both times.
    pub fn has(&self, city: &CityId) -> bool {
        self.ids.contains(city)
    }

    /// Whether a city reported now and did not then.
    pub fn has_joined(&self, city: &CityId) -> bool {
        self.joined.iter().any(|joined| joined.id == *city)
    }
}

/// Returns the cities that reported on projects in a cycle.
fn reported(cycle: &CycleInputs) -> BTreeSet<&CityId> {
    let submissions = cycle.submissions.iter().map(|submission| &submission.value);
    let full = submissions.filter(|submission| submission.return_kind == ReturnKind::Full);
    full.map(|submission| &submission.city).collect()
}
