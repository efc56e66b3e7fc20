//! `ascn build`: makes the report.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ascn_core::dataset::Dataset;
use ascn_core::governance::ChainStage;
use ascn_report::{
    BuildOptions, Checked, Format, Layout, Output, ReportError, ReportFile, ReportingChain,
    Writing, missing_glyph_faults,
};

use crate::args::Build;
use crate::command::chain::in_lines;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder::{self, Data};
use crate::output::{Staging, as_far_as_it_exists, part_of_inputs};
use crate::report_faults::{Asked, FaultReport, Role, of_templates};

pub(crate) fn run(arguments: &Build, environment: &mut Environment<'_>) -> Ended {
    refuse_messages_in_report(arguments)?;
    let about = ("ascn build", Role::Message, Asked::Submissions);
    let given = (&arguments.faults, &*arguments.data.folder);
    FaultReport::run(about, given, environment, |faults, environment| {
        build(arguments, faults, environment)
    })
}

fn build(arguments: &Build, report: &mut FaultReport, environment: &mut Environment<'_>) -> Ended {
    let options = options(arguments)?;
    refuse_inputs(arguments)?;
    let (mut data, checked) = folder::checked(&arguments.data)?;
    let exit = report.show(&checked, &data, environment)?;
    let dataset = checked.dataset.as_ref().filter(|_| exit == Exit::Done);
    let Some(dataset) = dataset else {
        environment.tell("no report was written\n")?;
        return Ok(exit.max(Exit::Faults));
    };
    if let Some(closed) = closed(arguments.stage, &checked, &data, environment)? {
        return report.stop(&closed, environment);
    }
    // The texts are of no use from here on, unless a fault has to show its place.
    drop(std::mem::take(&mut data.sources));
    let out = match &arguments.out {
        Some(out) => out.clone(),
        None => out_of_all(arguments).join(data.cycle.to_string()),
    };
    let error = match write(&out, &options, dataset, &checked)? {
        Ok(files) => {
            for file in files {
                environment.print(&format!("{}\n", file.display()))?;
            }
            return Ok(Exit::Done);
        }
        Err(error) => error,
    };
    data.sources = folder::sources(&arguments.data.folder)?;
    let faults = if let ReportError::MissingGlyphs(missing) = &error {
        missing_glyph_faults(missing, &data.sources, dataset)
    } else {
        of_templates(error, &mut data.sources)?
    };
    report.add(&faults, &data.sources, environment)?;
    environment.tell("no report was written\n")?;
    Ok(Exit::Faults)
}

/// Refuses to write the report into what is read from the data folder.
fn refuse_inputs(arguments: &Build) -> Result<(), Failure> {
    let out = out_of_all(arguments);
    let Some(part) = part_of_inputs(&out, &arguments.data.folder) else {
        return Ok(());
    };
    Err(Failure::Usage(format!(
        "a report in {} would be read as data: it lies in `{part}` of the data folder; name another \
         folder",
        out.display()
    )))
}

/// Refuses to write faults among the files of the report, which they might replace.
fn refuse_messages_in_report(arguments: &Build) -> Result<(), Failure> {
    let Some(out) = as_far_as_it_exists(&out_of_all(arguments)) else {
        // Any fault in the path is reported when it is written to.
        return Ok(());
    };
    let is_in_report =
        |file: &&PathBuf| as_far_as_it_exists(file).is_some_and(|file| file.starts_with(&out));
    let formats = arguments.faults.message_format.iter();
    let mut files = formats.filter_map(|format| format.file.as_ref());
    let Some(file) = files.find(is_in_report) else {
        return Ok(());
    };
    Err(Failure::Usage(format!(
        "{} lies in the folder of the report, and faults are no part of it; name a file elsewhere in \
         `--message-format`",
        file.display()
    )))
}

/// Returns what is asked for, if this build of the program can make it.
fn options(arguments: &Build) -> Result<BuildOptions, Failure> {
    for format in &arguments.format {
        format.available()?;
    }
    let has_html = arguments.format.contains(&Format::Html);
    if arguments.layout != Layout::Single && !has_html {
        return Err(Failure::Usage(
            "the pages of a site are HTML: name `html` in `--format`, or leave `--format` out"
                .to_owned(),
        ));
    }
    Ok(BuildOptions {
        formats: arguments.format.clone(),
        layout: arguments.layout,
        stage: arguments.stage,
        documents: arguments.documents,
        editions: arguments.edition.clone(),
    })
}

/// Returns what prevents a report for the stage that was asked for. If nothing does, reports what
/// has changed since the approval.
fn closed(
    stage: Option<ChainStage>,
    checked: &Checked,
    data: &Data,
    environment: &mut Environment<'_>,
) -> Result<Option<String>, Failure> {
    // Otherwise the chain has nothing to say.
    let is_asked = stage.is_some() || checked.ledger_events().is_some();
    let chain = is_asked.then(|| ReportingChain::new(checked, &data.sources));
    let Some(chain) = chain.transpose()?.flatten() else {
        return Ok(None);
    };
    let unmet = stage.map(|stage| chain.unmet_before(stage));
    if let Some(unmet) = unmet.filter(|unmet| !unmet.is_empty()) {
        let lines = in_lines(&unmet);
        return Ok(Some(format!(
            "{lines}the gates before that stage do not hold; no report was written\n"
        )));
    }
    for change in chain.changed_since_approval() {
        environment.tell(&format!("changed since the approval  {change}\n"))?;
    }
    Ok(None)
}

/// Returns the folder named for the report, or else the one for the reports of all cycles.
fn out_of_all(arguments: &Build) -> PathBuf {
    let usual = || arguments.data.folder.join("out");
    arguments.out.clone().unwrap_or_else(usual)
}

/// Makes the report and moves it to its place once it is complete. Each file is written as soon as
/// it is made.
fn write(
    out: &Path,
    options: &BuildOptions,
    dataset: &Dataset,
    checked: &Checked,
) -> Result<Result<Vec<PathBuf>, ReportError>, Failure> {
    let output = StagingOutput {
        staging: Staging::begin(out)?,
        failure: Mutex::default(),
    };
    let (templates, diagnostics) = (&checked.templates, &checked.diagnostics);
    let made = ascn_report::build_into(dataset, templates, diagnostics, options, &output);
    let StagingOutput { staging, failure } = output;
    let failure = failure.into_inner().unwrap_or_else(PoisonError::into_inner);
    match (made, failure) {
        (_, Some(failure)) => Err(failure),
        (Err(error), None) => Ok(Err(error)),
        (Ok(names), None) => {
            staging.commit()?;
            let paths = names.iter().map(|name| out.join(name));
            Ok(Ok(paths.collect()))
        }
    }
}

/// The output of a report while it is made, with the first failure to write it.
struct StagingOutput {
    staging: Staging,
    failure: Mutex<Option<Failure>>,
}

impl Output for StagingOutput {
    fn put(&self, file: ReportFile) -> io::Result<()> {
        self.write(file.name, &|written| written.write_all(&file.content))
    }

    fn write(&self, name: String, write: Writing<'_>) -> io::Result<()> {
        self.staging.write(&name, write).map_err(|failure| {
            let reason = io::Error::other(failure.to_string());
            // The first failure says more than the reason that the report hands back.
            let mut first = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
            first.get_or_insert(failure);
            reason
        })
    }
}
