//! Writing the files of a report: the old report stays whole, or the new one is whole.
//!
//! 1. [`place`] says where the folder really lies.
//! 2. [`workshop`] is a hidden folder on the same file system, which one build holds at a time.
//!    What a killed build has left in it is put right first.
//! 3. [`Staging::put`] writes each file into it.
//! 4. [`standing`] looks at what stands in the folder. What a former build wrote stands in the
//!    [`listing`] that it left, and may be replaced and removed; nothing else may.
//! 5. [`exchange`] puts the whole new folder in the place of the old one, in one move. Where that
//!    cannot be, [`moves`] brings file by file, and can take back what it did.

mod exchange;
mod listing;
mod lock;
mod moves;
mod place;
mod standing;
mod system;
mod workshop;

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use ascn_report::{ReportFile, Writing};
use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;

pub(crate) use lock::locked_in_time;
pub(crate) use place::{
    as_far_as_it_exists, folder_of, if_there, make_folder_of, part_of_inputs, plain,
};

use place::Place;
use standing::Standing;
use workshop::Workshop;

/// A report that is being written, and does not stand in its folder yet.
///
/// Dropped without [`commit`](Self::commit), it leaves everything as it was.
#[derive(Debug)]
pub(crate) struct Staging {
    workshop: Workshop,
    names: Mutex<BTreeSet<String>>,
}

impl Staging {
    /// Begins to write a report into a folder, which need not be there yet.
    ///
    /// # Errors
    /// If nothing can be written there, or if another build is at work there and does not end soon.
    pub(crate) fn begin(folder: &Path) -> Result<Self, Failure> {
        let workshop = Workshop::open(Place::of(folder)?)?;
        let names = Mutex::default();
        Ok(Self { workshop, names })
    }

    /// Writes a file of the report; several threads may do so at once.
    ///
    /// # Errors
    /// If the file cannot be written, if there is one of that name already, or if the name leads
    /// out of the folder.
    pub(crate) fn put(&self, file: &ReportFile) -> Result<(), Failure> {
        self.write(&file.name, &|written| written.write_all(&file.content))
    }

    /// Writes a file of the report as it is made; several threads may do so at once.
    ///
    /// # Errors
    /// As [`put`](Self::put) has it.
    pub(crate) fn write(&self, name: &str, write: Writing<'_>) -> Result<(), Failure> {
        self.workshop.write(name, write)?;
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        names.insert(name.to_owned());
        Ok(())
    }

    /// Puts the report in place of the one that a former build wrote.
    ///
    /// # Errors
    /// If it cannot be put there, or would take the place of something that no build wrote.
    pub(crate) fn commit(self) -> Result<(), Failure> {
        let (workshop, mut new) = self.into_parts();
        let listing = listing::text(&new);
        workshop.write(listing::NAME, &|file| file.write_all(listing.as_bytes()))?;
        new.insert(listing::NAME.to_owned());
        let place = &workshop.place;
        let former = listing::former(&place.real, &new);
        let former = former.map_err(|error| place.untouched(listing::NAME, error))?;
        put_in_place(&workshop, &new, &former, exchange::whole)
    }

    fn into_parts(self) -> (Workshop, BTreeSet<String>) {
        let names = self.names.into_inner();
        (self.workshop, names.unwrap_or_else(PoisonError::into_inner))
    }
}

/// Writes files that belong to whoever asked for them from then on: all of them, or none. Those of
/// the `former` ones that are not among them are removed.
///
/// # Errors
/// If they cannot be written, or if something else stands in the place of one.
pub(crate) fn write(
    folder: &Path,
    files: &[ReportFile],
    former: &BTreeSet<String>,
) -> Result<(), Failure> {
    let staging = Staging::begin(folder)?;
    for file in files {
        staging.put(file)?;
    }
    let (workshop, new) = staging.into_parts();
    put_in_place(&workshop, &new, former, |_, _, _| false)
}

/// Puts new files in the place of former ones: as a folder where there is none, else by what can
/// exchange the whole folder, else one by one.
fn put_in_place(
    workshop: &Workshop,
    new: &BTreeSet<String>,
    former: &BTreeSet<String>,
    exchange: fn(&Workshop, &Standing, &BTreeSet<String>) -> bool,
) -> Result<(), Failure> {
    let standing = Standing::of(&workshop.place, new, former)?;
    if exchange::fresh(workshop) || exchange(workshop, &standing, former) {
        return Ok(());
    }
    moves::each(workshop, &standing, new, former)
}

/// A file that others may read once it is in its place, as far as their system's settings allow.
pub(crate) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has modes"))]
    let mut file = Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    file.tempfile_in(folder)
}

#[cfg(test)]
mod tests;
