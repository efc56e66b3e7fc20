//! Locking a file, so that only one program at a time does its work.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use super::paths::if_there;

/// How long to wait for another program.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// How often to try again.
const PAUSE: Duration = Duration::from_millis(15);

/// Locks a file in a folder, both of which are created; `None` if another program does not unlock
/// it in time.
///
/// The holder removes the file and its folder before unlocking. So the file that was opened may
/// have been replaced by the time it can be locked, and then it is opened again.
pub(super) fn hold(folder: &Path, name: &str) -> io::Result<Option<File>> {
    let path = folder.join(name);
    loop {
        match std::fs::create_dir_all(folder) {
            // Another program has just removed it, or it is no folder, which opening reports.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => made?,
        }
        // A link may lead to anybody's files.
        if folder.is_symlink() || path.is_symlink() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let mut options = File::options();
        let opened = options.read(true).append(true).create(true).open(&path);
        let Some(file) = if_there(opened)? else {
            continue;
        };
        if !locked_in_time(&file)? {
            return Ok(None);
        }
        if stands_at(&file, &path) {
            return Ok(Some(file));
        }
    }
}

/// Waits for the lock of a file and returns whether it was obtained in time; dropping the file
/// unlocks it.
///
/// # Errors
/// If the file system has no locks.
pub(crate) fn locked_in_time(file: &File) -> io::Result<bool> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if start.elapsed() < LONGEST_WAIT => {
                std::thread::sleep(PAUSE);
            }
            Err(TryLockError::WouldBlock) => return Ok(false),
            tried => return Ok(tried.map(|()| true)?),
        }
    }
}

#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let id =
        |found: io::Result<std::fs::Metadata>| found.map(|found| (found.dev(), found.ino())).ok();
    let open = id(file.metadata());
    open.is_some() && open == id(path.symlink_metadata())
}

#[cfg(not(unix))]
fn stands_at(_: &File, path: &Path) -> bool {
    path.exists()
}
