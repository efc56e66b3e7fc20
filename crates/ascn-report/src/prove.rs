//! A trial build of everything that a data folder with its own templates could produce.

use ascn_core::dataset::Edition;
use ascn_diagnostic::{Sources, sort};

use crate::build::build_into;
use crate::check::Checked;
use crate::error::Result;
use crate::layout::Layout;
use crate::options::BuildOptions;
use crate::output::Discarded;
use crate::own_templates::template_faults;

/// Adds to what a check found the faults of the data folder's own templates, messages and plan that
/// only appear when the report is made: text and page, the documents, the site, both editions, each
/// in its language. Nothing of it is kept.
///
/// Nothing is made if there is an error, or if all templates are the program's. The built-in
/// templates are added to the texts if a fault shows one of them.
///
/// # Errors
/// [`ReportError`](crate::ReportError) if the report cannot be made for a reason other than a fault
/// of a template.
pub fn prove(checked: &mut Checked, sources: &mut Sources) -> Result<()> {
    let dataset = checked.dataset.as_ref();
    let Some(dataset) = dataset.filter(|_| checked.templates.has_own()) else {
        return Ok(());
    };
    let options = BuildOptions {
        layout: Layout::Site,
        documents: true,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    };
    let (templates, diagnostics) = (&checked.templates, &checked.diagnostics);
    let made = build_into(dataset, templates, diagnostics, &options, &Discarded);
    let Err(error) = made else {
        return Ok(());
    };
    let faults = template_faults(&error, sources);
    if faults.is_empty() {
        return Err(error);
    }
    checked.diagnostics.extend(faults);
    sort(&mut checked.diagnostics);
    Ok(())
}
