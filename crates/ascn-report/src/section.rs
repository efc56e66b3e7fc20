//! The sections of the report, listed once, in its order: each makes its view of the material and
//! renders its template with it.

mod areas;
mod challenges;
mod changes;
mod cities;
mod complement;
mod cover;
mod coverage;
mod editorial;
mod finance;
mod key_messages;
mod left_out;
mod mark;
mod material;
mod missing;
mod outlook;
mod partnerships;
mod places;
mod portfolio;
mod progress;
mod quality;
mod recommendations;
mod register;
mod results;
mod scope;
mod sign_offs;
mod typologies;
mod year;

pub(crate) use changes::most_important as most_important_changes;
pub(crate) use cities::{StateProfiles, profiles, standing, view as cities};
pub(crate) use cover::view as cover;
pub(crate) use finance::view as finance;
pub(crate) use key_messages::view as key_messages;
pub(crate) use mark::mark;
pub(crate) use material::{Entry, Material};
pub(crate) use portfolio::view as portfolio;
pub(crate) use progress::view as progress;
pub(crate) use quality::data_quality;
pub(crate) use register::departures;
pub(crate) use results::{indicators, view as results};
pub(crate) use scope::view as scope;
pub(crate) use sign_offs::{cities as sign_offs, distribution};

use crate::engine::Engine;
use crate::error::ReportError;
use crate::view::{Markdown, ReportView, Section};

type Rendered = Result<String, ReportError>;
type Render = fn(&Engine, &Material<'_>) -> Rendered;

/// The sections: name, and how each is rendered. A new section is one new file and one line here.
const SECTIONS: &[(&str, Render)] = &[
    ("cover", |engine, material| {
        engine.render("sections/cover.md", &cover::view(material)?)
    }),
    ("foreword", |engine, material| {
        engine.render("sections/foreword.md", &editorial::foreword(material))
    }),
    ("key-messages", |engine, material| {
        engine.render("sections/key-messages.md", &key_messages::view(material)?)
    }),
    ("scope", |engine, material| {
        engine.render("sections/scope.md", &scope::view(material)?)
    }),
    ("places", |engine, material| {
        engine.render("sections/places.md", &places::view(material)?)
    }),
    ("year", |engine, material| {
        engine.render("sections/year.md", &year::view(material)?)
    }),
    ("portfolio", |engine, material| {
        engine.render("sections/portfolio.md", &portfolio::view(material)?)
    }),
    ("changes", |engine, material| {
        engine.render("sections/changes.md", &changes::view(material)?)
    }),
    ("progress", |engine, material| {
        engine.render("sections/progress.md", &progress::view(material)?)
    }),
    ("results", |engine, material| {
        engine.render("sections/results.md", &results::view(material)?)
    }),
    ("focus-areas", |engine, material| {
        engine.render("sections/focus-areas.md", &areas::view(material)?)
    }),
    ("cities", |engine, material| {
        engine.render("sections/cities.md", &cities::view(engine, material)?)
    }),
    ("finance", |engine, material| {
        engine.render("sections/finance.md", &finance::view(material)?)
    }),
    ("partnerships", |engine, material| {
        engine.render("sections/partnerships.md", &partnerships::view(material)?)
    }),
    ("challenges", |engine, material| {
        engine.render("sections/challenges.md", &challenges::view(material)?)
    }),
    ("complementarity", |engine, material| {
        engine.render("sections/complementarity.md", &complement::view(material)?)
    }),
    ("recommendations", |engine, material| {
        engine.render(
            "sections/recommendations.md",
            &recommendations::view(material)?,
        )
    }),
    ("outlook", |engine, material| {
        engine.render("sections/outlook.md", &outlook::view(material)?)
    }),
    ("ongoing", |engine, material| {
        engine.render("sections/ongoing.md", &register::ongoing(material)?)
    }),
    ("completed", |engine, material| {
        engine.render("sections/completed.md", &register::completed(material)?)
    }),
    ("departures", |engine, material| {
        engine.render("sections/departures.md", &register::departures(material)?)
    }),
    ("indicators", |engine, material| {
        engine.render("sections/indicators.md", &results::indicators(material)?)
    }),
    ("method", |engine, material| {
        engine.render("sections/method.md", &quality::method(material)?)
    }),
    ("data-quality", |engine, material| {
        engine.render(
            "sections/data-quality.md",
            &quality::data_quality(material)?,
        )
    }),
    ("typologies", |engine, material| {
        engine.render("sections/typologies.md", &typologies::view(material))
    }),
    ("sign-offs", |engine, material| {
        engine.render("sections/sign-offs.md", &sign_offs::view(material)?)
    }),
];

/// The sections that follow from the ledger itself: they are no part of what a sign-off of the
/// report seals, since recording it changes them.
const OF_THE_LEDGER: [&str; 2] = ["cover", "sign-offs"];

/// Renders the sections that a sign-off of the report seals, in the order of the report.
pub(crate) fn render_sealed(
    engine: &Engine,
    material: &Material<'_>,
) -> Result<Vec<Section>, ReportError> {
    let sealed = SECTIONS
        .iter()
        .filter(|(name, _)| !OF_THE_LEDGER.contains(name));
    sealed
        .map(|section| render(section, engine, material))
        .collect()
}

/// Adds the sections that follow from the ledger, each in its place.
pub(crate) fn with_the_ledger(
    engine: &Engine,
    material: &Material<'_>,
    sealed: Vec<Section>,
) -> Result<Vec<Section>, ReportError> {
    let mut sealed = sealed.into_iter();
    let mut all = Vec::new();
    for section in SECTIONS {
        if OF_THE_LEDGER.contains(&section.0) {
            all.push(render(section, engine, material)?);
        } else {
            all.extend(sealed.next());
        }
    }
    Ok(all)
}

fn render(
    (name, render): &(&str, Render),
    engine: &Engine,
    material: &Material<'_>,
) -> Result<Section, ReportError> {
    Ok(Section {
        name: (*name).to_owned(),
        text: Markdown::of(render(engine, material)?),
    })
}

/// Puts the sections together to the whole report, as marked Markdown.
pub(crate) fn report(engine: &Engine, material: &Material<'_>, sections: Vec<Section>) -> Rendered {
    let view = ReportView {
        cover: cover::view(material)?,
        sections,
    };
    engine.render("annual-report.md", &view)
}
