//! Writing a document of faults into a file.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::output::{beside, folder_of, make_folder_of};

/// Writes a file completely beside its place and moves it there. A pipe, a device or the target of
/// a link is not replaced, but written to.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let found = path.symlink_metadata();
    let written = if found.map_or(true, |found| found.is_file() || found.is_dir()) {
        whole(path, text)
    } else {
        File::create(path).and_then(|mut file| file.write_all(text.as_bytes()))
    };
    written.map_err(|error| Failure::Write {
        path: path.to_owned(),
        error,
    })
}

fn whole(path: &Path, text: &str) -> io::Result<()> {
    make_folder_of(path)?;
    let mut file = beside(folder_of(path))?;
    file.write_all(text.as_bytes())?;
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}
