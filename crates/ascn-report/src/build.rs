//! From a checked dataset to the files of the report.

use std::sync::Arc;

use ascn_core::dataset::Dataset;
use ascn_core::figure::Figures;
use ascn_core::governance::Stage;
use ascn_diagnostic::Diagnostic;
use ascn_export::{Document, Labels};

use crate::engine::{self, Engine};
use crate::error::ReportError;
use crate::json;
use crate::message::{Argument, Messages};
use crate::seal;
use crate::section::{self, Material};
use crate::view::{Cover, Page};

/// A form in which the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `annual-report.md`
    Markdown,
    /// `annual-report.html`
    Html,
}

/// What is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildOptions {
    /// The forms to write.
    pub formats: Vec<Format>,
    /// The stage of the reporting chain it is built for; the one at which the cycle stands, if
    /// none is named. Whether its gates hold is asked before
    /// ([`ReportingChain::unmet_before`](crate::ReportingChain::unmet_before)).
    pub stage: Option<Stage>,
}

/// A file of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Its name.
    pub name: &'static str,
    /// Its text.
    pub text: String,
}

/// Makes the files of the report; `figures.json` stands beside every form.
///
/// 1. The figures are computed ([`Figures::of`]).
/// 2. Each section makes its view and renders its template; the whole is marked Markdown. The
///    sections that say at which stage the report stands come last: they look at the others.
/// 3. The document is read back: headings and exhibits are numbered, references resolved
///    ([`Document::parse`]).
/// 4. Each form is written from that one document.
///
/// # Errors
/// [`ReportError`] if a template or a message is at fault; nothing is made then.
pub fn build(
    dataset: &Dataset,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
) -> Result<Vec<ReportFile>, ReportError> {
    let language = &dataset.network().settings.value.language;
    let messages = Arc::new(Messages::of(language)?);
    let engine = Engine::with(Arc::clone(&messages))?;
    let figures = Figures::of(dataset);
    let warnings = Material::warnings(diagnostics);
    let mut material = Material::new(dataset, &figures, &messages, &warnings);
    let sections = section::render_sealed(&engine, &material)?;
    let sealed = seal::of(&figures, &sections);
    material.mark = section::mark(&material, options.stage, sealed.digest())?;
    let sections = section::with_the_ledger(&engine, &material, sections)?;
    let marked = section::report(&engine, &material, sections)?;
    let document = Document::parse(&marked, labels(&messages)?)?;
    let mut files = Vec::new();
    for format in [Format::Markdown, Format::Html] {
        if !options.formats.contains(&format) {
            continue;
        }
        files.push(match format {
            Format::Markdown => ReportFile {
                name: "annual-report.md",
                text: document.to_markdown(),
            },
            Format::Html => {
                let cover = section::cover(&material)?;
                let text = html(&document, &cover, &messages)?;
                ReportFile {
                    name: "annual-report.html",
                    text,
                }
            }
        });
    }
    files.push(ReportFile {
        name: "figures.json",
        text: json::figures(&figures),
    });
    Ok(files)
}

fn html(document: &Document, cover: &Cover, messages: &Messages) -> Result<String, ReportError> {
    let html = document.to_html();
    // The page escapes its words for HTML itself.
    let description = messages.with(
        "page-description",
        &[
            ("title", Argument::Markdown(html.title.clone())),
            ("as_of", Argument::Markdown(cover.as_of.clone())),
        ],
    )?;
    engine::page(&Page {
        lang: messages.language().to_owned(),
        mark: cover.mark.as_str().to_owned(),
        subtitle: messages.with(
            "page-subtitle",
            &[
                ("network", Argument::Markdown(cover.network.clone())),
                ("as_of", Argument::Markdown(cover.as_of.clone())),
            ],
        )?,
        description,
        contents_title: messages.text("contents")?,
        skip_link: messages.text("skip-to-text")?,
        title: html.title,
        contents: html.contents,
        body: html.body,
    })
}

fn labels(messages: &Messages) -> Result<Labels, ReportError> {
    Ok(Labels {
        exhibit: messages.text("label-exhibit")?,
        table: messages.text("label-table")?,
        section: messages.text("label-section")?,
        appendix: messages.text("label-appendix")?,
        notes: messages.text("label-notes")?,
        back_to_text: messages.text("label-back")?,
    })
}
