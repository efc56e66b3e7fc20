//! A rendered text in the forms that are asked for. It is read as a document once, and each form is
//! written from that.

use std::io::Write;

use ascn_core::network::Network;
use ascn_export::abbreviation::{self, Abbreviation};
use ascn_export::{Document, Labels};
use ascn_template::{Messages, TemplateError, fault};

use crate::error::{ReportError, Result};
use crate::json;
use crate::layout::Layout;
use crate::material::Material;
use crate::options::{BuildOptions, Format};
use crate::output::Files;
use crate::page;
use crate::pdf;
use crate::rendered::Rendered;

/// Writes a text in each form that is asked for, a page of the site only as HTML. Returns the names
/// of the files.
pub(crate) fn write(
    material: &Material<'_>,
    text: Rendered,
    options: &BuildOptions,
    files: Files<'_>,
) -> Result<Vec<String>> {
    let (kind, name) = (text.kind, text.name.clone());
    let mut document = read(material, text)?;
    let mut names = Vec::new();
    let asked = if kind.is_page() {
        &[Format::Html][..]
    } else {
        &options.formats
    };
    for format in Format::ALL.into_iter().filter(|one| asked.contains(one)) {
        let (ending, content) = match format {
            Format::Markdown => ("md", document.to_markdown().into_bytes()),
            Format::Html => {
                let is_shared = kind.is_page() && options.layout.shares_assets();
                let up = is_shared.then(|| "../".repeat(name.matches('/').count()));
                let page = page::write(material, &mut document, kind, up.as_deref())?;
                ("html", page.into_bytes())
            }
            Format::Pdf => ("pdf", pdf::write(&mut document, material, kind)?),
        };
        names.push(files.put(&format!("{name}.{ending}"), content)?);
    }
    Ok(names)
}

/// Writes what all documents of an edition share: the assets of pages that link to them, and the
/// figures. Returns the names of the files.
pub(crate) fn shared(
    material: &Material<'_>,
    layout: Layout,
    files: Files<'_>,
) -> Result<Vec<String>> {
    let mut names = Vec::new();
    if layout.shares_assets() {
        for (name, content) in page::assets(&material.engine) {
            names.push(files.put(name, content)?);
        }
    }
    let figures = |file: &mut dyn Write| json::write(&material.figures, file);
    names.push(files.write("figures.json", &figures)?);
    Ok(names)
}

/// Reads a text as a document: headings and exhibits are numbered, references resolved.
fn read(material: &Material<'_>, text: Rendered) -> Result<Document> {
    // Short documents take their terms from the report they go with.
    let known = if text.kind.has_cover() {
        known_abbreviations(material.network())
    } else {
        Vec::new()
    };
    let marked = abbreviation::written_out(&text.marked, &known);
    let document = Document::parse(&marked, labels(material.messages)?);
    let templates = material.engine.templates();
    let document = document.map_err(|error| match fault::of_document(&marked, templates) {
        Some(faults) => TemplateError::Faults(faults).into(),
        None => ReportError::from(error),
    })?;
    if templates.has_own() {
        for (id, text) in document.figures() {
            if material.printed(id)? != *text {
                return Err(ReportError::ChangedFigure(id.clone()));
            }
        }
    }
    Ok(document.with_drawings(text.drawings))
}

fn labels(messages: &Messages) -> Result<Labels> {
    Ok(Labels {
        exhibit: messages.text("label-exhibit")?,
        table: messages.text("label-table")?,
        section: messages.text("label-section")?,
        appendix: messages.text("label-appendix")?,
        notes: messages.text("label-notes")?,
        back_to_text: messages.text("label-back")?,
        table_of: messages.text("label-table-of")?,
        signs: messages.signs(),
    })
}

/// Returns the network's own short name, those listed in its settings, and those of the bodies and
/// documents of its reporting chain.
fn known_abbreviations(network: &Network) -> Vec<Abbreviation> {
    let settings = &network.settings.value;
    let own = (&settings.abbreviation, &settings.network);
    let listed = settings.abbreviations.iter();
    let listed = listed.map(|one| (&one.short, &one.name));
    let bodies = &network.bodies.value;
    let of_bodies = bodies.bodies.iter();
    let of_bodies = of_bodies.filter_map(|one| Some((one.abbreviation.as_ref()?, &one.name)));
    let of_documents = bodies.documents.iter();
    let of_documents = of_documents.filter_map(|one| Some((one.abbreviation.as_ref()?, &one.name)));
    let all = std::iter::once(own).chain(listed);
    let all = all.chain(of_bodies).chain(of_documents);
    // The name of a body may already be its short name.
    let all = all.filter(|(short, name)| short != name);
    all.map(|(short, name)| Abbreviation {
        short: short.clone(),
        name: name.clone(),
    })
    .collect()
}
