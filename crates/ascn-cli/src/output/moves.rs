//! Moving new files to their place one by one, for when the folder itself has to stay.
//!
//! 1. The list of the report is replaced by one with the old files and the new ones. If the build
//!    is killed after this, the next one finds each of them there and replaces them by its own
//!    report.
//! 2. Each new file is moved, and each old one that is no longer used is removed.
//! 3. The new list is moved to its place.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use super::listing::{self, folders_of};
use super::paths::{beside, make_folder_of};
use super::target::Target;
use crate::failure::Failure;

/// Moves files of the new folder into the target, and removes those in `go`.
///
/// # Errors
/// If something cannot be moved; the failure says whether anything was moved before.
pub(super) fn each(
    target: &Target,
    new: &Path,
    come: &BTreeSet<String>,
    go: &BTreeSet<String>,
) -> Result<(), Failure> {
    let list = come.get(listing::NAME);
    if let Some(list) = list {
        let all = listing::text(&(come | go));
        let written = beside(new).and_then(|mut file| {
            file.write_all(all.as_bytes())?;
            Ok(file.persist(target.real.join(list))?)
        });
        written.map_err(|error| target.failure(list, error))?;
    }
    let files = come.iter().filter(|name| Some(*name) != list);
    let files = files.map(|name| (name, true));
    let gone = go.iter().map(|name| (name, false));
    let moves = files.chain(gone).chain(list.map(|name| (name, true)));
    for (count, (name, is_new)) in moves.enumerate() {
        let there = target.real.join(name);
        let done = if is_new {
            make_folder_of(&there).and_then(|()| std::fs::rename(new.join(name), there))
        } else {
            std::fs::remove_file(there)
        };
        done.map_err(|error| match count {
            0 => target.failure(name, error),
            _ => target.mixed(name, error),
        })?;
    }
    for folder in folders_of(go).iter().rev() {
        // A folder that is not empty stays.
        let _ = std::fs::remove_dir(target.real.join(folder));
    }
    Ok(())
}
