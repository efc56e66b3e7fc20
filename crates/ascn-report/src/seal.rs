//! What a sign-off of the report seals: its figures, what a person wrote, its sections and templates
//! by their digests, and the files that it was made of.

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

/// The report as a sign-off seals it, without the files that it was made of; it is rendered for
/// that.
///
/// What follows from the ledger itself (the mark on the cover, the appendix of sign-offs) is no
/// part of it: recording the sign-off would change what it seals.
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

/// The same of sections that were rendered, where a ledger is kept.
pub(crate) fn if_kept(
    material: &Material<'_>,
    sections: Option<&[RenderedSection]>,
) -> Option<Tree> {
    let sections = sections.filter(|_| material.cycle().chain.is_some());
    sections.map(|sections| of(material, sections))
}

/// What a sign-off of a report of that material with these sections seals.
fn of(material: &Material<'_>, sections: &[RenderedSection]) -> Tree {
    let templates = material.engine.templates();
    let sections = sections.iter().map(|RenderedSection { section, .. }| {
        let text = without_origins(section.text.as_str());
        // Where a line breaks in what a person wrote is no word of it; tables stay as they are.
        let blocks: Vec<String> = text.split("\n\n").map(reflow).collect();
        (section.name.clone(), Digest::new(&blocks.join("\n\n")))
    });
    // The ends of lines are those of the machine that the folder lies on.
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
