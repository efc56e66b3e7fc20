//! Adding an event to a ledger: it is there whole, or it is not there.
//!
//! 1. Whoever else is recording is waited for.
//! 2. If the ledger is not what was read, nothing is written.
//! 3. What the event seals is written first, under its digest: without the event it means nothing.
//! 4. The ledger with the event is written beside the old one and takes its place in one move.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use ascn_diagnostic::{FileName, Source, Sources};
use ascn_report::LedgerUpdate;

use crate::failure::Failure;
use crate::output::beside;

/// Adds an event to the ledger of a data folder.
pub(crate) fn write(root: &Path, read: &Sources, update: &LedgerUpdate) -> Result<(), Failure> {
    let ledger = root.join(update.ledger.as_str());
    let _lock = lock(&ledger)?;
    let before = read.get(&update.ledger).map(Source::text);
    if text_of(&ledger)?.as_deref() != before {
        return Err(Failure::Unknown(format!(
            "somebody else has changed {} meanwhile; nothing was recorded, run the command again",
            update.ledger
        )));
    }
    if let Some((file, text)) = &update.sealed {
        put(root, file, text)?;
    }
    put(root, &update.ledger, &update.text)
}

/// Holds the cycle's own file for as long as the ledger is written: it is always there, and unlike
/// the ledger it stays the same file.
fn lock(ledger: &Path) -> Result<File, Failure> {
    let path = ledger.with_file_name("cycle.yaml");
    let failure = |error| Failure::Read {
        path: path.clone(),
        error,
    };
    let file = File::open(&path).map_err(failure)?;
    file.lock().map_err(failure)?;
    Ok(file)
}

fn text_of(path: &Path) -> Result<Option<String>, Failure> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::Read {
            path: path.to_owned(),
            error,
        }),
    }
}

/// Writes a file whole, or not at all.
fn put(root: &Path, file: &FileName, text: &str) -> Result<(), Failure> {
    let path = root.join(file.as_str());
    let failure = |error| Failure::Write {
        path: path.clone(),
        error,
    };
    let folder = path.parent().unwrap_or(root);
    std::fs::create_dir_all(folder).map_err(failure)?;
    let mut written = beside(folder).map_err(failure)?;
    written.write_all(text.as_bytes()).map_err(failure)?;
    written.as_file().sync_all().map_err(failure)?;
    let moved = written.persist(&path);
    moved.map(|_| ()).map_err(|error| failure(error.error))
}
