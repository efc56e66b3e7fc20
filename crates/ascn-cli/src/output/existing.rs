//! The entries of a folder before new files are moved there.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use super::listing::folders_of;
use super::target::{Target, may_be_written};
use crate::failure::Failure;

/// The entries of a folder by their path in it, with whether each is a folder. Links are not
/// followed.
pub(super) type Entries = BTreeMap<PathBuf, bool>;

/// Lists everything in a folder, and in its subfolders that have files of some names.
pub(super) fn entries(root: &Path, names: &BTreeSet<String>) -> io::Result<Entries> {
    let folders = folders_of(names);
    let mut entries = Entries::new();
    let mut left = vec![PathBuf::new()];
    while let Some(folder) = left.pop() {
        for entry in std::fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let (path, is_folder) = (folder.join(entry.file_name()), entry.file_type()?.is_dir());
            if is_folder && folders.contains(&*path) {
                left.push(path);
            } else {
                entries.insert(path, is_folder);
            }
        }
    }
    Ok(entries)
}

/// Checks that nothing prevents the change of files of these names. Those in `former` may be
/// replaced.
pub(super) fn check(
    target: &Target,
    names: &BTreeSet<String>,
    former: &BTreeSet<String>,
) -> Result<(), Failure> {
    for folder in folders_of(names) {
        let there = target.real.join(folder);
        // A link would lead elsewhere.
        match there.symlink_metadata() {
            Err(_) => continue,
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(target.failure(folder, io::ErrorKind::NotADirectory.into())),
        }
        if let Err(error) = may_be_written(&there) {
            let is_below = |name: &&String| Path::new(name).starts_with(folder);
            let first = names.iter().find(is_below);
            return Err(target.failure(first.map_or("", String::as_str), error));
        }
    }
    // Each name is looked up: names that differ only in case may be one file on this disk.
    for name in names {
        match target.real.join(name).symlink_metadata() {
            Ok(found) if found.is_dir() => {
                return Err(target.failure(name, io::ErrorKind::IsADirectory.into()));
            }
            Ok(_) if !former.contains(name) => {
                return Err(Failure::InTheWay(target.named.join(name)));
            }
            _ => {}
        }
    }
    Ok(())
}
