//! The files of a report, and where they go.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use crate::error::{ReportError, Result};

/// A file of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Its path below the folder of the report, with `/` between its parts.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl ReportFile {
    /// Returns its text; `None` for a binary form.
    pub fn text(&self) -> Option<&str> {
        str::from_utf8(&self.content).ok()
    }
}

/// Takes the files of a report one by one, as soon as each is made.
///
/// It may be called by several threads at once, and in any order.
pub trait Output: Sync {
    /// Takes a file.
    ///
    /// # Errors
    /// The error that kept the file from being written.
    fn put(&self, file: ReportFile) -> io::Result<()>;

    /// Takes a file that is made while it is written; `write` is called once. By default, the file
    /// is made in memory.
    ///
    /// # Errors
    /// The error that kept the file from being written.
    fn write(&self, name: String, write: Writing<'_>) -> io::Result<()> {
        let mut content = Vec::new();
        write(&mut content)?;
        self.put(ReportFile { name, content })
    }
}

/// Writes the content of a file.
pub type Writing<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Keeps the files in memory.
#[derive(Debug, Default)]
pub(crate) struct InMemory(Mutex<Vec<ReportFile>>);

impl Output for InMemory {
    fn put(&self, file: ReportFile) -> io::Result<()> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(file);
        Ok(())
    }
}

impl InMemory {
    /// Returns the files, in the order of `names`.
    pub(crate) fn in_order(self, names: &[String]) -> Vec<ReportFile> {
        let all = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let all = all.into_iter().map(|file| (file.name.clone(), file));
        let mut by_name: BTreeMap<_, _> = all.collect();
        let found = names.iter().filter_map(|name| by_name.remove(name));
        found.collect()
    }
}

/// Keeps nothing: the report is made only to see whether it can be.
pub(crate) struct Discarded;

impl Output for Discarded {
    fn put(&self, _: ReportFile) -> io::Result<()> {
        Ok(())
    }
}

/// The files of an edition, on their way to an output.
#[derive(Clone, Copy)]
pub(crate) struct Files<'a> {
    output: &'a dyn Output,
    /// The prefix of each file name: empty, or `public/`.
    folder: &'static str,
}

impl<'a> Files<'a> {
    pub(crate) fn new(output: &'a dyn Output, folder: &'static str) -> Self {
        Self { output, folder }
    }

    /// Puts a file there, and returns its name.
    pub(crate) fn put(&self, name: &str, content: impl Into<Vec<u8>>) -> Result<String> {
        let content = content.into();
        self.taken(name, |name| self.output.put(ReportFile { name, content }))
    }

    /// Writes a file there without ever holding all of it in memory, and returns its name.
    pub(crate) fn write(&self, name: &str, write: Writing<'_>) -> Result<String> {
        self.taken(name, |name| self.output.write(name, write))
    }

    fn taken(&self, name: &str, take: impl FnOnce(String) -> io::Result<()>) -> Result<String> {
        let name = format!("{}{name}", self.folder);
        take(name.clone()).map_err(|error| ReportError::Output {
            name: name.clone(),
            kind: error.kind(),
            reason: error.to_string(),
        })?;
        Ok(name)
    }
}
