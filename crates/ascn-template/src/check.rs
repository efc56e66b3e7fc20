//! Reads the templates of a data folder, and reports faults before a report is rendered.
//!
//! 1. [`own`] takes the files that replace or add something, and reports files that nothing uses.
//! 2. [`order`] checks what `templates/templates.yaml` says.
//! 3. [`messages`] checks the message files, [`asked`] what templates ask messages for.
//! 4. [`limit`] reports what the engine could not read to its end, and takes it out of use.
//! 5. [`forbidden`] reports what a file must not contain, [`upgrade`] what has changed in the views
//!    since the templates were written.
//! 6. The engine reports what breaks its grammar, [`reading`] what would be printed wrongly.

mod asked;
mod characters;
mod css;
mod forbidden;
mod limit;
mod markup;
mod messages;
mod order;
mod own;
mod page;
mod reading;
mod style;
mod text_fault;
mod upgrade;

use ascn_diagnostic::{Faults, Sources};

use crate::built_in::BuiltIn;
use crate::engine;
use crate::templates::{TemplatePlan, Templates};

/// Reads the templates of a data folder, which replace those of the program, for reports in some
/// languages. Returns them with the faults that can be found before a report is rendered.
///
/// `plan` is the data folder's `templates/templates.yaml`, as far as it could be read.
pub fn read(
    built_in: &'static BuiltIn,
    plan: Option<TemplatePlan>,
    sources: &Sources,
    languages: &[&str],
) -> (Templates, Faults) {
    let mut faults = Faults::default();
    let own = own::files(built_in, sources, &mut faults);
    let mut templates = Templates::with_own(built_in, own, plan);
    if !templates.has_own() {
        return (templates, limit::first(faults));
    }
    order::check(&templates, sources, &mut faults);
    own::check(&templates, &mut faults);
    let before = faults.len();
    messages::check(&templates, &mut faults);
    if faults.len() == before {
        asked::check(&templates, languages, &mut faults);
    }
    limit::check(&mut templates, &mut faults);
    forbidden::check(&templates, &mut faults);
    upgrade::check(&templates, sources, &mut faults);
    let of_engine = engine::faults_of_own(&templates);
    // What breaks the grammar cannot be read.
    if of_engine.is_empty() {
        reading::check(&templates, &mut faults);
    }
    faults.extend(of_engine);
    messages::check_use(&templates, &mut faults);
    (templates, limit::first(faults))
}
