//! From a checked dataset to the files of the report.

use ascn_core::dataset::{Dataset, Edition, PublicDataset};
use ascn_core::figure::Figures;
use ascn_core::governance::Stage;
use ascn_diagnostic::Diagnostic;
use ascn_export::abbreviation;
use ascn_export::{Document, DocumentError, Labels};

use crate::abbreviations;
use crate::document;
use crate::engine::{Engine, Rendering};
use crate::error::ReportError;
use crate::exhibit;
use crate::json;
use crate::message::Messages;
use crate::page::{self, Length};
use crate::pdf;
use crate::press::{Press, Wording};
use crate::seal;
use crate::section::{self, Material};
use crate::site;
use crate::template_fault::of_document;
use crate::templates::Templates;
use crate::view::Section;

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
    /// Whether this build of the program can write it.
    ///
    /// # Errors
    /// [`ReportError::PdfLeftOut`] if it cannot.
    pub fn available(self) -> Result<(), ReportError> {
        match self {
            Self::Pdf if !pdf::IS_BUILT_IN => Err(ReportError::PdfLeftOut),
            Self::Markdown | Self::Html | Self::Pdf => Ok(()),
        }
    }
}

/// The name of the report itself, without its ending.
const REPORT: &str = "annual-report";

/// How the report is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// The whole report in one file of each form.
    Single,
    /// Beside it HTML pages: `index.html`, one for each member state in `countries` and one for
    /// each city in `cities`.
    Site,
}

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

/// A file of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Its path below the folder of the report, with `/` between its parts.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl ReportFile {
    fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
        }
    }

    /// What stands in it; nothing for a form that is no text.
    pub fn text(&self) -> Option<&str> {
        str::from_utf8(&self.content).ok()
    }
}

/// Makes the files of the report; `figures.json` stands beside every form.
///
/// 1. The figures are computed ([`Figures::of`]).
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
) -> Result<Vec<ReportFile>, ReportError> {
    Press::of(templates).build(dataset, diagnostics, options)
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
) -> Result<(Vec<Rendering>, Option<ReportError>), ReportError> {
    let settings = &dataset.network().settings.value;
    let mut own = Wording::of(templates, &settings.language)?;
    own.engine.record();
    let options = BuildOptions {
        formats: vec![Format::Html],
        layout: Layout::Site,
        documents: true,
        ..BuildOptions::default()
    };
    let made = files(&own, &own, dataset, diagnostics, &options);
    Ok((own.engine.recorded(), made.err()))
}

/// The files of all editions, in the words of the network's own language and of the public edition.
pub(crate) fn files(
    own: &Wording,
    of_public: &Wording,
    dataset: &Dataset,
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
) -> Result<Vec<ReportFile>, ReportError> {
    let figures = Figures::of(dataset);
    let warnings = Material::warnings(diagnostics);
    let mut material = Material::new(dataset, &figures, &own.messages, &warnings);
    let sections = section::render_sealed(&own.engine, &material)?;
    let sealed = seal::of(&figures, &sections).digest();
    let mut files = Vec::new();
    if options.editions.contains(&Edition::Jcm) {
        material.mark = section::mark(&material, options.stage, sealed)?;
        files.extend(edition(&own.engine, &material, sections, options)?);
    }
    if options.editions.contains(&Edition::Public) {
        let members = Material::new(dataset, &figures, &of_public.messages, &warnings);
        let mark = section::mark(&members, options.stage, sealed)?;
        files.extend(public(of_public, &members, mark, options)?);
    }
    Ok(files)
}

/// The files of the public edition.
fn public(
    wording: &Wording,
    members: &Material<'_>,
    mark: String,
    options: &BuildOptions,
) -> Result<Vec<ReportFile>, ReportError> {
    let public = PublicDataset::of(members.dataset);
    let figures = Figures::of(&public.dataset);
    let mut warnings = members.warnings.to_vec();
    warnings.retain(|one| !public.tells_of_withheld(&one.fault));
    let mut material = Material::new(&public.dataset, &figures, &wording.messages, &warnings);
    material.mark = mark;
    material.edition = Edition::Public;
    let sections = section::render_sealed(&wording.engine, &material)?;
    let options = BuildOptions {
        documents: false,
        ..options.clone()
    };
    let mut files = edition(&wording.engine, &material, sections, &options)?;
    for file in &mut files {
        file.name = format!("public/{}", file.name);
    }
    Ok(files)
}

/// The files of one edition, from the sections that a sign-off seals.
fn edition(
    engine: &Engine,
    material: &Material<'_>,
    sealed: Vec<Section>,
    options: &BuildOptions,
) -> Result<Vec<ReportFile>, ReportError> {
    let sections = section::with_the_ledger(engine, material, sealed)?;
    let marked = section::report(engine, material, sections)?;
    let mut documents = vec![(REPORT.to_owned(), marked)];
    if options.documents {
        let derived = document::render(engine, material)?.into_iter();
        documents.extend(derived.map(|one| (format!("documents/{}", one.name), one.marked)));
    }
    let mut files = Vec::new();
    for (name, marked) in documents {
        files.extend(forms(engine, material, &name, &marked, &options.formats)?);
    }
    if options.layout == Layout::Site {
        for page in site::render(engine, material)? {
            let formats = [Format::Html];
            files.extend(forms(engine, material, &page.name, &page.marked, &formats)?);
        }
    }
    files.push(ReportFile::new(
        "figures.json",
        json::figures(material.figures),
    ));
    Ok(files)
}

/// A document in the forms that are asked for, each from the same reading of it.
fn forms(
    engine: &Engine,
    material: &Material<'_>,
    name: &str,
    marked: &str,
    formats: &[Format],
) -> Result<Vec<ReportFile>, ReportError> {
    let document = read(engine, material, name, marked)?;
    let mut files = Vec::new();
    if formats.contains(&Format::Markdown) {
        let content = document.to_markdown();
        files.push(ReportFile::new(format!("{name}.md"), content));
    }
    if formats.contains(&Format::Html) {
        let content = page::write(engine, material, &document, length(name))?;
        files.push(ReportFile::new(format!("{name}.html"), content));
    }
    if formats.contains(&Format::Pdf) {
        let content = pdf::write(&document, material, length(name))?;
        files.push(ReportFile::new(format!("{name}.pdf"), content));
    }
    Ok(files)
}

/// Reads a document; the report itself has its drawings.
fn read(
    engine: &Engine,
    material: &Material<'_>,
    name: &str,
    marked: &str,
) -> Result<Document, ReportError> {
    let in_order = |error: DocumentError| match of_document(&error, engine.templates()) {
        Some(fault) => ReportError::Template(vec![fault]),
        None => error.into(),
    };
    // A note of a page has its terms from the report that it goes with.
    let known = match length(name) {
        Length::Short => Vec::new(),
        Length::Long => abbreviations::of(material.network()),
    };
    let marked = abbreviation::written_out(marked, &known);
    let document = Document::parse(&marked, labels(material.messages)?);
    let mut document = document.map_err(in_order)?;
    if name == REPORT {
        let drawings = exhibit::drawings(material)?;
        document = document.with_drawings(drawings).map_err(in_order)?;
    }
    Ok(document)
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

fn labels(messages: &Messages) -> Result<Labels, ReportError> {
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
