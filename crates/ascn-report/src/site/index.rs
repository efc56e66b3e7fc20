//! The first page of the site.

use crate::error::ReportError;
use crate::section::{self, Material, StateProfiles};
use crate::site::country;
use crate::view::IndexPage;

pub(super) fn view(
    material: &Material<'_>,
    states: &[StateProfiles<'_>],
) -> Result<IndexPage, ReportError> {
    let (mut countries, mut cities) = (Vec::new(), Vec::new());
    for StateProfiles { state, profiles } in states {
        countries.push(country::link(material, state)?);
        for (city, _) in profiles {
            cities.push(country::city(material, state, city)?);
        }
    }
    Ok(IndexPage {
        cover: section::cover(material)?,
        key_messages: section::key_messages(material)?,
        scope: section::scope(material)?,
        countries,
        cities,
    })
}
