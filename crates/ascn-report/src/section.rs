//! The sections of the report, listed once, in its order: each makes its view of the material and
//! renders its template with it. A data folder can add, move and leave out sections.

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
pub(crate) mod subject;
mod typologies;
mod year;

pub(crate) use changes::most_important as most_important_changes;
pub(crate) use cities::{Profiles, StateCities, standing, states, view as cities};
pub(crate) use cover::view as cover;
pub(crate) use finance::view as finance;
pub(crate) use key_messages::view as key_messages;
pub(crate) use mark::mark;
pub(crate) use material::{Entry, Material};
pub(crate) use portfolio::view as portfolio;
pub(crate) use progress::view as progress;
pub(crate) use quality::data_quality;
pub(crate) use register::{ListedMoves, Moved, departures};
pub(crate) use results::{indicators, view as results};
pub(crate) use scope::view as scope;
pub(crate) use sign_offs::{cities as sign_offs, distribution};

use ascn_diagnostic::Subject;
use tera::Context;

use crate::engine::{Engine, seen};
use crate::error::ReportError;
use crate::templates::PlannedSection;
use crate::view::{Markdown, ReportView, Section};

type View = fn(&Engine, &Material<'_>) -> Result<Context, ReportError>;

/// The sections: name, and what the template of each sees. A new section is one new file and one
/// line here.
const SECTIONS: &[(&str, View)] = &[
    ("cover", |_, material| seen(&cover::view(material)?)),
    ("foreword", |_, material| {
        seen(&editorial::foreword(material))
    }),
    ("key-messages", |_, material| {
        seen(&key_messages::view(material)?)
    }),
    ("scope", |_, material| seen(&scope::view(material)?)),
    ("places", |_, material| seen(&places::view(material)?)),
    ("year", |_, material| seen(&year::view(material)?)),
    ("portfolio", |_, material| seen(&portfolio::view(material)?)),
    ("changes", |_, material| seen(&changes::view(material)?)),
    ("progress", |_, material| seen(&progress::view(material)?)),
    ("results", |_, material| seen(&results::view(material)?)),
    ("focus-areas", |_, material| seen(&areas::view(material)?)),
    ("cities", |engine, material| {
        seen(&cities::view(engine, material)?)
    }),
    ("finance", |_, material| seen(&finance::view(material)?)),
    ("partnerships", |_, material| {
        seen(&partnerships::view(material)?)
    }),
    ("challenges", |_, material| {
        seen(&challenges::view(material)?)
    }),
    ("complementarity", |engine, material| {
        let has_appendix = engine.templates().has_section("typologies");
        seen(&complement::view(has_appendix, material)?)
    }),
    ("recommendations", |_, material| {
        seen(&recommendations::view(material)?)
    }),
    ("outlook", |_, material| seen(&outlook::view(material)?)),
    ("ongoing", |_, material| seen(&register::ongoing(material)?)),
    ("completed", |_, material| {
        seen(&register::completed(material)?)
    }),
    ("departures", |_, material| {
        seen(&register::departures(material)?)
    }),
    ("indicators", |_, material| {
        seen(&results::indicators(material)?)
    }),
    ("method", |_, material| seen(&quality::method(material)?)),
    ("data-quality", |_, material| {
        seen(&quality::data_quality(material)?)
    }),
    ("typologies", |_, material| {
        seen(&typologies::view(material))
    }),
    ("sign-offs", |_, material| seen(&sign_offs::view(material)?)),
];

/// The names of the built-in sections, in the order of the report.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|(name, _)| *name)
}

/// The sections that follow from the ledger itself: they are no part of what a sign-off of the
/// report seals, since recording it changes them.
const OF_THE_LEDGER: [&str; 2] = ["cover", "sign-offs"];

/// Whether a section sees what follows from the ledger.
fn is_of_the_ledger(section: &PlannedSection) -> bool {
    OF_THE_LEDGER.contains(&section.sees.as_str())
}

/// Renders the sections that a sign-off of the report seals, in the order of the report.
pub(crate) fn render_sealed(
    engine: &Engine,
    material: &Material<'_>,
) -> Result<Vec<Section>, ReportError> {
    let sections = engine.sections();
    let sealed = sections.iter().filter(|one| !is_of_the_ledger(one));
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
    for section in engine.sections() {
        if is_of_the_ledger(&section) {
            all.push(render(&section, engine, material)?);
        } else {
            all.extend(sealed.next());
        }
    }
    Ok(all)
}

fn render(
    section: &PlannedSection,
    engine: &Engine,
    material: &Material<'_>,
) -> Result<Section, ReportError> {
    let mut views = SECTIONS.iter();
    let view = views.find(|(name, _)| *name == section.sees);
    let (_, view) = view.ok_or_else(|| ReportError::View(section.sees.clone()))?;
    let context = view(engine, material)?;
    let text = engine.render_context(&Subject::default(), &section.template(), &context)?;
    Ok(Section {
        name: section.name.clone(),
        text: Markdown::of(text),
    })
}

/// Puts the sections together to the whole report, as marked Markdown.
pub(crate) fn report(
    engine: &Engine,
    material: &Material<'_>,
    sections: Vec<Section>,
) -> Result<String, ReportError> {
    let view = ReportView {
        cover: cover::view(material)?,
        sections,
    };
    engine.render("annual-report.md", &view)
}
