//! A document of faults, from its beginning to its end.
//!
//! A command reports faults as it finds them, possibly several times, and says at its end whether
//! it did what was asked. Formats with a beginning and an end can be written only then. The same
//! holds for files, which are complete or absent.

use super::junit::Cases;
use super::sarif::Log;
use super::{Ending, Run, github, human, json, short, shown};
use crate::{Diagnostic, Sources};

/// A format in which faults are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With an excerpt of the file, why it matters and how to fix it.
    Human,
    /// One line for each fault.
    Short,
    /// One JSON object on a line for each fault.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub.
    Github,
    /// JUnit XML, for servers that show tests.
    Junit,
}

impl Form {
    /// Whether it is one document with a beginning and an end, so that nothing else may be beside
    /// it.
    pub fn is_one_document(self) -> bool {
        match self {
            Self::Sarif | Self::Junit => true,
            Self::Human | Self::Short | Self::Json | Self::Github => false,
        }
    }
}

/// A document of faults.
///
/// It is created, faults are added, and closing it returns its text.
#[derive(Debug)]
pub struct Document {
    form: Form,
    run: Run,
    lines: String,
    log: Log,
    cases: Cases,
}

impl Document {
    /// Creates an empty document.
    pub fn new(form: Form, run: Run) -> Self {
        Self {
            form,
            run,
            lines: String::new(),
            log: Log::default(),
            cases: Cases::default(),
        }
    }

    /// Returns the format.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Adds faults.
    pub fn add(&mut self, diagnostics: &[Diagnostic], sources: &Sources) {
        let lines = match self.form {
            Form::Human => {
                // Separate additions are parted by an empty line, as faults are.
                let is_first = self.lines.is_empty() || diagnostics.is_empty();
                let above = if is_first { "" } else { "\n" };
                above.to_owned() + &human(diagnostics, sources, self.run.styled)
            }
            Form::Short => short(diagnostics, sources),
            Form::Json => json::json(diagnostics, sources),
            Form::Github => github::github(diagnostics, sources, &self.run.base),
            Form::Sarif => return self.log.add(diagnostics, sources, &self.run),
            Form::Junit => return self.cases.add(diagnostics, sources, &self.run),
        };
        self.lines.push_str(&lines);
    }

    /// Returns and removes the lines so far, which may be shown before the end.
    pub fn take_lines(&mut self) -> String {
        std::mem::take(&mut self.lines)
    }

    /// Adds a line that is only for people.
    pub fn remark(&mut self, text: &str) {
        if self.form == Form::Human {
            self.lines.push_str(text);
        }
    }

    /// Closes the document and returns its text.
    ///
    /// Someone who reads it later sees neither the exit code nor other output. So in every format
    /// it includes why the command did not finish.
    pub fn close(mut self, ending: &Ending) -> String {
        let reason = ending.reason.as_deref();
        let told = match self.form {
            Form::Sarif => return self.log.close(&self.run, ending),
            Form::Junit => return self.cases.close(&self.run, ending),
            Form::Human | Form::Short => {
                reason.map(|reason| format!("error: {}\n", shown(reason.trim_end())))
            }
            Form::Json => reason.map(json::failure),
            Form::Github => reason.map(|reason| github::failure(&self.run.command, reason)),
        };
        self.lines.push_str(&told.unwrap_or_default());
        self.lines
    }
}
