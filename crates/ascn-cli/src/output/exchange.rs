//! Putting a whole folder in the place of another, in one move.
//!
//! 1. Files that no build wrote are given a second name in the new folder.
//! 2. The new folder gets the owner and the permissions of the old one, and the two change places.
//!    Killed before, the old report stands; killed after, the new one.
//! 3. What the former build wrote is removed, and what somebody put there meanwhile is brought over.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::listing;
use super::place::make_folder_of;
use super::standing::Standing;
use super::system::{change_places, is_same};
use super::workshop::Workshop;

/// Puts the folder of the new files in place; `false` if that cannot be done here, and all is as it
/// was.
pub(super) fn whole(workshop: &Workshop, standing: &Standing, former: &BTreeSet<String>) -> bool {
    let is_exchanged = workshop.is_beside()
        && !standing.has_fixed
        && !is_here(&workshop.place.real)
        && prepare(workshop, standing, former).is_ok()
        && exchange(workshop).is_ok();
    if is_exchanged {
        finish(workshop);
    }
    is_exchanged
}

/// Puts the folder of the new files where there is none yet; `false` if there is one.
pub(super) fn fresh(workshop: &Workshop) -> bool {
    let real = &workshop.place.real;
    workshop.is_beside() && !real.exists() && std::fs::rename(workshop.new_files(), real).is_ok()
}

/// Whether this program runs in the folder: whoever started it there would stay behind in the old
/// one.
fn is_here(folder: &Path) -> bool {
    std::env::current_dir().is_ok_and(|here| here.starts_with(folder))
}

/// Gives the files that no build wrote a second name in the new folder, which from then on lies where
/// it is only removed with care.
fn prepare(workshop: &Workshop, standing: &Standing, former: &BTreeSet<String>) -> io::Result<()> {
    let (new, real) = (workshop.new_files(), &workshop.place.real);
    for name in standing.files.difference(former) {
        make_folder_of(&new.join(name))?;
        std::fs::hard_link(real.join(name), new.join(name))?;
    }
    std::fs::rename(new, workshop.exchanged())
}

fn exchange(workshop: &Workshop) -> io::Result<()> {
    let changed = change_places(&workshop.exchanged(), &workshop.place.real);
    if changed.is_err() {
        std::fs::rename(workshop.exchanged(), workshop.new_files())?;
    }
    changed
}

/// Gives a folder that was exchanged to be removed, when what no build wrote has been brought over.
///
/// What cannot be brought over stays for the next build.
pub(super) fn finish(workshop: &Workshop) {
    let (gone, real) = (workshop.exchanged(), &workshop.place.real);
    if !gone.is_dir() {
        return;
    }
    let (Ok(former), Ok(new)) = (listing::read(&gone), listing::read(real)) else {
        return;
    };
    let ours: BTreeSet<String> = former.into_iter().chain(new).flatten().collect();
    let mut is_brought_over = true;
    let walked = walk(&gone, &mut PathBuf::new(), &mut |path| {
        let (file, to) = (gone.join(path), real.join(path));
        let is_ours = path.to_str().is_some_and(|path| ours.contains(path));
        if !is_ours && !is_same(file.symlink_metadata(), to.symlink_metadata()) {
            let moved = make_folder_of(&to).and_then(|()| std::fs::rename(file, to));
            is_brought_over &= moved.is_ok();
        }
    });
    if walked.is_ok() && is_brought_over {
        // Half removed, and without its list, it could not be told any more what in it was ours.
        let _ = std::fs::rename(gone, workshop.old_files());
    }
}

/// Visits the files below a folder, by their paths in it.
fn walk(root: &Path, below: &mut PathBuf, visit: &mut dyn FnMut(&Path)) -> io::Result<()> {
    for entry in std::fs::read_dir(root.join(&below))? {
        let entry = entry?;
        below.push(entry.file_name());
        if entry.file_type()?.is_dir() {
            walk(root, below, visit)?;
        } else {
            visit(below);
        }
        below.pop();
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;
    use crate::output::place::Place;
    use crate::output::tests::tree::{Tree, files, names};

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn open(tree: &Tree) -> Workshop {
        Workshop::open(Place::of(&tree.path("out")).unwrap()).unwrap()
    }

    /// A report with a list, something of somebody's beside it, and a new report in the workshop.
    fn prepared() -> (Tree, Workshop, Standing, BTreeSet<String>) {
        let tree = Tree::new();
        let former = set(&[".ascn-files", "a.md", "cities/one.html"]);
        for name in ["a.md", "cities/one.html", "notes.txt", "cities/mine.txt"] {
            tree.put(&format!("out/{name}"), "old");
        }
        tree.put("out/.ascn-files", "a.md\ncities/one.html\n");
        let workshop = open(&tree);
        let new = set(&[".ascn-files", "a.md"]);
        workshop
            .write(".ascn-files", &|file| file.write_all(b"a.md\n"))
            .unwrap();
        workshop
            .write("a.md", &|file| file.write_all(b"new"))
            .unwrap();
        let standing = Standing::of(&workshop.place, &new, &former).unwrap();
        (tree, workshop, standing, former)
    }

    const OLD: [&str; 5] = [
        ".ascn-files",
        "a.md",
        "cities/mine.txt",
        "cities/one.html",
        "notes.txt",
    ];
    const NEW: [&str; 4] = [".ascn-files", "a.md", "cities/mine.txt", "notes.txt"];

    #[test]
    fn the_folder_is_another_one_and_what_is_not_ours_is_the_same() {
        let (tree, workshop, standing, former) = prepared();
        let number = |name: &str| tree.path(name).metadata().unwrap().ino();
        let (folder, notes) = (number("out"), number("out/notes.txt"));
        assert!(whole(&workshop, &standing, &former));
        drop(workshop);
        assert_ne!(number("out"), folder, "it was not exchanged");
        assert_eq!(number("out/notes.txt"), notes);
        assert_eq!(names(&tree.path("out")), NEW);
        assert_eq!(tree.text("out/a.md"), "new");
        assert_eq!(names(&tree.path("")).len(), NEW.len());
    }

    #[test]
    fn killed_before_the_exchange_the_old_report_stands_and_after_it_the_new_one() {
        for is_exchanged in [false, true] {
            let (tree, workshop, standing, former) = prepared();
            let before = files(&tree.path("out"));
            let real = tree.path("out");
            prepare(&workshop, &standing, &former).unwrap();
            if is_exchanged {
                exchange(&workshop).unwrap();
            }
            let stands = files(&real);
            workshop.abandon();
            drop(open(&tree));
            assert_eq!(files(&real), stands, "the next build has changed it");
            assert_eq!(is_exchanged, stands != before);
            assert_eq!(
                names(&real).len(),
                if is_exchanged { NEW.len() } else { OLD.len() }
            );
            assert_eq!(
                names(&tree.path("")).len(),
                stands.len(),
                "something is left"
            );
        }
    }

    #[test]
    fn what_somebody_saves_in_the_moment_of_the_exchange_is_kept() {
        let (tree, workshop, standing, former) = prepared();
        prepare(&workshop, &standing, &former).unwrap();
        // An editor writes a new file and renames it; another puts one where there was none.
        tree.put("out/notes.new", "saved");
        std::fs::rename(tree.path("out/notes.new"), tree.path("out/notes.txt")).unwrap();
        tree.put("out/deep/more.txt", "saved");
        exchange(&workshop).unwrap();
        finish(&workshop);
        drop(workshop);
        assert_eq!(tree.text("out/notes.txt"), "saved");
        assert_eq!(tree.text("out/deep/more.txt"), "saved");
        assert_eq!(tree.text("out/a.md"), "new");
        assert_eq!(names(&tree.path("")).len(), NEW.len() + 1);
    }

    #[test]
    fn a_folder_keeps_its_permissions() {
        use std::os::unix::fs::PermissionsExt;
        let (tree, workshop, standing, former) = prepared();
        let mode = std::fs::Permissions::from_mode(0o2750);
        std::fs::set_permissions(tree.path("out"), mode).unwrap();
        assert!(whole(&workshop, &standing, &former));
        let mode = tree.path("out").metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o2750);
    }
}
