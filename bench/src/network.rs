//! A network of any number of cities, and all files of its data folder.
//!
//! 1. [`calendar`] counts months; nothing here reads a clock.
//! 2. [`chance`] draws the same numbers for the same seed.
//! 3. [`words`] are the lists that names and sentences are made of.
//! 4. [`city`] is one city: its name, its country.
//! 5. [`registry`] writes what concerns the network as a whole.
//! 6. [`plan`] is a project from its first idea to its end; a cycle sees it on one day.
//! 7. [`submission`] writes what a city reports in a cycle.
//! 8. [`project`] writes an entry of it.
//!
//! A city depends on its number alone. So the first thousand cities of a larger network are those
//! of a smaller one, and each can be made without the others.

mod calendar;
mod chance;
mod city;
mod plan;
mod project;
mod registry;
mod submission;
mod words;

use std::iter;

use calendar::Month;
use city::City;

/// An invented network: how many cities it has, and for how many years they have reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    /// How many cities report in the newest cycle.
    pub cities: u32,
    /// How many cycles it has.
    pub cycles: Cycles,
}

/// How many cycles a network has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cycles {
    /// The newest alone.
    One,
    /// The newest and the one before, in which nine of ten cities reported.
    Two,
}

/// One file of a data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path below the folder, such as `network/cities.yaml`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A cycle, with the facts its files depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cycle {
    /// The month in which its data end.
    month: Month,
    /// Whether the network has a cycle before it.
    has_earlier: bool,
}

/// The newest cycle of every network.
const NEWEST: Month = Month::new(2032, 6);

impl Network {
    /// Returns all files of the folder, one by one, so that only one has to be in memory.
    ///
    /// The registry comes first, then each cycle with its submissions, city by city.
    pub fn files(&self) -> impl Iterator<Item = File> + use<> {
        let network = *self;
        let cycles = network.cycles().into_iter();
        let submissions = cycles.flat_map(move |cycle| {
            let cities = (0..network.cities).map(City::new);
            let reporting = cities.filter(move |city| city.reports_in(cycle));
            let submissions = reporting.map(move |city| submission::file(&city, cycle));
            iter::once(registry::cycle(cycle)).chain(submissions)
        });
        registry::files(network).chain(submissions)
    }

    /// Returns its cycles, the newest last.
    fn cycles(self) -> Vec<Cycle> {
        let newest = Cycle {
            month: NEWEST,
            has_earlier: self.cycles == Cycles::Two,
        };
        let earlier = Cycle {
            month: NEWEST.minus(12),
            has_earlier: false,
        };
        match self.cycles {
            Cycles::One => vec![newest],
            Cycles::Two => vec![earlier, newest],
        }
    }
}
