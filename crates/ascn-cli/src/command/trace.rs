//! `ascn trace`: says how a figure was made.

use ascn_report::TraceError;

use crate::args::Trace;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder;

pub(crate) fn run(arguments: &Trace, environment: &mut Environment<'_>) -> Ended {
    let (data, checked) = folder::checked(&arguments.data)?;
    let Some(dataset) = checked.dataset else {
        environment.tell("the data folder has errors, so it has no figures; see `ascn check`\n")?;
        return Ok(Exit::Faults);
    };
    let traced = ascn_report::trace(&dataset, &data.sources, &arguments.figure);
    let traced = traced.map_err(|error| match error {
        TraceError::Template(error) => Failure::Report(error.into()),
        unknown @ (TraceError::UnknownFigure { .. } | _) => Failure::Usage(unknown.to_string()),
    });
    environment.print(&traced?)?;
    Ok(Exit::Done)
}
