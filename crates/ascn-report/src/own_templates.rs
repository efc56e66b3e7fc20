//! The templates of a data folder, in place of those of the program; and their faults, with places.

use ascn_diagnostic::{Diagnostic, Faults, Sources};
use ascn_template::{PlacedSection, TemplateError, TemplatePlan, Templates, fault};
use ascn_yaml::Locator;

use crate::built_in::{ORIGINAL, built_in};
use crate::error::ReportError;

/// Reads the templates of a data folder; and what is wrong with them, as far as it can be told before a
/// report is rendered.
pub fn read_templates(sources: &Sources) -> (Templates, Faults) {
    read_templates_for(sources, &[ORIGINAL])
}

/// The same, for reports in these languages.
pub(crate) fn read_templates_for(sources: &Sources, languages: &[&str]) -> (Templates, Faults) {
    let mut faults = Faults::default();
    let plan = ascn_yaml::template_plan(sources, &mut faults).map(plan);
    let (templates, further) = ascn_template::read(built_in(), plan, sources, languages);
    faults.extend(further.into_vec());
    (templates, faults)
}

/// The plan as the platform takes it.
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

/// The faults of templates for which no report could be made, each with its place; none if that
/// was not the reason. The built-in templates are added to the texts, so that they can be shown.
pub fn template_faults(error: &ReportError, sources: &mut Sources) -> Vec<Diagnostic> {
    let ReportError::Template(TemplateError::Faults(faults)) = error else {
        return Vec::new();
    };
    fault::add_built_in(built_in(), sources);
    Locator::new(sources).locate(faults.clone())
}
