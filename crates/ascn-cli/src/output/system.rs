//! What not every system can do, or each in its own way.

use std::fs::Metadata;
use std::io;
use std::path::Path;

/// Lets a new folder, once it has the owner and the permissions of an old one, change places with it
/// in one move.
///
/// # Errors
/// If that is not allowed, or if one has something that cannot be given, such as a list of who may
/// read it.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(super) fn change_places(new: &Path, old: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};

    use rustix::fs::{CWD, RenameFlags, renameat_with};

    if attributes(old)? != attributes(new)? {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let (was, is) = (old.metadata()?, new.metadata()?);
    if (was.uid(), was.gid()) != (is.uid(), is.gid()) {
        chown(new, Some(was.uid()), Some(was.gid()))?;
    }
    std::fs::set_permissions(new, was.permissions())?;
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

/// Elsewhere files are moved one by one.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn change_places(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The names of what else a folder has; sorted.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn attributes(folder: &Path) -> io::Result<Vec<Vec<u8>>> {
    let mut names = vec![0; 65_536];
    let length = match rustix::fs::listxattr(folder, names.as_mut_slice()) {
        Err(error) if error == rustix::io::Errno::OPNOTSUPP => 0,
        length => length?,
    };
    names.truncate(length);
    let names = names.split(|byte| *byte == 0);
    let mut names: Vec<Vec<u8>> = names.map(<[u8]>::to_vec).collect();
    names.sort();
    Ok(names)
}

/// Whether two names are those of one file.
#[cfg(unix)]
pub(super) fn is_same(one: io::Result<Metadata>, other: io::Result<Metadata>) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |found: Metadata| (found.dev(), found.ino());
    matches!((one.map(number), other.map(number)), (Ok(one), Ok(other)) if one == other)
}

/// Whether there are two: a file that is open keeps its name here.
#[cfg(not(unix))]
pub(super) fn is_same(one: io::Result<Metadata>, other: io::Result<Metadata>) -> bool {
    one.is_ok() && other.is_ok()
}

#[cfg(unix)]
pub(super) fn may_be_written(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

#[cfg(not(unix))]
pub(super) fn may_be_written(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether a folder came here from elsewhere: from another device, or from the same one by a mount.
#[cfg(unix)]
pub(super) fn is_mounted(folder: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |folder: &Path| folder.metadata().map(|found| found.dev());
    !matches!((device(folder), device(parent)), (Ok(own), Ok(other)) if own == other)
        || is_root_of_mount(folder)
}

#[cfg(not(unix))]
pub(super) fn is_mounted(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(target_os = "linux")]
fn is_root_of_mount(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let status = statx(CWD, folder, AtFlags::empty(), StatxFlags::BASIC_STATS);
    status.is_ok_and(|status| status.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn is_root_of_mount(_: &Path) -> bool {
    false
}
