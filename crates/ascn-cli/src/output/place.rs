//! Where a folder that is to be written really lies.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::system::{is_mounted, may_be_written};
use crate::failure::Failure;
use crate::folder::PARTS;

/// A folder to write into, which may not be there yet.
///
/// Dropped, it removes itself and those folders above it that were made for it, if they are empty.
#[derive(Debug)]
pub(super) struct Place {
    named: PathBuf,
    /// The folder without links in its path.
    pub(super) real: PathBuf,
    existed: bool,
    made: Vec<PathBuf>,
}

impl Place {
    /// Finds the folder; a link is followed, so that it stays one.
    ///
    /// # Errors
    /// If it is no folder, or nothing may be written into it.
    pub(super) fn of(named: &Path) -> Result<Self, Failure> {
        let mut place = Self {
            named: named.to_owned(),
            real: PathBuf::new(),
            existed: false,
            made: Vec::new(),
        };
        match place.find() {
            Ok(real) => place.real = real,
            Err(error) => return Err(place.untouched("", error)),
        }
        Ok(place)
    }

    fn find(&mut self) -> io::Result<PathBuf> {
        self.existed = if_there(self.named.symlink_metadata())?.is_some();
        if self.existed {
            let real = self.named.canonicalize()?;
            if !real.is_dir() {
                return Err(io::ErrorKind::NotADirectory.into());
            }
            may_be_written(&real)?;
            return Ok(real);
        }
        let name = self.named.file_name().ok_or(io::ErrorKind::NotFound)?;
        let parent = folder_of(&self.named).to_owned();
        let name = name.to_owned();
        self.make(&parent)?;
        Ok(parent.canonicalize()?.join(name))
    }

    /// Makes a folder and those above it, as far as there are none, and remembers which.
    pub(super) fn make(&mut self, folder: &Path) -> io::Result<()> {
        let missing = folder.ancestors().take_while(|one| {
            let is_here = one.as_os_str().is_empty() || one.exists();
            !is_here
        });
        let missing: Vec<&Path> = missing.collect();
        for folder in missing.into_iter().rev() {
            match std::fs::create_dir(folder) {
                Ok(()) => self.made.push(folder.to_owned()),
                // Another build was quicker.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Whether the folder is one with its parent: on the same file system, and not put there from
    /// elsewhere.
    pub(super) fn is_part_of_parent(&self) -> bool {
        let parent = self.real.parent();
        parent.is_some_and(|parent| !self.existed || !is_mounted(&self.real, parent))
    }

    /// That something could not be done, and all is as it was; `name` is the file, if it is one.
    pub(super) fn untouched(&self, name: &str, error: io::Error) -> Failure {
        let stands = self.existed && self.named.is_dir();
        let remains = if stands {
            format!("what stood in {} is as it was", self.named.display())
        } else {
            "nothing was written".to_owned()
        };
        self.failure(name, error, remains)
    }

    /// That something could not be done, and could not be taken back either.
    pub(super) fn mixed(&self, name: &str, error: io::Error) -> Failure {
        let remains = format!(
            "in {} old and new files stand side by side until a build puts it right",
            self.named.display()
        );
        self.failure(name, error, remains)
    }

    /// That something stands in the place of a file that no build wrote.
    pub(super) fn in_the_way(&self, name: &str) -> Failure {
        Failure::InTheWay(self.named.join(name))
    }

    /// That another program is at work here.
    pub(super) fn busy(&self) -> Failure {
        Failure::Busy(self.named.clone())
    }

    fn failure(&self, name: &str, error: io::Error, remains: String) -> Failure {
        let path = match name {
            "" => self.named.clone(),
            name => self.named.join(name),
        };
        Failure::Unwritten {
            path,
            error,
            remains,
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.existed {
            // Each stays if something is in it.
            let _ = std::fs::remove_dir(&self.real);
        }
        for folder in self.made.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// The part of a data folder that a path leads into or is; `None` if nothing is read from there.
pub(crate) fn part_of_inputs(path: &Path, data: &Path) -> Option<&'static str> {
    // What is wrong with either is told when it is read or written.
    let (real, data) = (as_far_as_it_exists(path)?, data.canonicalize().ok()?);
    let is_in = |part: &&str| real.starts_with(data.join(part));
    PARTS.into_iter().find(is_in)
}

/// A path without links, as far as there is anything; what is not there yet is no link.
pub(crate) fn as_far_as_it_exists(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    path.ancestors().find_map(|above| {
        let rest = path.strip_prefix(above).ok()?;
        Some(plain(&above.canonicalize().ok()?.join(rest)))
    })
}

/// The path without `.`, and without `..` where it takes back a step. Links are not followed: the
/// names are those that were given.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        let last = plain.components().next_back();
        match (part, last) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                plain.pop();
            }
            (part, _) => plain.push(part),
        }
    }
    plain
}

/// What was found or done; nothing if there is no such file or folder.
pub(crate) fn if_there<T>(done: io::Result<T>) -> io::Result<Option<T>> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        done => done.map(Some),
    }
}

/// The folder that a file lies in.
pub(crate) fn folder_of(file: &Path) -> &Path {
    let above = file.parent();
    let named = above.filter(|folder| !folder.as_os_str().is_empty());
    named.unwrap_or(Path::new("."))
}

/// Makes the folder that a file is to lie in, and those above it.
pub(crate) fn make_folder_of(file: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder_of(file))
}
