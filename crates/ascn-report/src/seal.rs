//! What a sign-off of the report seals: its figures, the editorial texts, the digests of its
//! sections and templates, and the files that it was made of.

use ascn_core::dataset::Dataset;
use ascn_core::governance::{Tree, reflow};
use ascn_core::scalar::Digest;
use ascn_core::sign_off::report::{self, Rendered};
use ascn_diagnostic::Diagnostic;
use ascn_export::without_origins;

use ascn_template::{Engine, Templates};

use crate::error::Result;
use crate::material::Material;
use crate::section::{self, RenderedSection};
use crate::view::VIEWS_VERSION;

/// Renders the report and returns what a sign-off seals of it, without the files that it was made
/// of.
///
/// What follows from the ledger itself (the mark on the cover, the appendix of sign-offs) is not
/// sealed: recording the sign-off would change it.
pub(crate) fn report(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
) -> Result<Tree> {
    let own = Engine::new(templates, &dataset.network().settings.value.language)?;
    let material = Material::new(dataset, &own, diagnostics);
    let sections = section::render_sealed(&material)?;
    Ok(of(&material, &sections))
}

/// Returns the same for sections that were rendered, if a ledger is kept.
pub(crate) fn if_kept(
    material: &Material<'_>,
    sections: Option<&[RenderedSection]>,
) -> Option<Tree> {
    let sections = sections.filter(|_| material.cycle().chain.is_some());
    sections.map(|sections| of(material, sections))
}

/// Returns what a sign-off seals of a report of that material with these sections.
fn of(material: &Material<'_>, sections: &[RenderedSection]) -> Tree {
    let templates = material.engine.templates();
    let sections = sections.iter().map(|RenderedSection { section, .. }| {
        let text = without_origins(section.text.as_str());
        // Line breaks in the editorial texts do not count; tables stay as they are.
        let blocks: Vec<String> = text.split("\n\n").map(reflow).collect();
        (section.name.clone(), Digest::new(&blocks.join("\n\n")))
    });
    // Line endings depend on the machine that holds the folder.
    let templates_by_digest = templates
        .own()
        .map(|(name, text)| (name.to_owned(), Digest::new(&text.replace("\r\n", "\n"))));
    let planned = templates.sections();
    let order: Vec<&str> = planned.iter().map(|one| one.name.as_str()).collect();
    let rendered = Rendered {
        views: VIEWS_VERSION,
        order: order.join(", "),
        sections,
        templates: templates_by_digest,
    };
    report::seal(&material.figures, material.dataset, rendered)
}
