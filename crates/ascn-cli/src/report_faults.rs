//! Showing the faults of a command.
//!
//! 1. A [`FaultReport`] begins with the options, before anything is read, so that a contradiction
//!    in them is reported first.
//! 2. It is given the faults as they are found. A form with a line or an excerpt for each fault is
//!    shown at once; one with a beginning and an end is held back.
//! 3. At the end of the command, however it ended, the documents are closed. Those in files are
//!    written completely or not at all.

mod base;
mod file;
mod streams;

use std::path::Path;

use ascn_diagnostic::render::{Document, Ending, Form, Run};
use ascn_diagnostic::{Diagnostic, FileName, Severity, Source, Sources};
use ascn_report::{Checked, ReportError, rules, template_faults};
use ascn_yaml::rule::FILE_UNREADABLE;
use ascn_yaml::{FileKind, is_later};

use crate::args::FaultOptions;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder::Data;

use streams::Target;

/// What the faults are to a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The faults are what was asked for: those for machines go to the first stream.
    Product,
    /// The faults are messages beside another product.
    Message,
}

/// The files that a command asks about: each is a test that passes or fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Submissions,
    Ledgers,
    Templates,
}

/// The faults of one command, for the streams and files that were asked for.
pub(crate) struct FaultReport {
    asked: Asked,
    deny_warnings: bool,
    documents: Vec<(Target, Document)>,
    ending: Ending,
}

impl FaultReport {
    /// Runs the work of a command on a data folder, and reports its faults however it ended.
    ///
    /// # Errors
    /// If two forms have the same target, or one cannot be written to its target, such as over the
    /// data. Else the failure of the work, or that a document could not be written, which takes
    /// precedence.
    pub(crate) fn run(
        (command, role, asked): (&str, Role, Asked),
        (options, folder): (&FaultOptions, &Path),
        environment: &mut Environment<'_>,
        work: impl FnOnce(&mut Self, &mut Environment<'_>) -> Ended,
    ) -> Ended {
        let run = Run {
            command: command.to_owned(),
            version: env!("CARGO_PKG_VERSION"),
            base: base::find(folder),
            asked: asked.name(),
            rules: rules().collect(),
            deny_warnings: options.deny_warnings,
            styled: false,
        };
        let targets = streams::targets(&options.message_format, role, folder)?;
        let begun = targets.into_iter().map(|(form, target)| {
            let mut run = run.clone();
            run.styled = environment.styled && !target.is_file();
            (target, Document::new(form, run))
        });
        let mut report = Self {
            asked,
            deny_warnings: options.deny_warnings,
            documents: begun.collect(),
            ending: Ending::default(),
        };
        let done = work(&mut report, environment);
        report.end(done, environment)
    }

    /// Shows the faults of a check, then for people one line with their counts.
    pub(crate) fn show(
        &mut self,
        checked: &Checked,
        data: &Data,
        environment: &mut Environment<'_>,
    ) -> Ended {
        self.add(&checked.diagnostics, &data.sources, environment)?;
        self.ask(&data.sources);
        let asked = &mut self.ending.asked;
        asked.retain(|file| !is_later(file, data.cycle));
        let count = |severity| checked.count(severity);
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let summary = summary(checked, errors, warnings);
        self.each(&mut |document| document.remark(&summary), environment)?;
        let is_faulty = errors > 0 || (self.deny_warnings && warnings > 0);
        // No change of a text can fix a file that could not be read.
        let mut codes = checked.diagnostics.iter().map(|one| one.fault.rule.code);
        Ok(if codes.any(|code| code == FILE_UNREADABLE.code) {
            Exit::Surroundings
        } else if is_faulty {
            Exit::Faults
        } else {
            Exit::Done
        })
    }

    /// Shows faults. May be called several times.
    pub(crate) fn add(
        &mut self,
        faults: &[Diagnostic],
        sources: &Sources,
        environment: &mut Environment<'_>,
    ) -> Result<(), Failure> {
        self.each(&mut |document| document.add(faults, sources), environment)
    }

    /// Applies a function to each document, and shows the lines that are ready.
    fn each(
        &mut self,
        work: &mut dyn FnMut(&mut Document),
        environment: &mut Environment<'_>,
    ) -> Result<(), Failure> {
        for (target, document) in &mut self.documents {
            work(document);
            if !target.is_file() {
                target.write(&document.take_lines(), environment)?;
            }
        }
        Ok(())
    }

    /// Names the files that the command asks about, among those of the data folder.
    pub(crate) fn ask(&mut self, sources: &Sources) {
        let mut documents = self.documents.iter();
        if documents.any(|(_, document)| document.form() == Form::Junit) {
            let files = sources.iter().map(Source::name);
            let asked = files.filter(|file| self.asked.includes(file));
            self.ending.asked = asked.cloned().collect();
        }
    }

    /// Reports why the command does not do what was asked, if that is no fault at a place.
    pub(crate) fn stop(&mut self, reason: &str, environment: &mut Environment<'_>) -> Ended {
        self.fail(reason.to_owned());
        environment.tell(reason)?;
        Ok(Exit::Faults)
    }

    /// Notes for the documents why the command does not do what was asked; the user already knows.
    pub(crate) fn fail(&mut self, reason: String) {
        self.ending.reason = Some(reason);
    }

    /// Closes all documents, however the command ended.
    fn end(mut self, done: Ended, environment: &mut Environment<'_>) -> Ended {
        let exit = match &done {
            Ok(exit) => *exit,
            Err(failure) => {
                self.ending.reason = Some(failure.to_string());
                failure.exit()
            }
        };
        self.ending.exit_code = exit.code();
        self.ending.is_complete = matches!(exit, Exit::Done | Exit::Faults);
        let mut ended = done;
        for (target, document) in self.documents {
            // Lines have been shown, and the reason for the end is reported beside them.
            if !target.is_file() && !document.form().is_one_document() {
                continue;
            }
            let written = target.write(&document.close(&self.ending), environment);
            let Err(failure) = written else {
                continue;
            };
            if let Err(earlier) = std::mem::replace(&mut ended, Err(failure)) {
                environment.tell_failure(&earlier);
            }
        }
        ended
    }
}

impl Asked {
    fn name(self) -> &'static str {
        match self {
            Self::Submissions => "submissions",
            Self::Ledgers => "ledgers",
            Self::Templates => "templates",
        }
    }

    /// Whether the command asks about a file of the data folder.
    fn includes(self, file: &FileName) -> bool {
        match self {
            Self::Submissions => FileKind::from_file(file) == Some(FileKind::Submission),
            Self::Ledgers => FileKind::from_file(file) == Some(FileKind::Chain),
            Self::Templates => file.as_str().starts_with("templates/"),
        }
    }
}

/// Returns the faults in the templates, if they are why there is no report.
///
/// # Errors
/// The error itself if it has another reason.
pub(crate) fn of_templates(
    error: ReportError,
    sources: &mut Sources,
) -> Result<Vec<Diagnostic>, Failure> {
    let faults = template_faults(&error, sources);
    if faults.is_empty() {
        return Err(error.into());
    }
    Ok(faults)
}

fn summary(checked: &Checked, errors: usize, warnings: usize) -> String {
    let many = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    let mut parts = vec![
        format!("{} read", many(checked.submissions, "submission")),
        format!("{}, {}", many(errors, "error"), many(warnings, "warning")),
    ];
    let all = &checked.diagnostics;
    let is_error = |one: &&Diagnostic| one.fault.rule.severity == Severity::Error;
    let Some(first) = all.iter().find(is_error).or(all.first()) else {
        return format!("{}\n", parts.join(" · "));
    };
    parts.push(format!("ascn explain {}", first.fault.rule.code));
    format!("\n{}\n", parts.join(" · "))
}
