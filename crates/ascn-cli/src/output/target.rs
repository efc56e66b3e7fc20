//! The folder to write to.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::paths::{folder_of, if_there};
use crate::failure::Failure;

/// A folder to write into, which may not exist yet.
///
/// Dropped, it removes the folders that were not there before, as far as they are empty.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder as it was given.
    pub(super) named: PathBuf,
    /// The folder without links in its path.
    pub(super) real: PathBuf,
    /// The folder and those above it that did not exist before, the deepest first.
    missing: Vec<PathBuf>,
}

impl Target {
    /// Finds the folder, and creates those above it. A link is followed, so that it stays one.
    ///
    /// # Errors
    /// If it is no folder, or nothing may be written into it.
    pub(super) fn new(named: &Path) -> Result<Self, Failure> {
        let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
        let missing = named.ancestors().take_while(is_missing);
        let mut target = Self {
            named: named.to_owned(),
            real: PathBuf::new(),
            missing: missing.map(Path::to_owned).collect(),
        };
        target.real = target.find().map_err(|error| target.failure("", error))?;
        Ok(target)
    }

    fn find(&self) -> io::Result<PathBuf> {
        if if_there(self.named.symlink_metadata())?.is_some() {
            let real = self.named.canonicalize()?;
            return may_be_written(&real).map(|()| real);
        }
        let name = self.named.file_name().ok_or(io::ErrorKind::NotFound)?;
        let above = folder_of(&self.named);
        std::fs::create_dir_all(above)?;
        Ok(above.canonicalize()?.join(name))
    }

    /// Returns the path of a hidden folder beside this one; `None` if files cannot be moved from
    /// there.
    pub(super) fn beside(&self, ending: &str) -> Option<PathBuf> {
        let (above, name) = (self.real.parent()?, self.real.file_name()?);
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(ending);
        let is_movable = !self.missing.is_empty() || mount(above) == mount(&self.real);
        is_movable.then(|| above.join(hidden))
    }

    /// Makes a failure after which all is as it was; `name` is the file, if it is one.
    pub(super) fn failure(&self, name: impl AsRef<Path>, error: io::Error) -> Failure {
        let remains = if self.missing.is_empty() && self.named.is_dir() {
            format!("what stood in {} is as it was", self.named.display())
        } else {
            "nothing was written".to_owned()
        };
        self.unwritten(name.as_ref(), error, remains)
    }

    /// Makes a failure after which some files are the new ones already.
    pub(super) fn mixed(&self, name: &str, error: io::Error) -> Failure {
        let remains = format!(
            "in {} old and new files stand side by side until a build puts it right",
            self.named.display()
        );
        self.unwritten(Path::new(name), error, remains)
    }

    fn unwritten(&self, name: &Path, error: io::Error, remains: String) -> Failure {
        let mut path = self.named.clone();
        path.extend(name);
        Failure::Unwritten {
            path,
            error,
            remains,
        }
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        for folder in &self.missing {
            // A folder that is not empty stays.
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// Checks that files can be created in a folder, with a file that never gets a name.
pub(super) fn may_be_written(folder: &Path) -> io::Result<()> {
    tempfile::tempfile_in(folder).map(drop)
}

/// Returns what a folder is part of: files can only be moved within one mount of one file system.
#[cfg(target_os = "linux")]
fn mount(folder: &Path) -> Option<(u32, u32, u64)> {
    use rustix::fs::{AtFlags, CWD, StatxFlags, statx};

    let found = statx(CWD, folder, AtFlags::empty(), StatxFlags::MNT_ID).ok()?;
    Some((found.stx_dev_major, found.stx_dev_minor, found.stx_mnt_id))
}

/// Elsewhere this is not known, and an impossible move fails.
#[cfg(not(target_os = "linux"))]
fn mount(_: &Path) -> Option<()> {
    None
}
