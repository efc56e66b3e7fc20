//! The pipeline, from the texts of a data folder to the files of the report.
//!
//! 1. **Read**: the data folder's files and templates become a model ([`ascn_yaml::read()`]).
//! 2. **Check**: every rule runs; without errors there is a [`Dataset`] ([`check()`]).
//! 3. **Count**: the figures are computed, once ([`Material::new`]).
//! 4. **View** and 5. **render**: each section makes its view, and its template prints it as marked
//!    Markdown ([`section`]); so do the derived documents and the pages of the site.
//! 6. **Export**: the marked text is read as a document and written in each form ([`export`]).
//! 7. **Write**: each file is handed out as soon as it is made ([`Files`]).

use ascn_core::dataset::{Dataset, Edition, PublicDataset};
use ascn_core::scalar::Year;
use ascn_diagnostic::{Diagnostic, Sources};
use ascn_template::Engine;

use crate::check::{self, Checked};
use crate::document;
use crate::error::Result;
use crate::export;
use crate::material::Material;
use crate::options::BuildOptions;
use crate::output::{Files, Output};
use crate::own_templates::read_templates_for;
use crate::rendered::Rendered;
use crate::seal;
use crate::section::{self, RenderedSection};
use crate::site;

/// Checks a data folder up to and including the cycle of `newest`.
///
/// Every fault is reported at its place, in order; what only echoes another fault is left out.
pub fn check(sources: &Sources, newest: Year) -> Checked {
    let reading = ascn_yaml::read(sources, newest);
    let templates = read_templates_for(sources, &check::languages(&reading));
    check::checked(reading, templates, sources)
}

/// Makes the files of all editions, in the network's own language and in that of the public
/// edition. Returns their names in the order of the report.
pub(crate) fn make(
    dataset: &Dataset,
    (own, of_public): (&Engine, &Engine),
    diagnostics: &[Diagnostic],
    options: &BuildOptions,
    output: &dyn Output,
) -> Result<Vec<String>> {
    let mut members = Material::new(dataset, own, diagnostics);
    let sealed = sealed(&members, options)?;
    let seal = seal::if_kept(&members, sealed.as_deref());
    let mut names = Vec::new();
    if options.editions.contains(&Edition::Jcm) {
        members.mark = section::mark(&members, options.stage, seal.as_ref())?;
        names.extend(edition(&members, sealed, options, Files::new(output, ""))?);
    }
    if options.editions.contains(&Edition::Public) {
        // The mark is that of the edition for the members, which is the one that is signed.
        let members = members.in_words_of(of_public);
        let mark = section::mark(&members, options.stage, seal.as_ref())?;
        let public = PublicDataset::new(dataset);
        let material = Material::of_public(&public, of_public, &members.warnings, mark);
        let files = Files::new(output, "public/");
        let sealed = self::sealed(&material, options)?;
        names.extend(edition(&material, sealed, options, files)?);
    }
    Ok(names)
}

/// Renders the sections that a sign-off seals, if the report is made or a ledger is kept.
fn sealed(material: &Material<'_>, options: &BuildOptions) -> Result<Option<Vec<RenderedSection>>> {
    let is_asked = options.layout.has_report() || material.cycle().chain.is_some();
    let sealed = is_asked.then(|| section::render_sealed(material));
    Ok(sealed.transpose()?)
}

/// Makes the files of one edition, from the sections that a sign-off seals. Returns their names.
fn edition(
    material: &Material<'_>,
    sealed: Option<Vec<RenderedSection>>,
    options: &BuildOptions,
    files: Files<'_>,
) -> Result<Vec<String>> {
    let written = |text: Rendered| export::write(material, text, options, files);
    let (mut names, layout) = (Vec::new(), options.layout);
    if let Some(sealed) = sealed.filter(|_| layout.has_report()) {
        names.extend(written(section::report(material, sealed)?)?);
    }
    if options.documents && material.edition == Edition::Jcm {
        for text in document::render(material)? {
            names.extend(written(text)?);
        }
    }
    if layout.has_pages() {
        names.extend(site::write(material, layout.has_report(), &written)?);
    }
    names.extend(export::shared(material, layout, files)?);
    Ok(names)
}
