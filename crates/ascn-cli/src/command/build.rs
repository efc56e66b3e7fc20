//! `ascn build`: makes the report.

use std::path::PathBuf;

use ascn_report::Format;

use crate::args::{Build, OutputFormat};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::report_faults::{Role, show};
use crate::{folder, output};

pub(crate) fn run(arguments: &Build, environment: &mut Environment<'_>) -> Result<Exit, Failure> {
    let data = folder::read(&arguments.data)?;
    let checked = ascn_report::check(&data.sources, data.cycle);
    let exit = show(
        &checked,
        &data.sources,
        &arguments.faults,
        Role::Message,
        environment,
    )?;
    let Some(dataset) = checked.dataset.filter(|_| exit == Exit::Done) else {
        environment.tell("no report was written\n")?;
        return Ok(Exit::Faults);
    };
    let formats = arguments.format.iter().map(|format| match format {
        OutputFormat::Md => Format::Markdown,
        OutputFormat::Html => Format::Html,
    });
    let formats: Vec<Format> = formats.collect();
    let files = ascn_report::build(&dataset, &checked.diagnostics, &data.sources, &formats)?;
    let out: PathBuf = match &arguments.out {
        Some(out) => out.clone(),
        None => arguments
            .data
            .folder
            .join("out")
            .join(data.cycle.to_string()),
    };
    output::write(&out, &files)?;
    for file in &files {
        environment.print(&format!("{}\n", out.join(file.name).display()))?;
    }
    Ok(Exit::Done)
}
