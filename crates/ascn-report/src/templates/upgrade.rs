//! Whether the templates of a data folder were written for the views of this program, and what has
//! changed since.

use ascn_diagnostic::{DataPath, Fault, Faults, FileName, Sources, Spot};
use ascn_yaml::TEMPLATE_PLAN;

use super::Templates;
use crate::rule::TEMPLATE_VIEWS;

/// The version of the views of this program.
const CURRENT: u32 = 1;

/// Tells if the data folder does not say for which version its templates were written, or says
/// another one.
pub(super) fn check(templates: &Templates, sources: &Sources, faults: &mut Faults) {
    let file = FileName::new(TEMPLATE_PLAN);
    let Some(plan) = templates.plan() else {
        if templates.has_own() && sources.get(&file).is_none() {
            let message = "the templates do not say for which version of the views they are";
            let fault = Fault::new(&TEMPLATE_VIEWS, Spot::file(&file), message);
            faults.push(fault.mend(format!("write `{file}` with the line `views: {CURRENT}`")));
        }
        return;
    };
    if plan.views > CURRENT {
        let message = format!(
            "the templates are for version {} of the views, and this program has version {CURRENT}",
            plan.views
        );
        let spot = Spot::value(&file, DataPath::root().key("views"));
        let fault = Fault::new(&TEMPLATE_VIEWS, spot, message);
        faults.push(fault.mend("use a newer program"));
    }
}
