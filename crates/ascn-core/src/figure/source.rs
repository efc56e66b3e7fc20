//! The values that a figure rests on, where they stand.

use ascn_diagnostic::DataPath;

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::FigureSource;

/// The value under a key of an entry.
pub(super) fn of_entry<T>(entry: &EntryAt<'_, T>, key: &'static str) -> FigureSource {
    at(entry.project, entry.path().key(key))
}

/// A value of the submission that a project stands in.
pub(super) fn at(project: ProjectAt<'_>, path: DataPath) -> FigureSource {
    FigureSource::new(project.file(), path)
}
