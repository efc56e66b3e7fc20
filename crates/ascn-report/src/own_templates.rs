//! The templates of a data folder, which replace those of the program, and their faults with
//! places.

use ascn_diagnostic::{Diagnostic, Faults, Sources};
use ascn_template::{PlacedSection, TemplateError, TemplatePlan, Templates, fault};
use ascn_yaml::Locator;

use crate::built_in::{ORIGINAL, built_in};
use crate::error::ReportError;

/// Reads the templates of a data folder, with the faults that can be found before a report is
/// rendered.
pub fn read_templates(sources: &Sources) -> (Templates, Faults) {
    read_templates_for(sources, &[ORIGINAL])
}

/// Does the same as [`read_templates`], for reports in these languages.
pub(crate) fn read_templates_for(sources: &Sources, languages: &[&str]) -> (Templates, Faults) {
    let mut faults = Faults::default();
    let plan = ascn_yaml::template_plan(sources, &mut faults).map(plan);
    let (templates, further) = ascn_template::read(built_in(), plan, sources, languages);
    faults.extend(further.into_vec());
    (templates, faults)
}

/// Converts the plan to that of the template platform.
fn plan(read: ascn_core::template::TemplatePlan) -> TemplatePlan {
    let sections = read.sections.into_iter().map(|one| PlacedSection {
        name: one.name.to_string(),
        after: one.after.map(|after| after.to_string()),
        sees: one.sees.map(|sees| sees.to_string()),
        shown: one.shown,
    });
    TemplatePlan {
        views: read.views,
        sections: sections.collect(),
    }
}

/// Returns the faults of templates that prevented a report, each with its place; empty if the error
/// has another cause. The built-in templates are added to the texts, so that they can be shown.
pub fn template_faults(error: &ReportError, sources: &mut Sources) -> Vec<Diagnostic> {
    let ReportError::Template(TemplateError::Faults(faults)) = error else {
        return Vec::new();
    };
    fault::add_built_in(built_in(), sources);
    Locator::new(sources).locate(faults.clone())
}
