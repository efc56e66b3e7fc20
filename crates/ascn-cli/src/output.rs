//! Writing files: all of them, or none.

use std::io::{self, Write};
use std::path::Path;

use ascn_report::ReportFile;
use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;

/// Writes the files of a report into a folder.
///
/// Each is written whole beside its place first; only when all are, and no place is taken by a
/// folder, they are moved into place.
pub(crate) fn write(folder: &Path, files: &[ReportFile]) -> Result<(), Failure> {
    let failure = |error| Failure::Write {
        path: folder.to_owned(),
        error,
    };
    std::fs::create_dir_all(folder).map_err(failure)?;
    let mut written = Vec::new();
    for file in files {
        let path = folder.join(&file.name);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(failure)?;
        let mut beside = beside(parent).map_err(failure)?;
        beside.write_all(&file.content).map_err(failure)?;
        if path.is_dir() {
            let error = io::ErrorKind::IsADirectory.into();
            return Err(Failure::Write { path, error });
        }
        written.push((beside, path));
    }
    for (beside, path) in written {
        beside.persist(&path).map_err(|error| Failure::Write {
            path,
            error: error.error,
        })?;
    }
    Ok(())
}

/// A file that others may read once it is in its place, as far as their system's settings allow.
#[cfg(unix)]
pub(crate) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let readable = std::fs::Permissions::from_mode(0o666);
    Builder::new().permissions(readable).tempfile_in(folder)
}

/// A file that takes its permissions from its folder.
#[cfg(not(unix))]
pub(crate) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().tempfile_in(folder)
}
