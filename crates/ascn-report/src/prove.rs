//! Everything that could be built of a data folder with templates of its own, made to see whether it
//! can be.

use ascn_core::dataset::Edition;
use ascn_diagnostic::{Sources, sort};

use crate::build::build_into;
use crate::check::Checked;
use crate::error::Result;
use crate::layout::Layout;
use crate::options::BuildOptions;
use crate::output::Discarded;
use crate::own_templates::template_faults;

/// Adds to what a check found what making the report would tell of the data folder's own templates,
/// messages and plan: text and page, the documents, the site, both editions, each in its language.
/// Nothing is kept of it.
///
/// Where an error stands, or all templates are the program's, nothing is made. The built-in templates
/// are added to the texts if a fault shows one of them.
///
/// # Errors
/// [`ReportError`](crate::ReportError) if no report can be made for a reason that is no fault of a template.
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
