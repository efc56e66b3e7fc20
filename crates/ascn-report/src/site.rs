//! The report as a site: pages for readers who look for one city.
//!
//! 1. Everything that concerns all cities is computed first: the figures, what changed, what the
//!    checks found ([`by_city::ByCity`]).
//! 2. Then each page is made by itself, a template with its view, and handed out as soon as it is
//!    made, many in parallel. It links to its neighbours by relative paths, so that the folder can
//!    be anywhere.
//!
//! No page searches all cities, and no page is kept: the work grows with the number of cities, not
//! with its square, and the memory not with what has been written.

mod by_city;
mod country;
mod index;

use ascn_core::dataset::{ProjectAt, projects_of};
use ascn_core::network::City;
use ascn_export::raised;

use crate::document::head;
use crate::error::Result;
use crate::material::Material;
use crate::parallel;
use crate::rendered::{DocumentKind, Rendered};
use crate::section::{self, Profiles};
use crate::view::{CityLink, CityPage, Head, Markdown};
use by_city::ByCity;

/// Takes a page and returns the names of its files. It may be called by several threads.
pub(crate) type Take<'a> = &'a (dyn Fn(Rendered) -> Result<Vec<String>> + Sync);

/// Makes all pages: the first one, then each member state with its cities. Returns the names of
/// their files in that order. `has_report` says whether the whole report is beside them.
pub(crate) fn write(
    material: &Material<'_>,
    has_report: bool,
    take: Take<'_>,
) -> Result<Vec<String>> {
    let states = section::states(material);
    let mut sign_offs = by_city::sign_offs(material)?;
    let engine = &material.engine;
    let pages = Pages {
        material,
        profiles: Profiles::new(material),
        by_city: ByCity::new(material),
        head: head(material)?,
        has_report,
    };
    let index = index::view(material, &states, has_report)?;
    let index = engine.render("site/index.md", &index)?;
    let mut names = take(Rendered::new(DocumentKind::Index, "index", index))?;
    // A member state may have few cities and another very many, so the pages of all are one list.
    let mut cities: Vec<(&City, CityLink)> = Vec::new();
    let mut of_states = Vec::new();
    for state in &states {
        let signed = sign_offs.remove(&state.state.name).unwrap_or_default();
        let view = country::view(&pages, state, signed)?;
        let name = format!("countries/{}", view.country.code);
        let page = engine.render("site/country.md", &view)?;
        let written = take(Rendered::new(DocumentKind::Page, name, page))?;
        of_states.push((written, state.cities.len()));
        cities.extend(state.cities.iter().copied().zip(view.cities));
    }
    let work = |(city, link): &(&City, CityLink)| take(pages.city(city, link.clone())?);
    let mut of_cities = parallel::each(&cities, engine.is_recording(), work)?.into_iter();
    for (of_state, count) in of_states {
        names.extend(of_state);
        names.extend(of_cities.by_ref().take(count).flatten());
    }
    Ok(names)
}

/// The levels by which a profile is deeper in the report, below its chapter and its country.
const LEVELS_UP: usize = 2;

/// What the pages are made of.
struct Pages<'a> {
    material: &'a Material<'a>,
    profiles: Profiles<'a>,
    by_city: ByCity<'a>,
    head: Head,
    has_report: bool,
}

impl Pages<'_> {
    /// Renders the page of a city: its profile, its lines in the registers, what changed, and what
    /// the checks found. It has nothing of other cities.
    fn city(&self, city: &City, link: CityLink) -> Result<Rendered> {
        let profile = self.profiles.render(city)?;
        let submission = self.material.cycle().submission_of(&city.id);
        let projects = submission.into_iter().flat_map(projects_of);
        let register = projects.filter(ProjectAt::is_listed);
        let register = register.map(|at| self.material.row(&at));
        let moves = section::listed(self.material, self.by_city.moved(city))?;
        let view = CityPage {
            head: self.head.clone(),
            has_report: self.has_report,
            city: link,
            profile: Markdown::new(raised(profile.as_str(), LEVELS_UP)),
            register: register.collect::<Result<_, _>>()?,
            last_cycle: self.material.last_cycle(),
            departed: moves.departed,
            arrived: moves.arrived,
            renamed: moves.renamed,
            reclassified: moves.reclassified,
            caveats: self.by_city.caveats(city),
        };
        let subject = section::subject::city(city);
        let engine = &self.material.engine;
        let marked = engine.render_for(&subject, "site/city.md", &view)?;
        let name = format!("cities/{}", city.id);
        Ok(Rendered::new(DocumentKind::Page, name, marked))
    }
}
