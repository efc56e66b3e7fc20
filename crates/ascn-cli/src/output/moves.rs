//! Putting a report in place file by file, so that it can be taken back.
//!
//! 1. What is to be done is written down: the list `moves` of the workshop.
//! 2. Each old file is kept in the workshop, and each new one takes its place.
//! 3. The list is removed. From then on the new report stands; before, [`undo`] brings back the old
//!    one, at once if something fails, or by the next build if this one was killed.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use super::listing::folders_of;
use super::place::{if_there, make_folder_of};
use super::standing::Standing;
use super::workshop::{Workshop, create};
use crate::failure::Failure;

/// What is done with one file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Move {
    name: String,
    /// Whether a new file comes, in the place of an old one if there is one; else an old one goes.
    is_new: bool,
}

impl Move {
    fn line(&self) -> String {
        let sign = if self.is_new { '+' } else { '-' };
        format!("{sign}{}\n", self.name)
    }

    fn of(line: &str) -> Option<Self> {
        let (sign, name) = line.split_at_checked(1)?;
        let (name, is_new) = (name.to_owned(), sign == "+");
        Some(Self { name, is_new })
    }
}

/// Puts the new files in place, and takes away those of the former report that are not among them.
///
/// # Errors
/// If something cannot be moved; then all is as it was.
pub(super) fn each(
    workshop: &Workshop,
    standing: &Standing,
    new: &BTreeSet<String>,
    former: &BTreeSet<String>,
) -> Result<(), Failure> {
    let moves = moves(standing, new, former);
    let place = &workshop.place;
    begin(workshop, &moves).map_err(|error| place.untouched("", error))?;
    let make = |one| make(workshop, standing, one).map_err(|error| (one.name.as_str(), error));
    let end = || std::fs::remove_file(workshop.moves()).map_err(|error| ("", error));
    if let Err((name, error)) = moves.iter().try_for_each(make).and_then(|()| end()) {
        undo(workshop)?;
        return Err(if error.kind() == io::ErrorKind::AlreadyExists {
            place.in_the_way(name)
        } else {
            place.untouched(name, error)
        });
    }
    remove_empty(&place.real, &moves, false);
    Ok(())
}

fn moves(standing: &Standing, new: &BTreeSet<String>, former: &BTreeSet<String>) -> Vec<Move> {
    let gone = former.difference(new);
    let gone = gone.filter(|name| standing.files.contains(*name));
    let all = new.iter().map(|name| (name.clone(), true));
    let all = all.chain(gone.map(|name| (name.clone(), false)));
    all.map(|(name, is_new)| Move { name, is_new }).collect()
}

/// Writes down what is to be done: the list is there whole, or it is not there.
fn begin(workshop: &Workshop, moves: &[Move]) -> io::Result<()> {
    let part = workshop.moves().with_extension("part");
    let text: String = moves.iter().map(Move::line).collect();
    create(&part)?.write_all(text.as_bytes())?;
    std::fs::rename(&part, workshop.moves())
}

fn make(workshop: &Workshop, standing: &Standing, Move { name, is_new }: &Move) -> io::Result<()> {
    let there = workshop.place.real.join(name);
    let kept = workshop.old_files().join(name);
    if there.symlink_metadata().is_ok() {
        // It came meanwhile, or has the same name in other letters.
        if !standing.files.contains(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        make_folder_of(&kept)?;
        // With two names, a reader always finds the one file or the other; not every file system has
        // second names.
        let has_two_names = *is_new && std::fs::hard_link(&there, &kept).is_ok();
        if !has_two_names {
            std::fs::rename(&there, kept)?;
        }
    }
    if *is_new {
        make_folder_of(&there)?;
        std::fs::rename(workshop.new_files().join(name), there)?;
    }
    Ok(())
}

/// Takes back what was moved, if the list says that something may have been.
///
/// Killed at any moment, it can be done anew. A new file goes back into the workshop before the old
/// one returns; so where there is none in the workshop, the one that stands in place is the new one.
///
/// # Errors
/// If a file cannot be moved back.
pub(super) fn undo(workshop: &Workshop) -> Result<(), Failure> {
    let mixed = |name: &str, error| workshop.place.mixed(name, error);
    let text = if_there(std::fs::read_to_string(workshop.moves()));
    let Some(text) = text.map_err(|error| mixed("", error))? else {
        return Ok(());
    };
    let moves: Vec<Move> = text.lines().filter_map(Move::of).collect();
    for one in moves.iter().rev() {
        take_back(workshop, one).map_err(|error| mixed(&one.name, error))?;
    }
    remove_empty(&workshop.place.real, &moves, true);
    std::fs::remove_file(workshop.moves()).map_err(|error| mixed("", error))
}

fn take_back(workshop: &Workshop, Move { name, is_new }: &Move) -> io::Result<()> {
    let there = workshop.place.real.join(name);
    let new = workshop.new_files().join(name);
    if *is_new && new.symlink_metadata().is_err() {
        make_folder_of(&new)?;
        if_there(std::fs::rename(&there, &new))?;
    }
    if_there(std::fs::rename(workshop.old_files().join(name), there)).map(drop)
}

/// Removes the folders that are empty now, of the files that came or of those that went.
fn remove_empty(root: &Path, moves: &[Move], is_new: bool) {
    let those = moves.iter().filter(|one| one.is_new == is_new);
    for folder in folders_of(those.map(|one| &one.name)).iter().rev() {
        let _ = std::fs::remove_dir(root.join(folder));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::place::Place;
    use crate::output::tests::tree::{Tree, files, names};

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn open(tree: &Tree) -> Workshop {
        Workshop::open(Place::of(&tree.path("out")).unwrap()).unwrap()
    }

    /// An old report of which two files are replaced, two go, and something else stays.
    fn old() -> (Tree, BTreeSet<String>, BTreeSet<String>) {
        let tree = Tree::new();
        let former = set(&["a.md", "cities/one.html", "cities/two.html", "gone/x.html"]);
        for name in &former {
            tree.put(&format!("out/{name}"), &format!("old {name}"));
        }
        tree.put("out/mine/notes.txt", "mine");
        let new = set(&["a.md", "b.md", "cities/one.html", "pages/index.html"]);
        (tree, former, new)
    }

    /// Everything up to the moves, and the moves.
    fn begun(
        tree: &Tree,
        former: &BTreeSet<String>,
        new: &BTreeSet<String>,
    ) -> (Workshop, Standing, Vec<Move>) {
        let workshop = open(tree);
        for name in new {
            workshop
                .write(name, &|file| file.write_all(b"new"))
                .unwrap();
        }
        let standing = Standing::of(&workshop.place, new, former).unwrap();
        let moves = moves(&standing, new, former);
        begin(&workshop, &moves).unwrap();
        (workshop, standing, moves)
    }

    #[test]
    fn killed_after_any_move_the_next_build_brings_back_the_old_report() {
        for killed_after in 0..=6 {
            let (tree, former, new) = old();
            let before = files(&tree.path("out"));
            let (workshop, standing, moves) = begun(&tree, &former, &new);
            assert_eq!(moves.len(), 6);
            for one in moves.iter().take(killed_after) {
                make(&workshop, &standing, one).unwrap();
            }
            workshop.abandon();
            drop(open(&tree));
            assert_eq!(files(&tree.path("out")), before);
            assert_eq!(names(&tree.path("")).len(), before.len());
        }
    }

    #[test]
    fn killed_while_it_brings_back_the_old_report_a_build_can_be_followed_by_another() {
        for killed_after in 0..=6 {
            let (tree, former, new) = old();
            let before = files(&tree.path("out"));
            let (workshop, standing, moves) = begun(&tree, &former, &new);
            for one in &moves {
                make(&workshop, &standing, one).unwrap();
            }
            for one in moves.iter().rev().take(killed_after) {
                take_back(&workshop, one).unwrap();
            }
            workshop.abandon();
            drop(open(&tree));
            assert_eq!(files(&tree.path("out")), before);
            assert_eq!(names(&tree.path("")).len(), before.len());
        }
    }

    #[test]
    fn a_move_that_fails_is_taken_back_with_all_before_it() {
        let (tree, former, new) = old();
        let before = files(&tree.path("out"));
        let workshop = open(&tree);
        for name in &new {
            workshop
                .write(name, &|file| file.write_all(b"new"))
                .unwrap();
        }
        let standing = Standing::of(&workshop.place, &new, &former).unwrap();
        // Somebody puts a file there after it was looked.
        tree.put("out/pages/index.html", "mine");
        let refused = each(&workshop, &standing, &new, &former).unwrap_err();
        assert!(
            refused.to_string().contains("pages/index.html"),
            "{refused}"
        );
        drop(workshop);
        let mut expected = before;
        expected.push(("pages/index.html".to_owned(), "mine".to_owned()));
        assert_eq!(files(&tree.path("out")), expected);
    }

    #[test]
    fn a_move_is_read_as_it_was_written() {
        for (name, is_new) in [("-a/b", true), ("+c", false)] {
            let name = name.to_owned();
            let one = Move { name, is_new };
            assert_eq!(Move::of(one.line().trim_end()), Some(one));
        }
    }
}
