//! What stands in a folder before a report is put there.

use std::collections::BTreeSet;
use std::io;

use super::listing::folders_of;
use super::place::{Place, if_there};
use crate::failure::Failure;

/// What stands in a folder, as far as the old report or the new one has a part in it.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// Files and links, by their paths below the folder.
    pub(super) files: BTreeSet<String>,
    /// Whether there is something that only stays as it is if its folder stays: another folder, or
    /// a name that is no text.
    pub(super) has_fixed: bool,
    folders: BTreeSet<String>,
}

impl Standing {
    /// Looks at a folder, and whether the new files may be put there.
    ///
    /// # Errors
    /// If something is in the way of a new file.
    pub(super) fn of(
        place: &Place,
        new: &BTreeSet<String>,
        former: &BTreeSet<String>,
    ) -> Result<Self, Failure> {
        let shared = folders_of(new.iter().chain(former));
        let mut standing = Self::default();
        standing
            .look(place, "", &shared)
            .map_err(|error| place.untouched("", error))?;
        standing.check(place, new, former)?;
        Ok(standing)
    }

    fn look(&mut self, place: &Place, folder: &str, shared: &BTreeSet<&str>) -> io::Result<()> {
        let entries = if_there(std::fs::read_dir(place.real.join(folder)))?;
        for entry in entries.into_iter().flatten() {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                self.has_fixed = true;
                continue;
            };
            let path = match folder {
                "" => name,
                folder => format!("{folder}/{name}"),
            };
            if !entry.file_type()?.is_dir() {
                self.files.insert(path);
                continue;
            }
            if shared.contains(path.as_str()) {
                self.look(place, &path, shared)?;
            } else {
                self.has_fixed = true;
            }
            self.folders.insert(path);
        }
        Ok(())
    }

    fn check(
        &self,
        place: &Place,
        new: &BTreeSet<String>,
        former: &BTreeSet<String>,
    ) -> Result<(), Failure> {
        let fault = |name: &str, kind: io::ErrorKind| Err(place.untouched(name, kind.into()));
        let mut folders = folders_of(new.iter()).into_iter();
        if let Some(folder) = folders.find(|folder| self.files.contains(*folder)) {
            return fault(folder, io::ErrorKind::NotADirectory);
        }
        for name in new {
            if self.folders.contains(name) {
                return fault(name, io::ErrorKind::IsADirectory);
            }
            if self.files.contains(name) && !former.contains(name) {
                return Err(place.in_the_way(name));
            }
        }
        Ok(())
    }
}
