//! `ascn templates context`: prints what a template sees in the report of a data folder.

use ascn_diagnostic::render;
use ascn_report::{Checked, ContextError};

use crate::args::TemplateContext;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder::{self, Data};
use crate::report_faults::of_templates;

pub(crate) fn run(arguments: &TemplateContext, environment: &mut Environment<'_>) -> Ended {
    let mut data = folder::read(&arguments.data)?;
    let checked = readable(&data, environment)?;
    let Some(dataset) = &checked.dataset else {
        environment.tell("the data folder has errors, so it has no report; see `ascn check`\n")?;
        return Ok(Exit::Faults);
    };
    let (name, city) = (&arguments.name, arguments.city.as_ref());
    let city = city.map(ToString::to_string);
    let (templates, diagnostics) = (&checked.templates, &checked.diagnostics);
    let seen = ascn_report::context(dataset, templates, diagnostics, name, city.as_deref());
    match seen {
        Ok(seen) => {
            environment.print(&seen.json)?;
            if seen.views > 1 {
                let (views, cities) = (seen.views, seen.cities.join(", "));
                let chosen = if city.is_some() || cities.is_empty() {
                    String::new()
                } else {
                    format!("; `--city ID` chooses one of {cities}")
                };
                environment.tell(&format!(
                    "`{name}` is given {views} different views: this is the first{chosen}\n"
                ))?;
            }
            Ok(Exit::Done)
        }
        Err(ContextError::Report(error)) => {
            let faults = of_templates(error, &mut data.sources)?;
            environment.tell(&render::human(&faults, &data.sources, environment.styled))?;
            Ok(Exit::Faults)
        }
        Err(unknown) => Err(Failure::Usage(unknown.to_string())),
    }
}

/// Checks the data. If only the templates of the folder are faulty, those of the program replace
/// them.
fn readable(data: &Data, environment: &mut Environment<'_>) -> Result<Checked, Failure> {
    let checked = ascn_report::check(&data.sources, data.cycle);
    if checked.dataset.is_some() {
        return Ok(checked);
    }
    let alone = ascn_report::check(&folder::without_templates(&data.sources), data.cycle);
    if alone.dataset.is_some() {
        environment.tell(
            "the templates of the data folder have faults (see `ascn check`): this is what is seen \
             with those of the program\n",
        )?;
    }
    Ok(alone)
}
