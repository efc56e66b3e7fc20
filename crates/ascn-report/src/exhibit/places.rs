//! The drawing of the places: the member cities on a map.

use ascn_core::network::City;
use ascn_core::scalar::Decimal;
use ascn_draw::text::latin;
use ascn_draw::{Map, Marker};

use crate::exhibit::{Drawn, drawn};
use crate::material::Material;
use crate::view::Places;

pub(super) fn map(material: &Material<'_>, _: &Places) -> Drawn {
    let map = map_of(material);
    let numbers: Vec<String> = map.markers.iter().map(|one| one.name.clone()).collect();
    let title = material.word("places-caption")?;
    drawn(material, ("map", title), &numbers, |it| map.draw(it))
}

/// Returns the map of the member cities whose location is known.
pub(crate) fn map_of(material: &Material<'_>) -> Map {
    let members = material.members();
    let markers = members.filter_map(|city| {
        let location = city.location.as_ref()?;
        Some(Marker {
            name: drawn_name(city),
            place: (
                hundredths(location.longitude)?,
                hundredths(location.latitude)?,
            ),
        })
    });
    Map {
        markers: markers.collect(),
    }
}

/// Returns the first of a city's names whose script can be drawn, or its id.
fn drawn_name(city: &City) -> String {
    let names = std::iter::once(&city.name).chain(&city.aliases);
    let mut drawn = names.filter(|name| !latin(name, "").is_empty());
    drawn
        .next()
        .map_or_else(|| city.id.to_string(), Clone::clone)
}

fn hundredths(degrees: Decimal) -> Option<i64> {
    let hundredths = Decimal::product(degrees, Decimal::from(100))?;
    hundredths.rounded(0).normalized().to_string().parse().ok()
}
