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
pub(crate) use key_messages::view as key_messages;
pub(crate) use mark::mark;
pub(crate) use portfolio::view as portfolio;
pub(crate) use quality::data_quality;
pub(crate) use register::{Moved, listed, moved, moved_by_city};
pub(crate) use scope::view as scope;
pub(crate) use sign_offs::{cities as sign_offs, distribution};

use crate::exhibit::{self, Draw};
use crate::material::Material;
use crate::rendered::{DocumentKind, Rendered};
use ascn_diagnostic::Subject;
use ascn_export::Drawing;
use ascn_template::{PlannedSection, Result, TemplateError, View};
use serde::Serialize;

use crate::view::{Markdown, ReportView, Section};

/// The view of a section, and the drawings of its exhibits, made of the same view.
type Made = Result<(View, Vec<Drawing>)>;

/// Makes a section.
type Make = fn(&Material<'_>) -> Made;

/// The sections by name. A new section is one new file and one line here.
const SECTIONS: &[(&str, Make)] = &[
    ("cover", |all| told(&cover::view(all)?)),
    ("foreword", |all| told(&editorial::foreword(all))),
    ("key-messages", |all| told(&key_messages::view(all)?)),
    ("scope", |all| told(&scope::view(all)?)),
    ("places", |all| {
        drawn(all, places::view, &exhibit::OF_PLACES)
    }),
    ("year", |all| told(&year::view(all)?)),
    ("portfolio", |all| {
        drawn(all, portfolio::view, &exhibit::OF_PORTFOLIO)
    }),
    ("changes", |all| told(&changes::view(all)?)),
    ("progress", |all| {
        drawn(all, progress::view, &exhibit::OF_PROGRESS)
    }),
    ("results", |all| {
        drawn(all, results::view, &exhibit::OF_RESULTS)
    }),
    ("focus-areas", |all| told(&areas::view(all)?)),
    ("cities", |all| told(&cities::view(all)?)),
    ("finance", |all| {
        drawn(all, finance::view, &exhibit::OF_FINANCE)
    }),
    ("partnerships", |all| told(&partnerships::view(all)?)),
    ("challenges", |all| told(&challenges::view(all)?)),
    ("complementarity", |all| told(&complement::view(all)?)),
    ("recommendations", |all| told(&recommendations::view(all)?)),
    ("outlook", |all| told(&outlook::view(all)?)),
    ("ongoing", |all| told(&register::ongoing(all)?)),
    ("completed", |all| told(&register::completed(all)?)),
    ("departures", |all| told(&register::departures(all)?)),
    ("indicators", |all| {
        drawn(all, results::indicators, &exhibit::OF_INDICATORS)
    }),
    ("method", |all| told(&quality::method(all)?)),
    ("data-quality", |all| told(&quality::data_quality(all))),
    ("typologies", |all| told(&typologies::view(all))),
    ("sign-offs", |all| told(&sign_offs::view(all)?)),
];

/// Makes a section without drawings.
fn told(view: &impl Serialize) -> Made {
    Ok((View::new(view)?, Vec::new()))
}

/// Makes a section with the drawings of those of its exhibits that have one.
fn drawn<V: Serialize>(
    material: &Material<'_>,
    view: fn(&Material<'_>) -> Result<V>,
    exhibits: &[Draw<V>],
) -> Made {
    let view = view(material)?;
    let drawings = exhibits.iter().map(|draw| draw(material, &view));
    let drawings = drawings.filter_map(Result::transpose);
    Ok((View::new(&view)?, drawings.collect::<Result<_, _>>()?))
}

/// Returns the names of the built-in sections, in the order of the report.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|(name, _)| *name)
}

/// The sections that follow from the ledger itself. A sign-off of the report does not seal them,
/// since recording it changes them.
const OF_THE_LEDGER: [&str; 2] = ["cover", "sign-offs"];

/// Whether a section sees what follows from the ledger.
fn is_of_the_ledger(section: &PlannedSection) -> bool {
    OF_THE_LEDGER.contains(&section.sees.as_str())
}

/// A rendered section.
pub(crate) struct RenderedSection {
    pub(crate) section: Section,
    drawings: Vec<Drawing>,
}

/// Renders the sections that a sign-off of the report seals, in the order of the report.
pub(crate) fn render_sealed(material: &Material<'_>) -> Result<Vec<RenderedSection>> {
    let sections = material.engine.sections().into_iter();
    let sealed = sections.filter(|one| !is_of_the_ledger(one));
    sealed.map(|section| render(material, section)).collect()
}

/// Adds the sections that follow from the ledger, each in its place.
fn with_the_ledger(
    material: &Material<'_>,
    sealed: Vec<RenderedSection>,
) -> Result<Vec<RenderedSection>> {
    let mut sealed = sealed.into_iter();
    let mut all = Vec::new();
    for section in material.engine.sections() {
        if is_of_the_ledger(&section) {
            all.push(render(material, section)?);
        } else {
            all.extend(sealed.next());
        }
    }
    Ok(all)
}

fn render(material: &Material<'_>, section: PlannedSection) -> Result<RenderedSection> {
    let mut views = SECTIONS.iter();
    let view = views.find(|(name, _)| *name == section.sees);
    let (_, make) = view.ok_or_else(|| TemplateError::View(section.sees.clone()))?;
    let (view, drawings) = make(material)?;
    let (engine, template) = (&material.engine, section.template());
    let text = engine.render_view(&Subject::default(), &template, &view)?;
    let section = Section {
        name: section.name,
        text: Markdown::new(text),
    };
    Ok(RenderedSection { section, drawings })
}

/// The file name of the report itself.
const REPORT: &str = "annual-report";

/// Renders the whole report from the sections that a sign-off seals and those that follow from the
/// ledger.
pub(crate) fn report(material: &Material<'_>, sealed: Vec<RenderedSection>) -> Result<Rendered> {
    let (mut texts, mut drawings) = (Vec::new(), Vec::new());
    for one in with_the_ledger(material, sealed)? {
        texts.push(one.section);
        drawings.extend(one.drawings);
    }
    let view = ReportView {
        cover: cover::view(material)?,
        sections: texts,
    };
    let marked = material.engine.render(ascn_template::FRAME, &view)?;
    Ok(Rendered {
        drawings,
        ..Rendered::new(DocumentKind::Report, REPORT, marked)
    })
}
