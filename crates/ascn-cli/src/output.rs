//! Writing files: all of them, or none.

use std::io::Write;
use std::path::Path;

use ascn_report::ReportFile;
use tempfile::NamedTempFile;

use crate::failure::Failure;

/// Writes the files of a report into a folder.
///
/// Each is written whole beside its place first; only when all are, they are moved into place.
pub(crate) fn write(folder: &Path, files: &[ReportFile]) -> Result<(), Failure> {
    let failure = |error| Failure::Write {
        path: folder.to_owned(),
        error,
    };
    std::fs::create_dir_all(folder).map_err(failure)?;
    let mut written = Vec::new();
    for file in files {
        let mut beside = NamedTempFile::new_in(folder).map_err(failure)?;
        beside.write_all(file.text.as_bytes()).map_err(failure)?;
        written.push((beside, folder.join(file.name)));
    }
    for (beside, path) in written {
        beside.persist(&path).map_err(|error| Failure::Write {
            path,
            error: error.error,
        })?;
    }
    Ok(())
}
