//! Swapping a whole folder with another, in one move.
//!
//! 1. Files that no build wrote are hard-linked into the new folder.
//! 2. The two folders are swapped. Killed before, the old report is there; killed after, the new
//!    one.
//! 3. Files that somebody added to the old folder meanwhile are moved over.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::existing::{Entries, entries};
use super::paths::make_folder_of;

/// Swaps a new folder with an existing one that has these entries. Those in `names` are from
/// builds. Afterwards `new` is the old folder.
///
/// # Errors
/// If that cannot be done here; then the existing folder is as it was.
pub(super) fn whole(
    new: &Path,
    real: &Path,
    existing: &Entries,
    names: &BTreeSet<String>,
) -> io::Result<()> {
    // A shell that started this program in the folder would stay behind in the old one.
    let is_here = std::env::current_dir().is_ok_and(|here| here.starts_with(real));
    // A folder cannot be hard-linked.
    if is_here || foreign(existing, names).any(|(_, is_folder)| is_folder) {
        return Err(io::ErrorKind::Unsupported.into());
    }
    for (path, _) in foreign(existing, names) {
        make_folder_of(&new.join(path))?;
        std::fs::hard_link(real.join(path), new.join(path))?;
    }
    change_places(new, real)?;
    bring_over(new, real, names);
    Ok(())
}

/// Moves what no build wrote out of the old folder, as far as possible: the new report is already
/// in place.
fn bring_over(old: &Path, real: &Path, names: &BTreeSet<String>) {
    // Somebody may have replaced the folder by a link. What it leads to stays there.
    if old.is_symlink() {
        return;
    }
    for (path, _) in foreign(&entries(old, names).unwrap_or_default(), names) {
        let there = real.join(path);
        // A file that is already linked there stays as it is.
        let _ = make_folder_of(&there).and_then(|()| std::fs::rename(old.join(path), there));
    }
}

/// Returns the entries that no build wrote.
fn foreign<'a>(
    entries: &'a Entries,
    names: &BTreeSet<String>,
) -> impl Iterator<Item = (&'a Path, bool)> {
    let entries = entries
        .iter()
        .map(|(path, is_folder)| (&**path, *is_folder));
    entries.filter(|(path, is_folder)| {
        *is_folder || !path.to_str().is_some_and(|name| names.contains(name))
    })
}

/// Swaps a new folder with an old one, whose permissions it gets.
///
/// # Errors
/// If that is not allowed, or if the old one has another owner or other attributes, such as an
/// access control list.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn change_places(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, listxattr_query, renameat_with};
    use std::os::unix::fs::MetadataExt;

    let (is, was) = (new.metadata()?, old.metadata()?);
    let attributes = |folder: &Path| listxattr_query(folder).ok();
    if (is.uid(), is.gid(), attributes(new)) != (was.uid(), was.gid(), attributes(old)) {
        return Err(io::ErrorKind::Unsupported.into());
    }
    std::fs::set_permissions(new, was.permissions())?;
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn change_places(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;
    use crate::output::tests::tree::{Tree, names};

    /// A report with a list, files of somebody's beside it, and a new report; with the names of
    /// both reports.
    fn prepared() -> (Tree, BTreeSet<String>) {
        let tree = Tree::new();
        for name in ["a.md", "cities/one.html", "notes.txt", "cities/mine.txt"] {
            tree.put(&format!("out/{name}"), "old");
        }
        tree.put("new/a.md", "new");
        let ours = ["a.md", "cities/one.html"].map(str::to_owned);
        (tree, BTreeSet::from(ours))
    }

    fn exchanged(tree: &Tree, ours: &BTreeSet<String>, existing: &Entries) {
        whole(&tree.path("new"), &tree.path("out"), existing, ours).unwrap();
    }

    #[test]
    fn the_folder_is_another_one_and_what_is_not_ours_is_the_same() {
        let (tree, ours) = prepared();
        let number = |name: &str| tree.path(name).metadata().unwrap().ino();
        let (folder, notes) = (number("out"), number("out/notes.txt"));
        exchanged(&tree, &ours, &entries(&tree.path("out"), &ours).unwrap());
        assert_ne!(number("out"), folder, "it was not exchanged");
        assert_eq!(number("out/notes.txt"), notes);
        assert_eq!(
            names(&tree.path("out")),
            ["a.md", "cities/mine.txt", "notes.txt"]
        );
        assert_eq!(tree.text("out/a.md"), "new");
    }

    #[test]
    fn what_somebody_saves_in_the_moment_of_the_exchange_is_kept() {
        let (tree, ours) = prepared();
        let existing = entries(&tree.path("out"), &ours).unwrap();
        tree.put("out/deep/more.txt", "saved");
        exchanged(&tree, &ours, &existing);
        assert_eq!(tree.text("out/deep/more.txt"), "saved");
        // An editor writes a new file and renames it.
        tree.put("new/notes.new", "saved");
        std::fs::rename(tree.path("new/notes.new"), tree.path("new/notes.txt")).unwrap();
        bring_over(&tree.path("new"), &tree.path("out"), &ours);
        assert_eq!(tree.text("out/notes.txt"), "saved");
        assert_eq!(tree.text("out/a.md"), "new");
        assert_eq!(names(&tree.path("out")).len(), 4);
    }

    #[test]
    fn nothing_is_brought_over_from_where_a_link_leads() {
        let (tree, ours) = prepared();
        tree.put("elsewhere/notes.txt", "mine");
        symlink(tree.path("elsewhere"), tree.path("link")).unwrap();
        bring_over(&tree.path("link"), &tree.path("out"), &ours);
        assert_eq!(tree.text("elsewhere/notes.txt"), "mine");
        assert_eq!(tree.text("out/notes.txt"), "old");
    }

    #[test]
    fn a_folder_keeps_its_permissions() {
        let (tree, ours) = prepared();
        let mode = std::fs::Permissions::from_mode(0o2750);
        std::fs::set_permissions(tree.path("out"), mode).unwrap();
        exchanged(&tree, &ours, &entries(&tree.path("out"), &ours).unwrap());
        let mode = tree.path("out").metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o2750);
    }
}
