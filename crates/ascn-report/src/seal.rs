//! What a sign-off of the report seals: its figures, and its sections by their digests.

use std::sync::Arc;

use ascn_core::dataset::Dataset;
use ascn_core::figure::{Figure, FigureValue, Figures};
use ascn_core::governance::{Tree, seal};
use ascn_core::scalar::Digest;
use ascn_diagnostic::Diagnostic;
use ascn_export::mark;

use crate::error::ReportError;
use crate::press::Wording;
use crate::section::{self, Material, RenderedSection};
use crate::templates::Templates;

/// The report as a sign-off seals it; it is rendered for that.
///
/// What follows from the ledger itself (the mark on the cover, the appendix of sign-offs) is no
/// part of it: recording the sign-off would change what it seals.
pub(crate) fn report(
    dataset: &Dataset,
    templates: &Templates,
    diagnostics: &[Diagnostic],
) -> Result<Tree, ReportError> {
    let own = Wording::of(templates, &dataset.network().settings.value.language)?;
    let settings = &dataset.network().settings.value;
    let figures = Arc::new(Figures::in_brief(dataset));
    let engine = own.engine.printing(&figures, settings.share_decimals);
    let warnings = Material::warnings(diagnostics);
    let material = Material::new(dataset, &figures, &own.messages, &warnings);
    let sections = section::render_sealed(&engine, &material)?;
    Ok(of(&figures, &sections))
}

/// What a sign-off of these figures and sections seals.
pub(crate) fn of(figures: &Figures, sections: &[RenderedSection]) -> Tree {
    let values = figures
        .iter()
        .map(|figure| (figure.id().to_owned(), value(figure)));
    let digest = |RenderedSection { section, .. }: &RenderedSection| {
        (
            section.name.clone(),
            Digest::of(&mark::without_origins(section.text.as_str())),
        )
    };
    seal::report(values, sections.iter().map(digest))
}

/// A figure's value as one text; a share by its two counts, so that nothing is lost by rounding.
fn value(figure: &Figure) -> String {
    match figure.value() {
        FigureValue::Count(count) => count.to_string(),
        FigureValue::Share(share) => format!("{} of {}", share.part(), share.whole()),
        FigureValue::Amount(dollars) => dollars.to_string(),
        FigureValue::Percent(percent) => percent.to_string(),
        FigureValue::NotAvailable => "not available".to_owned(),
        FigureValue::NotReported => "not reported".to_owned(),
        FigureValue::NotShown => "not shown".to_owned(),
    }
}
