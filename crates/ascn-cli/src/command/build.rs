//! `ascn build`: makes the report.

use std::path::PathBuf;

use ascn_core::governance::{Stage, Unmet};
use ascn_report::{BuildOptions, Checked, Format, ReportingChain};

use crate::args::{Build, OutputFormat};
use crate::command::chain::in_lines;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::folder::Data;
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
    let dataset = checked.dataset.as_ref().filter(|_| exit == Exit::Done);
    let Some(dataset) = dataset else {
        environment.tell("no report was written\n")?;
        return Ok(Exit::Faults);
    };
    let unmet = unmet(arguments.stage, &checked, &data)?;
    if !unmet.is_empty() {
        environment.tell(&in_lines(&unmet))?;
        environment.tell("the gates before that stage do not hold; no report was written\n")?;
        return Ok(Exit::Faults);
    }
    let formats = arguments.format.iter().map(|format| match format {
        OutputFormat::Md => Format::Markdown,
        OutputFormat::Html => Format::Html,
    });
    let options = BuildOptions {
        formats: formats.collect(),
        stage: arguments.stage,
        documents: arguments.documents,
    };
    let files = ascn_report::build(dataset, &checked.diagnostics, &options)?;
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
        environment.print(&format!("{}\n", out.join(&file.name).display()))?;
    }
    Ok(Exit::Done)
}

/// Why the report cannot be built for a stage; nothing if it can, or if no stage was asked for.
fn unmet(stage: Option<Stage>, checked: &Checked, data: &Data) -> Result<Vec<Unmet>, Failure> {
    let Some(stage) = stage else {
        return Ok(Vec::new());
    };
    let chain = ReportingChain::of(checked, &data.sources)?;
    Ok(chain.map_or_else(Vec::new, |chain| chain.unmet_before(stage)))
}
