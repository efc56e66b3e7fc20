//! Writing a document of faults into a file.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::output::{beside, folder_of, make_folder_of};

/// Writes a file completely beside its place and moves it there. A pipe, a device or the target of
/// a link is not replaced, but written to.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let written = if is_replaced(path) {
        whole(path, text)
    } else {
        into(path, text)
    };
    written.map_err(|error| Failure::Write {
        path: path.to_owned(),
        error,
    })
}

fn is_replaced(path: &Path) -> bool {
    let found = path.symlink_metadata();
    found.map_or(true, |found| found.is_file() || found.is_dir())
}

fn into(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut opened = options.write(true).create(true).truncate(true).open(path)?;
    opened.write_all(text.as_bytes())
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
