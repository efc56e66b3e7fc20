//! The entries of a project's lists, where they stand.

use ascn_diagnostic::{DataPath, FileName, Spot};

use crate::dataset::ProjectAt;
use crate::scalar::Reported;
use crate::submission::Project;

/// An entry of one of a project's lists, such as a milestone, where it stands.
#[derive(Debug)]
pub struct EntryAt<'a, T> {
    /// The project it belongs to.
    pub project: ProjectAt<'a>,
    /// The key of the list.
    pub list: &'static str,
    /// Its position in the list, from 0.
    pub index: usize,
    /// The entry.
    pub value: &'a T,
}

// Derives would ask the same of `T`, which is only lent.
impl<T> Clone for EntryAt<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for EntryAt<'_, T> {}

impl<'a, T> EntryAt<'a, T> {
    /// Its path.
    pub fn path(&self) -> DataPath {
        self.project.path_of(self.list).index(self.index)
    }

    /// The file it stands in.
    pub fn file(&self) -> &'a FileName {
        self.project.file()
    }

    /// The spot of one of its values.
    pub fn spot(&self, key: &str) -> Spot {
        Spot::value(self.file(), self.path().key(key))
    }
}

impl<'a> ProjectAt<'a> {
    /// The entries of one of its lists; none if the list is not given.
    pub fn entries<T: 'a>(
        &self,
        list: &'static str,
        of: fn(&Project) -> &Reported<Vec<T>>,
    ) -> impl Iterator<Item = EntryAt<'a, T>> + use<'a, T> {
        let project = *self;
        let entries = of(self.project).value().map_or(&[][..], Vec::as_slice);
        let entries = entries.iter().enumerate();
        entries.map(move |(index, value)| EntryAt {
            project,
            list,
            index,
            value,
        })
    }
}
