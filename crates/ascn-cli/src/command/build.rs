//! `ascn build`: makes the report.

use std::path::PathBuf;

use ascn_core::cycle::Year;
use ascn_core::dataset::Edition;
use ascn_core::governance::{Stage, Unmet};
use ascn_report::{
    BuildOptions, Checked, Format, Layout, ReportError, ReportFile, ReportingChain,
    missing_glyph_faults,
};

use crate::args::{Build, OutputEdition, OutputFormat, OutputLayout};
use crate::command::chain::in_lines;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::folder::Data;
use crate::report_faults::{Role, of_templates, show, show_alone};
use crate::{folder, output};

pub(crate) fn run(arguments: &Build, environment: &mut Environment<'_>) -> Result<Exit, Failure> {
    let options = options(arguments)?;
    let mut data = folder::read(&arguments.data)?;
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
        return Ok(exit.max(Exit::Faults));
    };
    let is_open = is_open(arguments.stage, &checked, &data, environment)?;
    if !is_open {
        return Ok(Exit::Faults);
    }
    let files = ascn_report::build(dataset, &checked.templates, &checked.diagnostics, &options);
    let error = match files {
        Ok(files) => return write(&files, arguments, data.cycle, environment),
        Err(error) => error,
    };
    let faults = if let ReportError::MissingGlyphs(missing) = &error {
        missing_glyph_faults(missing, &data.sources, dataset)
    } else {
        of_templates(error, &mut data.sources)?
    };
    show_alone(&faults, &data.sources, &arguments.faults, environment)?;
    environment.tell("no report was written\n")?;
    Ok(Exit::Faults)
}

/// What is asked for, if this build of the program can make it.
fn options(arguments: &Build) -> Result<BuildOptions, Failure> {
    let formats = arguments.format.iter().map(|format| match format {
        OutputFormat::Md => Format::Markdown,
        OutputFormat::Html => Format::Html,
        OutputFormat::Pdf => Format::Pdf,
    });
    let formats: Vec<Format> = formats.collect();
    for format in &formats {
        format.available()?;
    }
    let editions = arguments.edition.iter().map(|edition| match edition {
        OutputEdition::Jcm => Edition::Jcm,
        OutputEdition::Public => Edition::Public,
    });
    Ok(BuildOptions {
        formats,
        layout: layout(arguments)?,
        stage: arguments.stage,
        documents: arguments.documents,
        editions: editions.collect(),
    })
}

/// Whether the report may be built for the stage that was asked for; tells what stands against it,
/// and what has changed since the report was approved.
fn is_open(
    stage: Option<Stage>,
    checked: &Checked,
    data: &Data,
    environment: &mut Environment<'_>,
) -> Result<bool, Failure> {
    let chain = chain(stage, checked, data)?;
    let unmet = unmet(stage, chain.as_ref());
    if !unmet.is_empty() {
        environment.tell(&in_lines(&unmet))?;
        environment.tell("the gates before that stage do not hold; no report was written\n")?;
        return Ok(false);
    }
    let changes = chain
        .iter()
        .flat_map(ReportingChain::changed_since_approval);
    for change in changes {
        environment.tell(&format!("changed since the approval  {change}\n"))?;
    }
    Ok(true)
}

/// Writes the files, and prints where they are.
fn write(
    files: &[ReportFile],
    arguments: &Build,
    cycle: Year,
    environment: &mut Environment<'_>,
) -> Result<Exit, Failure> {
    let out: PathBuf = match &arguments.out {
        Some(out) => out.clone(),
        None => arguments.data.folder.join("out").join(cycle.to_string()),
    };
    output::write(&out, files)?;
    for file in files {
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
