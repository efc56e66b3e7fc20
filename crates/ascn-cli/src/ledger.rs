//! Adding an event to a ledger, completely or not at all.
//!
//! 1. Other recordings are waited for.
//! 2. If the ledger is not what was read, nothing is written, and the caller reads it again.
//! 3. What the event seals is written first, under its digest: without the event it means nothing.
//! 4. The ledger with the event is written beside the old one and replaces it in one move.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use ascn_diagnostic::{Source, Sources};
use ascn_report::LedgerUpdate;

use crate::failure::Failure;
use crate::output::{folder_of, if_there, locked_in_time, make_folder_of};

/// Adds an event to the ledger of a data folder, and returns whether it was added: it is not if
/// the ledger has changed since it was read.
pub(crate) fn write(root: &Path, read: &Sources, update: &LedgerUpdate) -> Result<bool, Failure> {
    let ledger = root.join(update.ledger.as_str());
    let _lock = lock(&ledger)?;
    let before = read.get(&update.ledger).map(Source::text);
    let there = if_there(std::fs::read_to_string(&ledger)).map_err(Failure::read(&ledger))?;
    if there.as_deref() != before {
        return Ok(false);
    }
    let part = ledger.with_file_name(PART);
    let sealed = update.sealed.iter().map(|(file, text)| (file, text));
    for (file, text) in sealed.chain([(&update.ledger, &update.text)]) {
        let path = root.join(file.as_str());
        put(&part, &path, text).map_err(|error| {
            let _ = std::fs::remove_file(&part);
            let remains = "nothing was recorded".to_owned();
            Failure::Unwritten {
                path,
                error,
                remains,
            }
        })?;
    }
    Ok(true)
}

/// Locks the file of the cycle while the ledger is written. It always exists, and unlike the ledger
/// it stays the same file.
fn lock(ledger: &Path) -> Result<File, Failure> {
    let path = ledger.with_file_name("cycle.yaml");
    let file = File::open(&path).map_err(Failure::read(&path))?;
    let is_locked = locked_in_time(&file).map_err(Failure::read(&path))?;
    let locked = is_locked.then_some(file);
    locked.ok_or_else(|| Failure::Recording(ledger.to_owned()))
}

/// The file in which a text is written before it is moved to its place. The name is fixed, so that
/// the next recording overwrites what a killed one has left; the lock keeps two apart.
const PART: &str = ".chain.yaml.ascn-part";

/// Writes a file completely or not at all.
fn put(part: &Path, path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(part)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    make_folder_of(path)?;
    std::fs::rename(part, path)?;
    // What was signed survives a power cut. Elsewhere a folder cannot be opened.
    if cfg!(unix) {
        File::open(folder_of(path))?.sync_all()?;
    }
    Ok(())
}
