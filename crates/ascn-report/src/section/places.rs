//! The places of the member cities.

use ascn_core::network::{City, Location};
use ascn_core::scalar::Decimal;

use crate::exhibit;
use crate::material::Material;
use crate::print;
use crate::view::{Markdown, PlaceRow, Places};
use ascn_template::{Argument, Result};

pub(super) fn view(material: &Material<'_>) -> Result<Places> {
    let has_map = material.members().any(|city| city.location.is_some());
    let rows = material.members().map(|city| row(material, city));
    let mut view = Places {
        has_map,
        rows: rows.collect::<Result<_, _>>()?,
        not_on_map: Vec::new(),
        notes: Vec::new(),
    };
    if has_map {
        let not_on_map = material.members().filter(|city| city.location.is_none());
        view.not_on_map = not_on_map.map(|city| material.named(city)).collect();
        view.notes = notes(material)?;
    }
    Ok(view)
}

fn row(material: &Material<'_>, city: &City) -> Result<PlaceRow> {
    Ok(PlaceRow {
        country: material.country_of(city),
        city: city.name.clone(),
        member_since: match city.member_from {
            Some(date) => material.date(date)?,
            None => material.word("places-since-the-start")?,
        },
        location: match &city.location {
            Some(location) => in_words(material, location)?,
            None => material.word("missing-not-reported")?,
        },
    })
}

/// Returns a location in words: `7.88° N, 98.39° E`.
fn in_words(material: &Material<'_>, location: &Location) -> Result<String> {
    let zero = Decimal::from(0);
    let degrees = |number: Decimal, above: &str, below: &str| {
        let message = if number < zero { below } else { above };
        let digits = print::decimal(number.magnitude(), material.messages);
        // The template escapes the text.
        let digits = Argument::Markdown(digits);
        material.messages.with(message, &[("degrees", digits)])
    };
    let north = degrees(location.latitude, "degrees-north", "degrees-south")?;
    let east = degrees(location.longitude, "degrees-east", "degrees-west")?;
    Ok(format!("{north}, {east}"))
}

/// Returns the notes to the map.
fn notes(material: &Material<'_>) -> Result<Vec<Markdown>> {
    let map = exhibit::map_of(material);
    let mut notes = vec![material.sentence("places-no-opinion", &[])?];
    if !map.has_land() {
        notes.push(material.sentence("places-no-outline", &[])?);
    }
    if !map.has_names() {
        notes.push(material.sentence("places-no-names", &[])?);
    }
    Ok(notes)
}
