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
use super::standing::Standing;
use super::workshop::{Workshop, create};
use crate::failure::Failure;

/// What is done with one file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Move {
    /// A new file comes, in the place of an old one if there is one.
    Bring(String),
    /// An old file goes.
    Take(String),
}

impl Move {
    fn name(&self) -> &String {
        match self {
            Self::Bring(name) | Self::Take(name) => name,
        }
    }

    fn line(&self) -> String {
        match self {
            Self::Bring(name) => format!("+{name}\n"),
            Self::Take(name) => format!("-{name}\n"),
        }
    }

    fn of(line: &str) -> Option<Self> {
        let bring = line
            .strip_prefix('+')
            .map(|name| Self::Bring(name.to_owned()));
        bring.or_else(|| {
            line.strip_prefix('-')
                .map(|name| Self::Take(name.to_owned()))
        })
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
    let place = workshop.place();
    begin(workshop, &moves).map_err(|error| place.untouched("", error))?;
    for one in &moves {
        if let Err(error) = make(workshop, standing, one) {
            let undone = undo(workshop);
            undone.map_err(|(name, error)| place.mixed(&name, error))?;
            let is_in_the_way = error.kind() == io::ErrorKind::AlreadyExists;
            return Err(if is_in_the_way {
                place.in_the_way(one.name())
            } else {
                place.untouched(one.name(), error)
            });
        }
    }
    if let Err(error) = std::fs::remove_file(workshop.moves()) {
        undo(workshop).map_err(|(name, error)| place.mixed(&name, error))?;
        return Err(place.untouched("", error));
    }
    let taken = moves
        .iter()
        .map(Move::name)
        .filter(|name| !new.contains(*name));
    remove_empty(place.real(), &folders_of(taken));
    Ok(())
}

fn moves(standing: &Standing, new: &BTreeSet<String>, former: &BTreeSet<String>) -> Vec<Move> {
    let gone = former
        .difference(new)
        .filter(|name| standing.files.contains(*name));
    let taken = gone.cloned().map(Move::Take);
    new.iter().cloned().map(Move::Bring).chain(taken).collect()
}

/// Writes down what is to be done: the list is there whole, or it is not there.
fn begin(workshop: &Workshop, moves: &[Move]) -> io::Result<()> {
    let part = workshop.moves().with_extension("part");
    let text: String = moves.iter().map(Move::line).collect();
    create(&part)?.write_all(text.as_bytes())?;
    std::fs::rename(&part, workshop.moves())
}

fn make(workshop: &Workshop, standing: &Standing, one: &Move) -> io::Result<()> {
    let name = one.name();
    let there = workshop.place().real().join(name);
    let kept = workshop.old_files().join(name);
    match one {
        Move::Bring(_) => {
            if let Some(folder) = there.parent() {
                std::fs::create_dir_all(folder)?;
            }
            let is_taken = there.symlink_metadata().is_ok();
            // It came meanwhile, or has the same name in other letters.
            if is_taken && !standing.files.contains(name) {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            if is_taken {
                keep(&there, &kept)?;
            }
            std::fs::rename(workshop.new_files().join(name), there)
        }
        Move::Take(_) => {
            make_folder_of(&kept)?;
            unless_missing(std::fs::rename(there, kept))
        }
    }
}

/// Keeps an old file under a second name, so that a reader always finds the one or the other.
fn keep(there: &Path, kept: &Path) -> io::Result<()> {
    make_folder_of(kept)?;
    // Not every file system has second names.
    std::fs::hard_link(there, kept).or_else(|_| std::fs::rename(there, kept))
}

/// Takes back what was moved, if the list says that something may have been.
///
/// Killed at any moment, it can be done anew. A new file goes back into the workshop before the old
/// one returns; so where there is none in the workshop, the one that stands in place is the new one.
///
/// # Errors
/// The name of the file that cannot be moved back, and why.
pub(super) fn undo(workshop: &Workshop) -> Result<(), (String, io::Error)> {
    let text = match std::fs::read_to_string(workshop.moves()) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err((String::new(), error)),
    };
    let moves: Vec<Move> = text.lines().filter_map(Move::of).collect();
    for one in moves.iter().rev() {
        take_back(workshop, one).map_err(|error| (one.name().clone(), error))?;
    }
    let brought = moves.iter().filter(|one| matches!(one, Move::Bring(_)));
    remove_empty(
        workshop.place().real(),
        &folders_of(brought.map(Move::name)),
    );
    std::fs::remove_file(workshop.moves()).map_err(|error| (String::new(), error))
}

fn take_back(workshop: &Workshop, one: &Move) -> io::Result<()> {
    let name = one.name();
    let there = workshop.place().real().join(name);
    let new = workshop.new_files().join(name);
    if matches!(one, Move::Bring(_)) && new.symlink_metadata().is_err() {
        make_folder_of(&new)?;
        unless_missing(std::fs::rename(&there, &new))?;
    }
    unless_missing(std::fs::rename(workshop.old_files().join(name), there))
}

fn make_folder_of(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), std::fs::create_dir_all)
}

fn unless_missing(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Removes those folders that are empty now.
fn remove_empty(root: &Path, folders: &BTreeSet<&str>) {
    for folder in folders.iter().rev() {
        let _ = std::fs::remove_dir(root.join(folder));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::place::Place;
    use crate::output::tree::{Tree, files, names};

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
        let standing = Standing::of(workshop.place(), new, former).unwrap();
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
        let standing = Standing::of(workshop.place(), &new, &former).unwrap();
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
        for one in [Move::Bring("-a/b".to_owned()), Move::Take("+c".to_owned())] {
            assert_eq!(Move::of(one.line().trim_end()), Some(one));
        }
    }
}
