//! The hidden folder in which a report is made, on the file system on which it will stand.
//!
//! It lies beside the folder of the report (`out/.2024.ascn-build` for `out/2024`), or in it where
//! nothing can be put beside it. Its name is always the same, so the next build finds what a killed
//! one has left there, and whoever holds its file `lock` is the only one at work.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use ascn_report::Writing;

use super::listing::is_below;
use super::place::{Place, make_folder_of};
use super::{exchange, lock, moves};
use crate::failure::Failure;

/// The ending of its name.
const ENDING: &str = ".ascn-build";

/// A workshop that this program holds; dropped, it is cleared away.
#[derive(Debug)]
pub(super) struct Workshop {
    // Fields are dropped in this order: the lock is let go before empty folders are removed.
    lock: Option<File>,
    folder: PathBuf,
    /// Where the report will stand.
    pub(super) place: Place,
}

impl Workshop {
    /// Opens the workshop of a place, and puts right what was left there.
    ///
    /// # Errors
    /// If it can be opened neither beside the place nor in it, or if another build holds it.
    pub(super) fn open(mut place: Place) -> Result<Self, Failure> {
        let within = place.real.join(ENDING);
        let folder = beside(&place).unwrap_or_else(|| within.clone());
        let held = match hold(&mut place, &folder) {
            Err(error) if is_refusal(&error) && folder != within => {
                hold(&mut place, &within).map(|lock| (within, lock))
            }
            held => held.map(|lock| (folder, lock)),
        };
        let (folder, lock) = held.map_err(|error| place.untouched("", error))?;
        if lock.is_none() {
            return Err(place.busy());
        }
        let workshop = Self {
            lock,
            folder,
            place,
        };
        moves::undo(&workshop)?;
        exchange::finish(&workshop);
        workshop.clear();
        let made = std::fs::create_dir(workshop.new_files());
        made.map_err(|error| workshop.place.untouched("", error))?;
        Ok(workshop)
    }

    /// Whether the workshop lies outside the folder of the report.
    pub(super) fn is_beside(&self) -> bool {
        !self.folder.starts_with(&self.place.real)
    }

    /// Where the new files are written.
    pub(super) fn new_files(&self) -> PathBuf {
        self.folder.join("new")
    }

    /// Where old files are kept until the new ones stand.
    pub(super) fn old_files(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// What is exchanged with the folder of the report.
    pub(super) fn exchanged(&self) -> PathBuf {
        self.folder.join("exchanged")
    }

    /// The list of what is moved, as long as it can be taken back.
    pub(super) fn moves(&self) -> PathBuf {
        self.folder.join("moves")
    }

    /// Writes a new file.
    ///
    /// # Errors
    /// If it cannot be written, or its name leads elsewhere.
    pub(super) fn write(&self, name: &str, write: Writing<'_>) -> Result<(), Failure> {
        let failure = |error| self.place.untouched(name, error);
        if !is_below(name) {
            return Err(failure(io::ErrorKind::InvalidFilename.into()));
        }
        let path = self.new_files().join(name);
        // What comes as one piece is written as one: a buffer only gathers what is smaller.
        let mut file = BufWriter::new(create(&path).map_err(failure)?);
        write(&mut file).map_err(failure)?;
        file.flush().map_err(failure)
    }

    /// Removes what is of no use any more. What could not be put right stays for the next build.
    fn clear(&self) {
        if self.moves().exists() {
            return;
        }
        for folder in [self.new_files(), self.old_files()] {
            let _ = std::fs::remove_dir_all(folder);
        }
        let _ = std::fs::remove_file(self.folder.join("moves.part"));
    }
}

#[cfg(test)]
impl Workshop {
    /// Leaves the workshop as a killed program leaves it: the lock is let go, and all else stays.
    pub(super) fn abandon(mut self) {
        self.lock = None;
        std::mem::forget(self);
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        self.clear();
        // Who waits for the lock finds that it is gone, and begins anew.
        let _ = std::fs::remove_file(self.folder.join("lock"));
        let _ = std::fs::remove_dir(&self.folder);
        self.lock = None;
    }
}

/// Where a workshop beside the place lies, if files can be moved from there.
fn beside(place: &Place) -> Option<PathBuf> {
    let name = place.real.file_name()?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(ENDING);
    let is_one = place.is_part_of_parent();
    is_one.then(|| place.real.with_file_name(hidden))
}

fn hold(place: &mut Place, folder: &Path) -> io::Result<Option<File>> {
    lock::hold_new(&folder.join("lock"), || match place.make(folder) {
        // Another build had it, and has just removed it.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    })
}

/// Whether nothing may be put there, or only not under that name.
fn is_refusal(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::InvalidFilename
    )
}

/// Creates a file, and the folders it stands in if there are none yet.
pub(super) fn create(path: &Path) -> io::Result<File> {
    match File::create_new(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            make_folder_of(path)?;
            File::create_new(path)
        }
        created => created,
    }
}
