//! A city: its number, and what follows from it.

use super::chance::{Chance, nth};
use super::words::{COUNTRIES, Country, SYLLABLES};
use super::{Cycle, NEWEST};

/// One city of a network.
#[derive(Debug, Clone)]
pub(super) struct City {
    /// Its number, counted from 0.
    pub(super) number: u32,
    /// Its stable id, such as `xa-city-000001`.
    pub(super) id: String,
    /// Its name, which no other city has.
    pub(super) name: String,
    /// Its member state.
    pub(super) country: Country,
}

impl City {
    /// Makes the city of a number.
    pub(super) fn new(number: u32) -> Self {
        let country = nth(&COUNTRIES, number);
        Self {
            number,
            id: format!("{}-city-{:06}", country.code.to_lowercase(), number + 1),
            name: name(number),
            country,
        }
    }

    /// Returns the random numbers of the city for a key.
    pub(super) fn chance(&self, key: &str) -> Chance {
        Chance::new(u64::from(self.number), key)
    }

    /// Whether it joined the network between the two newest cycles.
    pub(super) const fn is_new(&self) -> bool {
        self.number % 10 == 9
    }

    /// Whether it was a member in the cycle and sent a submission.
    pub(super) fn reports_in(&self, cycle: Cycle) -> bool {
        cycle.month == NEWEST || !self.is_new()
    }

    /// Whether it reports that it has nothing to report.
    pub(super) fn is_nil(&self) -> bool {
        self.chance("nil").percent(2)
    }
}

/// Returns the name of a number: its digits as syllables, at least two of them.
fn name(number: u32) -> String {
    let base = u32::try_from(SYLLABLES.len()).unwrap_or(u32::MAX);
    let mut rest = number + base;
    let mut name = String::new();
    while rest > 0 {
        name += nth(&SYLLABLES, rest % base);
        rest /= base;
    }
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_cities_have_one_name() {
        let names: BTreeSet<String> = (0..20_000).map(name).collect();
        assert_eq!(names.len(), 20_000);
    }

    #[test]
    fn an_id_begins_with_the_letters_of_its_country() {
        let city = City::new(12);
        assert_eq!(
            (city.id.as_str(), city.country.code),
            ("xc-city-000013", "XC")
        );
    }
}
