//! The countries and cities of a document, as links to their headings.

use ascn_export::Heading;

use crate::view::{JumpGroup, JumpLink};

/// Returns the cities by country, in the order of the text; none if there is only one, which needs
/// no list. The templates name the headings: `country-CODE` and `city-ID`.
pub(super) fn groups(headings: &[Heading]) -> Vec<JumpGroup> {
    let mut groups: Vec<JumpGroup> = Vec::new();
    for heading in headings {
        let place = || JumpLink {
            anchor: heading.id.clone(),
            name: heading.text.clone(),
        };
        if heading.id.starts_with("country-") {
            groups.push(JumpGroup {
                country: Some(place()),
                cities: Vec::new(),
            });
        } else if heading.id.starts_with("city-") {
            match groups.last_mut() {
                Some(group) => group.cities.push(place()),
                // An extract is of one country, which is its subject.
                None => groups.push(JumpGroup {
                    country: None,
                    cities: vec![place()],
                }),
            }
        }
    }
    let count: usize = groups.iter().map(|group| group.cities.len()).sum();
    if count > 1 { groups } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(id: &str) -> Heading {
        Heading {
            level: 4,
            id: id.to_owned(),
            number: None,
            text: id.to_uppercase(),
        }
    }

    #[test]
    fn a_city_stands_below_its_country() {
        let groups = groups(&[
            heading("cities"),
            heading("country-aa"),
            heading("city-one"),
            heading("city-two"),
            heading("country-bb"),
        ]);
        let counts = groups.iter().map(|group| group.cities.len());
        assert_eq!(counts.collect::<Vec<_>>(), [2, 0]);
        let first = groups.first().and_then(|group| group.country.as_ref());
        assert_eq!(first.map(|place| place.name.as_str()), Some("COUNTRY-AA"));
    }

    #[test]
    fn cities_of_one_country_need_no_heading() {
        let groups = groups(&[
            heading("cities-all"),
            heading("city-one"),
            heading("city-two"),
        ]);
        assert_eq!(groups.len(), 1);
        assert!(groups.iter().all(|group| group.country.is_none()));
    }

    #[test]
    fn one_city_needs_no_list() {
        assert_eq!(groups(&[heading("country-aa"), heading("city-one")]), []);
    }
}
