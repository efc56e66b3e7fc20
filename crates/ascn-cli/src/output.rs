//! Writing the files of a report so that the folder has all of the old report or all of the new
//! one.
//!
//! 1. [`target`] is the folder to write to.
//! 2. [`Staging`] is a hidden folder on the same file system. One build at a time holds its
//!    [`lock`]. What a killed build has left in it is removed.
//! 3. [`Staging::write`] writes each file into it.
//! 4. [`existing`] inspects the target. Only the files in the [`listing`] of a former build may be
//!    replaced or removed.
//! 5. [`exchange`] swaps the new folder with the old one, in one move. If that is impossible,
//!    [`moves`] moves the files one by one.

mod exchange;
mod existing;
mod listing;
mod lock;
mod moves;
mod paths;
mod target;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ascn_report::{ReportFile, Writing};

use crate::failure::Failure;

pub(crate) use lock::locked_in_time;
pub(crate) use paths::{
    as_far_as_it_exists, beside, folder_of, if_there, make_folder_of, part_of_inputs, plain,
};

use existing::{check, entries};
use paths::create;
use target::Target;

/// The suffix of the name of a staging folder. It is fixed, so that the next build finds what a
/// killed one has left.
const ENDING: &str = ".ascn-build";

/// The file in a staging folder that the running build locks.
const LOCK: &str = "lock";

/// A report that is being written and is not yet in its folder.
///
/// Dropped without [`commit`](Self::commit), it leaves everything as it was.
#[derive(Debug)]
pub(crate) struct Staging {
    folder: PathBuf,
    _lock: File,
    names: Mutex<BTreeSet<String>>,
    // Dropped last, when the folders that it removes are empty.
    target: Target,
}

impl Staging {
    /// Begins to write a report into a folder, which need not exist yet.
    ///
    /// The files are written in a hidden folder beside it (`out/.2024.ascn-build` for `out/2024`),
    /// or in it if there can be none beside it.
    ///
    /// # Errors
    /// If nothing can be written there, or if another build is at work there and does not end soon.
    pub(crate) fn begin(folder: &Path) -> Result<Self, Failure> {
        let target = Target::new(folder)?;
        let locked = |folder: PathBuf| lock::hold(&folder, LOCK).map(|lock| (lock, folder));
        let held = match target.beside(ENDING).map(locked) {
            Some(Ok(held)) => Ok(held),
            _ => locked(target.real.join(ENDING)),
        };
        let (lock, folder) = held.map_err(|error| target.failure("", error))?;
        let staging = Self {
            folder,
            _lock: lock.ok_or_else(|| Failure::Busy(target.named.clone()))?,
            names: Mutex::default(),
            target,
        };
        let emptied = if_there(std::fs::remove_dir_all(staging.new_files()));
        let made = emptied.and_then(|_| std::fs::create_dir(staging.new_files()));
        made.map_err(|error| staging.target.failure("", error))?;
        Ok(staging)
    }

    /// Writes a file of the report as it is made. Several threads may do so at once.
    ///
    /// # Errors
    /// If the file cannot be written, if there is one of that name already, or if the name leads
    /// out of the folder.
    pub(crate) fn write(&self, name: &str, write: Writing<'_>) -> Result<(), Failure> {
        let written = || {
            if !listing::is_below(name) {
                return Err(io::ErrorKind::InvalidFilename.into());
            }
            // Large pieces bypass the buffer, which only gathers smaller ones.
            let mut file = BufWriter::new(create(&self.new_files().join(name))?);
            write(&mut file)?;
            file.flush()
        };
        written().map_err(|error| self.target.failure(name, error))?;
        self.names().insert(name.to_owned());
        Ok(())
    }

    /// Replaces the report that a former build wrote.
    ///
    /// # Errors
    /// If it cannot be moved there, or would replace something that no build wrote.
    pub(crate) fn commit(self) -> Result<(), Failure> {
        let list = listing::text(&self.names());
        self.write(listing::NAME, &|file| file.write_all(list.as_bytes()))?;
        let former = listing::former(&self.target.real, &self.names());
        let former = former.map_err(|error| self.target.failure(listing::NAME, error))?;
        self.put_in_place(&former, true)
    }

    /// Replaces the former files by the new ones. Moves the whole folder if there is none yet,
    /// swaps the folders if that is allowed and possible, and else moves the files one by one.
    fn put_in_place(&self, former: &BTreeSet<String>, may_exchange: bool) -> Result<(), Failure> {
        let (new, names, real) = (self.new_files(), &*self.names(), &self.target.real);
        let failure = |error| self.target.failure("", error);
        let is_beside = !self.folder.starts_with(real);
        if is_beside && !real.exists() {
            return std::fs::rename(new, real).map_err(failure);
        }
        let all = names | former;
        let existing = entries(real, &all).map_err(failure)?;
        let mut gone = former - names;
        gone.retain(|name| existing.get(Path::new(name)) == Some(&false));
        check(&self.target, &(names | &gone), former)?;
        if may_exchange && is_beside && exchange::whole(&new, real, &existing, &all).is_ok() {
            return Ok(());
        }
        moves::each(&self.target, &new, names, &gone)
    }

    fn new_files(&self) -> PathBuf {
        self.folder.join("new")
    }

    fn names(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(self.new_files());
        // A build that waits for the lock sees that the file is gone, and starts again.
        let _ = std::fs::remove_file(self.folder.join(LOCK));
        let _ = std::fs::remove_dir(&self.folder);
    }
}

/// Writes files that are the user's own from then on: all of them or none, unless the program is
/// killed between two moves. Those of the `former` ones that are not among them are removed.
///
/// # Errors
/// If they cannot be written, or if something else is in the place of one.
pub(crate) fn write(
    folder: &Path,
    files: &[ReportFile],
    former: &BTreeSet<String>,
) -> Result<(), Failure> {
    let staging = Staging::begin(folder)?;
    for file in files {
        staging.write(&file.name, &|written| written.write_all(&file.content))?;
    }
    staging.put_in_place(former, false)
}

#[cfg(test)]
mod tests;
