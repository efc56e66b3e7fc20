//! The sections of the report, listed once, in its order: each makes its view of the material and
//! renders its template with it.

mod areas;
mod cities;
mod cover;
mod key_messages;
mod material;
mod portfolio;
mod quality;
mod register;
mod scope;
mod year;

pub(crate) use material::Material;

use crate::engine::Engine;
use crate::error::ReportError;
use crate::view::{Cover, Markdown, ReportView, Section};

type Rendered = Result<String, ReportError>;
type Render = fn(&Engine, &Material<'_>) -> Rendered;

/// The sections: name, and how each is rendered. A new section is one new file and one line here.
const SECTIONS: [(&str, Render); 12] = [
    ("cover", |engine, material| {
        engine.render("sections/cover.md", &cover::view(material)?)
    }),
    ("key-messages", |engine, material| {
        engine.render("sections/key-messages.md", &key_messages::view(material)?)
    }),
    ("scope", |engine, material| {
        engine.render("sections/scope.md", &scope::view(material)?)
    }),
    ("year", |engine, material| {
        engine.render("sections/year.md", &year::view(material)?)
    }),
    ("portfolio", |engine, material| {
        engine.render("sections/portfolio.md", &portfolio::view(material)?)
    }),
    ("focus-areas", |engine, material| {
        engine.render("sections/focus-areas.md", &areas::view(material)?)
    }),
    ("cities", |engine, material| {
        engine.render("sections/cities.md", &cities::view(engine, material)?)
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
    ("method", |engine, material| {
        engine.render("sections/method.md", &quality::method(material)?)
    }),
    ("data-quality", |engine, material| {
        engine.render(
            "sections/data-quality.md",
            &quality::data_quality(material)?,
        )
    }),
];

/// The cover, which the HTML page needs as well.
pub(crate) fn cover(material: &Material<'_>) -> Result<Cover, ReportError> {
    cover::view(material)
}

/// Renders the whole report as marked Markdown.
pub(crate) fn report(engine: &Engine, material: &Material<'_>) -> Rendered {
    let mut sections = Vec::new();
    for (name, render) in SECTIONS {
        let text = Markdown::of(render(engine, material)?);
        sections.push(Section {
            name: name.to_owned(),
            text,
        });
    }
    let view = ReportView {
        cover: cover::view(material)?,
        sections,
    };
    engine.render("annual-report.md", &view)
}
