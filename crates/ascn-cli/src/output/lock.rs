//! Holding a file, so that one program at a time does its work.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use super::place::if_there;
use super::system::is_same;

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
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    in_time(|| {
        prepare()?;
        let Some(file) = if_there(options.open(path))? else {
            // Whoever held it has just removed the folder.
            return Ok(None);
        };
        let is_held = try_lock(&file)? && is_same(file.metadata(), path.symlink_metadata());
        Ok(is_held.then_some(file))
    })
}

/// Whether a file that stays where it is can be held in time; it is let go when it is dropped.
///
/// # Errors
/// If the file system knows no locks.
pub(crate) fn locked_in_time(file: &File) -> io::Result<bool> {
    let locked = in_time(|| Ok(try_lock(file)?.then_some(())))?;
    Ok(locked.is_some())
}

/// Tries again and again, until something comes of it or it has taken too long.
fn in_time<T>(mut attempt: impl FnMut() -> io::Result<Option<T>>) -> io::Result<Option<T>> {
    let start = Instant::now();
    loop {
        let done = attempt()?;
        if done.is_some() || start.elapsed() > LONGEST_WAIT {
            return Ok(done);
        }
        std::thread::sleep(PAUSE);
    }
}

fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}
