//! Holding a file, so that one program at a time does its work.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long another program is waited for.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// How often it is asked whether the other has ended.
const PAUSE: Duration = Duration::from_millis(15);

/// Creates a file in a folder that `prepare` makes, and holds it; nothing if another program holds
/// it and does not end in time.
///
/// Whoever holds the file removes it and its folder before letting go. So what was opened may not
/// be what stands there any more once it can be held, and then it is opened anew.
pub(super) fn hold_new(
    path: &Path,
    mut prepare: impl FnMut() -> io::Result<()>,
) -> io::Result<Option<File>> {
    let start = Instant::now();
    loop {
        prepare()?;
        let mut options = OpenOptions::new();
        match options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
        {
            Ok(file) => {
                if try_lock(&file)? && stands_at(&file, path) {
                    return Ok(Some(file));
                }
            }
            // Whoever held it has just removed the folder.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        if start.elapsed() > LONGEST_WAIT {
            return Ok(None);
        }
        std::thread::sleep(PAUSE);
    }
}

/// Whether a file that stays where it is can be held in time; it is let go when it is dropped.
///
/// # Errors
/// If the file system knows no locks.
pub(crate) fn locked_in_time(file: &File) -> io::Result<bool> {
    let start = Instant::now();
    while !try_lock(file)? {
        if start.elapsed() > LONGEST_WAIT {
            return Ok(false);
        }
        std::thread::sleep(PAUSE);
    }
    Ok(true)
}

fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether the file is still the one that others would open.
#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (held, there) = (file.metadata(), path.symlink_metadata());
    let same = held
        .and_then(|held| there.map(|there| (held.dev(), held.ino()) == (there.dev(), there.ino())));
    same.unwrap_or(false)
}

/// Whether the file is still the one that others would open: one that is open keeps its name here.
#[cfg(not(unix))]
fn stands_at(_: &File, path: &Path) -> bool {
    path.is_file()
}
