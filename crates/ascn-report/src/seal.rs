//! What a sign-off of the report seals: its figures, what a person wrote, its sections by their
//! digests, and the files that it was made of.

use std::sync::Arc;

use ascn_core::dataset::Dataset;
use ascn_core::figure::Figures;
use ascn_core::governance::{Tree, seal};
use ascn_core::scalar::Digest;
use ascn_diagnostic::Diagnostic;
use ascn_export::mark;

use crate::error::Result;
use crate::press::Wording;
use crate::section::{self, Material, RenderedSection};
use crate::templates::Templates;
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
    let own = Wording::of(templates, &dataset.network().settings.value.language)?;
    let settings = &dataset.network().settings.value;
    let figures = Arc::new(Figures::in_brief(dataset));
    let engine = own.engine.printing(&figures, settings.share_decimals);
    let warnings = Material::warnings(diagnostics);
    let material = Material::new(dataset, &figures, &own.messages, &warnings);
    let sections = section::render_sealed(&engine, &material)?;
    Ok(of(&material, &sections))
}

/// What a sign-off of a report of that material and these sections seals.
pub(crate) fn of(material: &Material<'_>, sections: &[RenderedSection]) -> Tree {
    let digest = |RenderedSection { section, .. }: &RenderedSection| {
        let text = mark::without_origins(section.text.as_str());
        (section.name.clone(), Digest::of(&text))
    };
    let sections = sections.iter().map(digest);
    seal::report(VIEWS_VERSION, material.figures, material.cycle(), sections)
}
