//! The places of the values that a figure rests on.

use ascn_diagnostic::DataPath;

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::FigureSource;

/// Returns the place of the value under a key of an entry.
pub(super) fn of_entry<T>(entry: &EntryAt<'_, T>, key: &'static str) -> FigureSource {
    at(entry.project, entry.path().key(key))
}

/// Returns the place of a value of a project's submission.
pub(super) fn at(project: ProjectAt<'_>, path: DataPath) -> FigureSource {
    FigureSource::new(project.file(), path)
}
