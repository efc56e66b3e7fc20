//! What only some systems can do: exchange two folders, and make one look like the other.

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) use can::{is_same, swap, take_after};
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) use cannot::{is_same, swap, take_after};

/// Linux and macOS.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod can {
    use std::io;
    use std::os::unix::fs::{MetadataExt, chown};
    use std::path::Path;

    use rustix::fs::{CWD, RenameFlags, listxattr, renameat_with};
    use rustix::io::Errno;

    /// Lets two folders change their places in one move.
    pub(in crate::output::exchange) fn swap(one: &Path, other: &Path) -> io::Result<()> {
        Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
    }

    /// Gives a folder the owner and the permissions of another.
    ///
    /// # Errors
    /// If that is not allowed, or if one has something that cannot be given, such as a list of who
    /// may read it.
    pub(in crate::output::exchange) fn take_after(old: &Path, new: &Path) -> io::Result<()> {
        if attributes(old)? != attributes(new)? {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let (was, is) = (old.metadata()?, new.metadata()?);
        if (was.uid(), was.gid()) != (is.uid(), is.gid()) {
            chown(new, Some(was.uid()), Some(was.gid()))?;
        }
        std::fs::set_permissions(new, was.permissions())
    }

    /// The names of what else a folder has; sorted.
    fn attributes(folder: &Path) -> io::Result<Vec<Vec<u8>>> {
        let mut names = vec![0; 65_536];
        let length = match listxattr(folder, names.as_mut_slice()) {
            Ok(length) => length,
            Err(error) if error == Errno::OPNOTSUPP => 0,
            Err(error) => return Err(error.into()),
        };
        names.truncate(length);
        let names = names.split(|byte| *byte == 0);
        let mut names: Vec<Vec<u8>> = names.map(<[u8]>::to_vec).collect();
        names.sort();
        Ok(names)
    }

    /// Whether two paths are names of one file.
    pub(in crate::output::exchange) fn is_same(one: &Path, other: &Path) -> bool {
        let (one, other) = (one.symlink_metadata(), other.symlink_metadata());
        one.is_ok_and(|one| {
            other.is_ok_and(|other| (one.dev(), one.ino()) == (other.dev(), other.ino()))
        })
    }
}

/// All others: files are moved one by one.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod cannot {
    use std::io;
    use std::path::Path;

    pub(in crate::output::exchange) fn swap(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::output::exchange) fn take_after(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::output::exchange) fn is_same(_: &Path, _: &Path) -> bool {
        false
    }
}
