//! From a checked dataset to the files of the report.

use std::io::Write;

use ascn_core::dataset::{Dataset, Edition, PublicDataset};
use ascn_core::governance::Stage;
use ascn_diagnostic::Diagnostic;
use ascn_export::abbreviation;
use ascn_export::{Document, Drawing, Labels};

use ascn_template::{Engine, Messages, Rendering, TemplateError, Templates, fault};

use crate::abbreviations;
use crate::document::{self, Rendered};

use crate::error::{ReportError, Result};
use crate::json;
use crate::layout::Layout;

use crate::output::{Kept, Output, ReportFile, Shelf};
use crate::page::{self, Frame, Length};
use crate::pdf;
use crate::press::Press;
use crate::seal;
use crate::section::{self, Material, RenderedSection};
use crate::site;

/// A form in which the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `annual-report.md`
    Markdown,
    /// `annual-report.html`
    Html,
    /// `annual-report.pdf`; only if the program was built with the feature `pdf`.
    Pdf,
}

impl Format {
    const ALL: [Self; 3] = [Self::Markdown, Self::Html, Self::Pdf];

    /// Whether this build of the program can write it.
    ///
    /// # Errors
    /// [`ReportError::PdfLeftOut`] if it cannot.
    pub fn available(self) -> Result<()> {
        match self {
            Self::Pdf if !pdf::IS_BUILT_IN => Err(ReportError::PdfLeftOut),
            Self::Markdown | Self::Html | Self::Pdf => Ok(()),
        }
    }
}

/// The name of the report itself, without its ending.
const REPORT: &str = "annual-report";

/// What is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildOptions {
    /// The forms to write.
    pub formats: Vec<Format>,
    /// How the report is laid out.
    pub layout: Layout,
    /// The stage of the reporting chain it is built for; the one at which the cycle stands, if
    /// none is named. Whether its gates hold is asked before
    /// ([`ReportingChain::unmet_before`](crate::ReportingChain::unmet_before)).
    pub stage: Option<Stage>,
    /// Whether the documents derived from the report are made as well; they belong to the edition
    /// for the members.
    pub documents: bool,
    /// For whom it is made; the files of the public edition lie in a folder `public`.
    pub editions: Vec<Edition>,
}

/// The report alone, for the members, as Markdown and HTML, at the stage at which the cycle stands.
impl Default for BuildOptions {
    fn default() -> Self {
        Self {
            formats: vec![Format::Markdown, Format::Html],
            layout: Layout::Single,
            stage: None,
            documents: false,
            editions: vec![Edition::Jcm],
        }
    }
}

/// Makes the files of the report; `figures.json` stands beside every form.
///
/// 1. The figures are computed ([`Figures::in_brief`](ascn_core::figure::Figures::in_brief)).
/// 2. Each section makes its view and renders its template; the whole is marked Markdown. The
///    sections that say at which stage the report stands come last: they look at the others.
/// 3. The document is read back: headings and exhibits are numbered, references resolved
///    ([`Document::parse`]).
/// 4. Each form is written from that one document.
/// 5. The public edition goes the same way, from a dataset without what may not be published
///    ([`PublicDataset::of`]), and in its own language. It stands where the edition for the members
///    stands: that is what is signed.
///
/// # Errors
/// [`ReportError`] if a template or a message is at fault, or if a form cannot be written; nothing
/// is made then.
pub fn build(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
) -> Result<Vec<ReportFile>> {
    Press::of(templates).build(dataset, diagnostics, options)
}

/// Makes the files of the report as [`build()`] does, and hands each out as soon as it is made;
/// returns their names in the order of the report.
///
/// The order in which they are handed out may differ from run to run, what stands in them does not.
///
/// # Errors
/// [`ReportError`] as [`build()`] has it, and if a file cannot be taken. What was handed out until
/// then is no report.
pub fn build_into(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
    output: &dyn Output,
) -> Result<Vec<String>> {
    Press::of(templates).build_into(dataset, diagnostics, options, output)
}

/// What every template sees and gives while the whole report is made, with its documents and its
/// site; and why that ended early, if it did.
///
/// # Errors
/// [`ReportError`] if the templates cannot be read at all.
pub(crate) fn observe(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
) -> Result<(Vec<Rendering>, Option<ReportError>)> {
    let settings = &dataset.network().settings.value;
    let mut own = Engine::new(templates, &settings.language)?;
    own.record();
    let options = BuildOptions {
        formats: vec![Format::Html],
        layout: Layout::Site,
        documents: true,
        ..BuildOptions::default()
    };
    let made = write(
        (&own, &own),
        dataset,
        diagnostics,
        &options,
        &Kept::default(),
    );
    Ok((own.recorded(), made.err()))
}

/// Writes the files of all editions, in the words of the network's own language and of the public
/// edition; returns their names.
pub(crate) fn write(
    (own, of_public): (&Engine, &Engine),
    dataset: &Dataset,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
    output: &dyn Output,
) -> Result<Vec<String>> {
    let mut material = Material::of(dataset, own, diagnostics);
    let sealed = sealed(&material, options)?;
    let asked = sealed
        .as_deref()
        .filter(|_| material.cycle().chain.is_some());
    let now = asked.map(|sections| seal::of(&material, sections));
    let mut names = Vec::new();
    if options.editions.contains(&Edition::Jcm) {
        material.mark = section::mark(&material, options.stage, now.as_ref())?;
        let writer = Writer {
            material: &material,
            options,
            shelf: Shelf { output, folder: "" },
        };
        names.extend(writer.edition(sealed)?);
    }
    if options.editions.contains(&Edition::Public) {
        let members = material.in_words_of(of_public);
        let mark = section::mark(&members, options.stage, now.as_ref())?;
        names.extend(public(of_public, &members, mark, options, output)?);
    }
    Ok(names)
}

/// Writes the files of the public edition.
fn public(
    engine: &Engine,
    members: &Material<'_>,
    mark: String,
    options: &BuildOptions,
    output: &dyn Output,
) -> Result<Vec<String>> {
    let public = PublicDataset::of(members.dataset);
    let mut material = Material {
        mark,
        edition: Edition::Public,
        ..Material::of(&public.dataset, engine, &members.warnings)
    };
    let is_open = |one: &Diagnostic| !public.tells_of_withheld(&one.fault);
    material.warnings.retain(is_open);
    let options = BuildOptions {
        documents: false,
        ..options.clone()
    };
    let (sealed, folder) = (sealed(&material, &options)?, "public/");
    let writer = Writer {
        material: &material,
        options: &options,
        shelf: Shelf { output, folder },
    };
    writer.edition(sealed)
}

/// The sections that a sign-off seals.
type Sealed = Vec<RenderedSection>;

/// Renders what a sign-off seals; `None` where nobody asks for it: the report itself is not made, and
/// no ledger is kept that could have sealed it.
fn sealed(material: &Material<'_>, options: &BuildOptions) -> Result<Option<Sealed>> {
    let is_asked = options.layout.has_report() || material.cycle().chain.is_some();
    let sealed = is_asked.then(|| section::render_sealed(material));
    Ok(sealed.transpose()?)
}

/// Writes the files of one edition.
struct Writer<'a> {
    material: &'a Material<'a>,
    options: &'a BuildOptions,
    shelf: Shelf<'a>,
}

impl Writer<'_> {
    /// Writes them all, from the sections that a sign-off seals; returns their names.
    fn edition(&self, sealed: Option<Sealed>) -> Result<Vec<String>> {
        let mut names = Vec::new();
        if let Some(sealed) = sealed.filter(|_| self.options.layout.has_report()) {
            let sections = section::with_the_ledger(self.material, sealed)?;
            let (marked, drawings) = section::report(self.material, sections)?;
            names.extend(self.forms(REPORT, &marked, drawings)?);
        }
        if self.options.documents {
            for Rendered { name, marked } in document::render(self.material)? {
                names.extend(self.forms(&format!("documents/{name}"), &marked, Vec::new())?);
            }
        }
        if self.options.layout.has_pages() {
            let has_report = self.options.layout.has_report();
            let take = |one: Rendered| self.page(&one.name, &one.marked);
            names.extend(site::write(self.material, has_report, &take)?);
        }
        if self.options.layout.shares_assets() {
            for (name, content) in page::assets(&self.material.engine) {
                names.push(self.shelf.put(name, content)?);
            }
        }
        let figures = |file: &mut dyn Write| json::write(&self.material.figures, file);
        names.push(self.shelf.write("figures.json", &figures)?);
        Ok(names)
    }

    /// Writes a document in the forms that are asked for, each from the same reading of it.
    fn forms(&self, name: &str, marked: &str, drawings: Vec<Drawing>) -> Result<Vec<String>> {
        let mut document = read(self.material, name, marked, drawings)?;
        let mut names = Vec::new();
        let asked = |one: &Format| self.options.formats.contains(one);
        for format in Format::ALL.into_iter().filter(asked) {
            let (ending, content) = match format {
                Format::Markdown => ("md", document.to_markdown().into_bytes()),
                Format::Html => {
                    let frame = Frame::alone(length(name));
                    let page = page::write(self.material, &mut document, &frame)?;
                    ("html", page.into_bytes())
                }
                Format::Pdf => (
                    "pdf",
                    pdf::write(&mut document, self.material, length(name))?,
                ),
            };
            names.push(self.shelf.put(&format!("{name}.{ending}"), content)?);
        }
        Ok(names)
    }

    /// Writes a page of the site.
    fn page(&self, name: &str, marked: &str) -> Result<String> {
        let mut document = read(self.material, name, marked, Vec::new())?;
        let frame = if self.options.layout.shares_assets() {
            Frame::beside_assets(name, length(name))
        } else {
            Frame::alone(length(name))
        };
        let page = page::write(self.material, &mut document, &frame)?;
        self.shelf.put(&format!("{name}.html"), page)
    }
}

/// Reads a document, with its drawings.
fn read(
    material: &Material<'_>,
    name: &str,
    marked: &str,
    drawings: Vec<Drawing>,
) -> Result<Document> {
    // A note of a page has its terms from the report that it goes with.
    let known = match length(name) {
        Length::Short => Vec::new(),
        Length::Long => abbreviations::of(material.network()),
    };
    let marked = abbreviation::written_out(marked, &known);
    let document = Document::parse(&marked, labels(material.messages)?);
    let templates = material.engine.templates();
    let document = document.map_err(|error| {
        let faults = fault::of_document(&marked, templates);
        faults.map_or(error.into(), |faults| TemplateError::Faults(faults).into())
    });
    let document: Document = document.map_err(|error: ReportError| error)?;
    if templates.has_own() {
        for (id, text) in document.figures() {
            if material.printed(id)? != *text {
                return Err(ReportError::ChangedFigure(id.clone()));
            }
        }
    }
    Ok(document.with_drawings(drawings))
}

/// The report, the first page of its site and the extracts have cover and contents; all else is
/// read without.
fn length(name: &str) -> Length {
    if [REPORT, "index"].contains(&name) || name.starts_with("documents/extracts/") {
        Length::Long
    } else {
        Length::Short
    }
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
