//! `ascn build`: makes the report.

use std::path::PathBuf;

use ascn_core::dataset::Edition;
use ascn_core::governance::{Stage, Unmet};
use ascn_report::{BuildOptions, Checked, Format, Layout, ReportingChain};

use crate::args::{Build, OutputEdition, OutputFormat, OutputLayout};
use crate::command::chain::in_lines;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::folder::Data;
use crate::report_faults::{Role, show};
use crate::{folder, output};

pub(crate) fn run(arguments: &Build, environment: &mut Environment<'_>) -> Result<Exit, Failure> {
    let layout = layout(arguments)?;
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
    let chain = chain(arguments.stage, &checked, &data)?;
    let unmet = unmet(arguments.stage, chain.as_ref());
    if !unmet.is_empty() {
        environment.tell(&in_lines(&unmet))?;
        environment.tell("the gates before that stage do not hold; no report was written\n")?;
        return Ok(Exit::Faults);
    }
    for change in chain
        .iter()
        .flat_map(ReportingChain::changed_since_approval)
    {
        environment.tell(&format!("changed since the approval  {change}\n"))?;
    }
    let formats = arguments.format.iter().map(|format| match format {
        OutputFormat::Md => Format::Markdown,
        OutputFormat::Html => Format::Html,
    });
    let editions = arguments.edition.iter().map(|edition| match edition {
        OutputEdition::Jcm => Edition::Jcm,
        OutputEdition::Public => Edition::Public,
    });
    let options = BuildOptions {
        formats: formats.collect(),
        layout,
        stage: arguments.stage,
        documents: arguments.documents,
        editions: editions.collect(),
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

/// The layout that is asked for, if its pages can be made.
fn layout(arguments: &Build) -> Result<Layout, Failure> {
    match arguments.layout {
        OutputLayout::Single => Ok(Layout::Single),
        OutputLayout::Site if arguments.format.contains(&OutputFormat::Html) => Ok(Layout::Site),
        OutputLayout::Site => Err(Failure::Unknown(
            "the pages of `--layout site` are HTML and lead to the whole report: name `html` in \
             `--format`, or leave `--format` out"
                .to_owned(),
        )),
    }
}

/// The reporting chain, where it has something to say: a stage was asked for, or a ledger is kept.
fn chain<'a>(
    stage: Option<Stage>,
    checked: &'a Checked,
    data: &'a Data,
) -> Result<Option<ReportingChain<'a>>, Failure> {
    if stage.is_none() && checked.ledger_events().is_none() {
        return Ok(None);
    }
    Ok(ReportingChain::of(checked, &data.sources)?)
}

/// Why the report cannot be built for a stage; nothing if it can, or if no stage was asked for.
fn unmet(stage: Option<Stage>, chain: Option<&ReportingChain<'_>>) -> Vec<Unmet> {
    let asked = stage.zip(chain);
    asked.map_or_else(Vec::new, |(stage, chain)| chain.unmet_before(stage))
}
