//! The report as a site: pages for whoever looks for one city, beside the whole report.
//!
//! 1. The profiles are rendered as in the report, city by city ([`section::profiles`]).
//! 2. What else the report says of a city is sorted by city, in one pass ([`by_city::sorted`]).
//! 3. Each page is a template with its view, as every document is. It names its neighbours by
//!    paths beside it, so that the folder can lie anywhere.
//!
//! No page looks through the cities of all others: the work grows with the number of cities, not
//! with its square.

mod by_city;
mod city;
mod country;
mod index;

use crate::document::head;
use crate::engine::Engine;
use crate::error::ReportError;
use crate::section::{self, Material};

/// A page, rendered as marked Markdown.
pub(crate) struct SitePage {
    /// Its path below the folder of the report, without an ending.
    pub(crate) name: String,
    /// Its text.
    pub(crate) marked: String,
}

/// Renders all pages: the first one, then each member state with its cities.
pub(crate) fn render(
    engine: &Engine,
    material: &Material<'_>,
) -> Result<Vec<SitePage>, ReportError> {
    let states = section::profiles(engine, material)?;
    let mut own = by_city::sorted(material)?;
    let mut sign_offs = by_city::sign_offs(material)?;
    let head = head::view(material)?;
    let index = index::view(material, &states)?;
    let mut pages = vec![page("index", engine.render("site/index.md", &index)?)];
    for state in states {
        let signed = sign_offs.remove(&state.state.name).unwrap_or_default();
        let view = country::view(material, &head, &state, signed)?;
        let name = format!("countries/{}", view.country.code);
        pages.push(page(&name, engine.render("site/country.md", &view)?));
        for ((city, profile), link) in state.profiles.into_iter().zip(view.cities) {
            let own = own.remove(city.id.as_str()).unwrap_or_default();
            let view = city::view(material, &head, link, &profile, own);
            let name = format!("cities/{}", city.id);
            let subject = section::subject::city(city);
            let marked = engine.render_for(&subject, "site/city.md", &view)?;
            pages.push(page(&name, marked));
        }
    }
    Ok(pages)
}

fn page(name: &str, marked: String) -> SitePage {
    SitePage {
        name: name.to_owned(),
        marked,
    }
}
