//! The first page of the site.

use crate::material::Material;
use crate::section::{self, StateCities};
use crate::site::country;
use crate::view::IndexPage;
use ascn_template::Result;

/// The most cities that the first page lists: it is half a megabyte then, which a browser shows at
/// once. If there are more, each member state's page lists its own.
const CITIES_LISTED: usize = 1_000;

pub(super) fn view(
    material: &Material<'_>,
    states: &[StateCities<'_>],
    has_report: bool,
) -> Result<IndexPage> {
    let (mut countries, mut cities) = (Vec::new(), Vec::new());
    let count: usize = states.iter().map(|one| one.cities.len()).sum();
    for one in states {
        countries.push(country::link(one.state));
        for city in one.cities.iter().filter(|_| count <= CITIES_LISTED) {
            cities.push(country::city(material, one.state, city));
        }
    }
    Ok(IndexPage {
        cover: section::cover(material)?,
        key_messages: section::key_messages(material)?,
        scope: section::scope(material)?,
        countries,
        cities,
        has_report,
    })
}
