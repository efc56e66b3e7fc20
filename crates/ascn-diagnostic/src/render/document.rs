//! One document of faults, from its beginning to its end.
//!
//! A command tells faults when it finds them, which may be more than once, and at its end whether it
//! did what was asked. Forms with a beginning and an end can be written only then, and so is every
//! file: it is whole, or it is not there.

use super::junit::Cases;
use super::sarif::Log;
use super::{Ending, Run, github, human, json, short, shown};
use crate::{Diagnostic, Sources};

/// A form in which faults are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With an excerpt of the file, why it matters and how to mend it.
    Human,
    /// One line for each fault.
    Short,
    /// One JSON object a line for each fault.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub.
    Github,
    /// JUnit XML, for servers that show tests.
    Junit,
}

impl Form {
    /// Whether it is one document with a beginning and an end, which nothing else may stand beside.
    pub fn is_one_document(self) -> bool {
        match self {
            Self::Sarif | Self::Junit => true,
            Self::Human | Self::Short | Self::Json | Self::Github => false,
        }
    }
}

/// One document of faults.
///
/// It is begun, it is given faults, and it is closed, which gives its text.
#[derive(Debug)]
pub struct Document {
    form: Form,
    run: Run,
    lines: String,
    log: Log,
    cases: Cases,
}

impl Document {
    /// Begins a document.
    pub fn new(form: Form, run: Run) -> Self {
        Self {
            form,
            run,
            lines: String::new(),
            log: Log::default(),
            cases: Cases::default(),
        }
    }

    /// The form that it has.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Takes faults.
    pub fn add(&mut self, diagnostics: &[Diagnostic], sources: &Sources) {
        let lines = match self.form {
            Form::Human => {
                // What is told later stands apart, as each fault does from the one before.
                let is_first = self.lines.is_empty() || diagnostics.is_empty();
                let above = if is_first { "" } else { "\n" };
                above.to_owned() + &human(diagnostics, sources, self.run.styled)
            }
            Form::Short => short(diagnostics, sources),
            Form::Json => json::json(diagnostics, sources),
            Form::Github => github::github(diagnostics, sources, &self.run.base),
            Form::Sarif => return self.log.add(diagnostics, sources, &self.run),
            Form::Junit => return self.cases.add(diagnostics, sources),
        };
        self.lines.push_str(&lines);
    }

    /// Gives away what may be shown before the end: the lines so far.
    pub fn take_lines(&mut self) -> String {
        std::mem::take(&mut self.lines)
    }

    /// Adds a line that is only for people.
    pub fn remark(&mut self, text: &str) {
        if self.form == Form::Human {
            self.lines.push_str(text);
        }
    }

    /// Ends the document and gives its text.
    ///
    /// Whoever reads it later sees neither the exit code nor what was said beside it: so why the
    /// command did not come to its end is part of it in every form.
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
