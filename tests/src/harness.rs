//! What all tests share: the repository's files, fixtures, and texts that are expected.
//!
//! - [`expected`] compares a text with a file of `tests/expected/`. Name the file in full, as in
//!   `expected("explain/unknown-key.txt", &text)`.
//! - If names are made while the test runs, also call [`expected_only`] with the folder written
//!   out and all names: it fails on a file that none of them is. [`tidy`](crate::tidy) fails on
//!   a file that is neither named in full nor in such a folder.
//! - [`fixture`] finds a file or folder of `fixtures/`. `tidy` fails on a fixture that no test
//!   names.
//!
//! `UPDATE_EXPECT=1 cargo test -p ascn-tests` writes the expected files anew; review them as text.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

mod difference;

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// A file or folder of `fixtures/`.
pub(crate) fn fixture(path: &str) -> PathBuf {
    root().join("fixtures").join(path)
}

/// The folders that hold nothing of the repository.
const UNKEPT: [&str; 4] = [".git", "target", "out", "node_modules"];

/// All files below a folder of the repository, relative to the repository, with `/`, in order.
///
/// Left out are what git does not keep (`target`, `out`, `node_modules`) and git's own folder. A folder that is
/// not there has no files.
pub(crate) fn files_below(folder: &str) -> Vec<String> {
    files_of(&root(), folder)
}

/// All files below a folder of a repository or of a copy of it, as [`files_below`] has them.
pub(crate) fn files_of(root: &Path, folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = folder.read_dir() else {
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() && !UNKEPT.contains(&name) {
                folders.push(path);
            } else if path.is_file() && name != ".git" {
                files.push(relative(&path, root));
            }
        }
    }
    files.sort();
    files
}

/// The text of a file of the repository; bytes that are not text are replaced.
pub(crate) fn text_of(file: &str) -> String {
    let bytes = std::fs::read(root().join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Fails unless `text` is what the file `path` of `tests/expected/` holds.
#[track_caller]
pub(crate) fn expected(path: &str, text: &str) {
    if let Err(difference) = compare(&root().join("tests/expected"), path, text, updates()) {
        panic!("{difference}");
    }
}

/// Fails if `folder` of `tests/expected/` holds a file whose path is not among `names`.
///
/// The names are relative to the folder.
#[track_caller]
pub(crate) fn expected_only<S: Into<String>>(folder: &str, names: impl IntoIterator<Item = S>) {
    let names = names.into_iter().map(Into::into).collect();
    only(&format!("tests/expected/{folder}/"), names);
}

#[track_caller]
fn only(folder: &str, names: Vec<String>) {
    let names: BTreeSet<String> = names.into_iter().collect();
    let orphans: Vec<String> = files_below(folder)
        .into_iter()
        .filter(|file| {
            file.strip_prefix(folder)
                .is_none_or(|name| !names.contains(name))
        })
        .collect();
    assert!(
        orphans.is_empty(),
        "no test expects these any more, delete them: {orphans:#?}"
    );
}

/// Fails unless `text` is what the file `path` of `fixtures/` holds, which the program wrote.
#[track_caller]
pub(crate) fn generated(path: &str, text: &str) {
    if let Err(difference) = compare(&root().join("fixtures"), path, text, updates()) {
        panic!("{difference}");
    }
}

/// Fails if `folder` of `fixtures/` holds a file that is not among `names`.
#[track_caller]
pub(crate) fn generated_only(folder: &str, names: Vec<String>) {
    only(&format!("fixtures/{folder}/"), names);
}

#[expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment to write what they expect"
)]
fn updates() -> bool {
    std::env::var("UPDATE_EXPECT").is_ok_and(|value| value == "1")
}

/// Compares `text` with a file, or writes it; the error is what to show.
fn compare(folder: &Path, path: &str, text: &str, updates: bool) -> Result<(), String> {
    let file = folder.join(path);
    // A checkout on Windows may have other line ends than the program writes.
    let held = std::fs::read_to_string(&file).map(|held| held.replace("\r\n", "\n"));
    match held {
        Ok(held) if held == text => Ok(()),
        _ if updates => write(&file, text).map_err(|fault| format!("{}: {fault}", file.display())),
        Ok(held) => Err(with_advice(path, &difference::of(&held, text))),
        Err(fault) => Err(with_advice(
            path,
            &format!("{fault}\n{}", difference::of("", text)),
        )),
    }
}

fn with_advice(path: &str, what: &str) -> String {
    let mut message = format!("{path} is not what came out:\n{what}\n");
    let _ = write!(
        message,
        "If what came out is right: UPDATE_EXPECT=1 cargo test -p ascn-tests"
    );
    message
}

/// Writes a file, and the folders it stands in.
#[expect(
    clippy::disallowed_methods,
    reason = "what a test writes is no report; nobody reads it while it is written"
)]
pub(crate) fn write(file: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, text)
}

fn relative(path: &Path, root: &Path) -> String {
    let path = path.strip_prefix(root).unwrap().to_str().unwrap();
    path.replace('\\', "/")
}

#[test]
fn a_text_is_compared_with_its_file_and_written_on_demand() {
    let folder = tempfile::tempdir().unwrap();
    let compare = |text, updates| compare(folder.path(), "a/b.txt", text, updates);
    assert!(compare("x\n", false).unwrap_err().contains("+ x"));
    compare("x\n", true).unwrap();
    compare("x\n", false).unwrap();
    let difference = compare("y\n", false).unwrap_err();
    assert!(difference.contains("- x\n+ y\n"), "{difference}");
}
