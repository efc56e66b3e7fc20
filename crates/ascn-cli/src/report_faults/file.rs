//! Writing a document of faults into a file.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::streams::Stream;
use crate::failure::Failure;
use crate::output::beside;

/// Where a document goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Stream(Stream),
    File(PathBuf),
}

/// Writes a file whole beside its place and moves it there. A pipe or a device has no place to move
/// to: it is written to.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let written = if is_a_stream(path) {
        into(path, text)
    } else {
        whole(path, text)
    };
    written.map_err(|error| Failure::Write {
        path: path.to_owned(),
        error,
    })
}

fn is_a_stream(path: &Path) -> bool {
    path.metadata()
        .is_ok_and(|found| !found.is_file() && !found.is_dir())
}

fn into(path: &Path, text: &str) -> io::Result<()> {
    let mut stream = OpenOptions::new().write(true).open(path)?;
    stream.write_all(text.as_bytes())
}

fn whole(path: &Path, text: &str) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    std::fs::create_dir_all(folder)?;
    let mut file = beside(folder)?;
    file.write_all(text.as_bytes())?;
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}
