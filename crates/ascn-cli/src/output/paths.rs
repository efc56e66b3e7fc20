//! Paths as people give them, and the files there.

use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::folder::PARTS;

/// Returns the part of a data folder that a path is or leads into; `None` if nothing is read from
/// there.
pub(crate) fn part_of_inputs(path: &Path, data: &Path) -> Option<&'static str> {
    // An error in either path is reported when it is read or written.
    let (real, data) = (as_far_as_it_exists(path)?, data.canonicalize().ok()?);
    let is_in = |part: &&str| real.starts_with(data.join(part));
    PARTS.into_iter().find(is_in)
}

/// Returns a path without links, as far as it exists.
pub(crate) fn as_far_as_it_exists(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    path.ancestors().find_map(|above| {
        let rest = path.strip_prefix(above).ok()?;
        Some(plain(&above.canonicalize().ok()?.join(rest)))
    })
}

/// Returns the path without `.`, and without `..` where it cancels a step. Links are not followed:
/// the names are those that were given.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        let last = plain.components().next_back();
        match (part, last) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                plain.pop();
            }
            (part, _) => plain.push(part),
        }
    }
    plain
}

/// Returns `None` if there is no such file or folder.
pub(crate) fn if_there<T>(done: io::Result<T>) -> io::Result<Option<T>> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        done => done.map(Some),
    }
}

/// Returns the folder of a file.
pub(crate) fn folder_of(file: &Path) -> &Path {
    let above = file.parent();
    let named = above.filter(|folder| !folder.as_os_str().is_empty());
    named.unwrap_or(Path::new("."))
}

/// Creates the folder of a file, and those above it.
pub(crate) fn make_folder_of(file: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder_of(file))
}

/// Creates a file, and its folders if necessary.
pub(super) fn create(path: &Path) -> io::Result<File> {
    match File::create_new(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            make_folder_of(path)?;
            File::create_new(path)
        }
        created => created,
    }
}

/// Creates a file that others may read once it is in its place, as far as the settings of the
/// system allow.
pub(crate) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has modes"))]
    let mut file = Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    file.tempfile_in(folder)
}
