//! What all tests share: the repository's files, fixtures, and expected texts.
//!
//! - [`snapshot`] compares a text with what is expected, in `tests/expected/`.
//! - [`fixture`] finds a file or folder of `fixtures/`. `tidy` fails on a fixture that no test
//!   names.
//! - [`generated`] compares a text with a file of `fixtures/` that the program wrote.
//!
//! `INSTA_UPDATE=always cargo test -p ascn-tests` rewrites what is expected and what is generated;
//! review it as text.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ascn_export::unified_difference;

pub(crate) mod snapshot;

pub(crate) use snapshot::{expected, expected_file, expected_only};

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
/// Left out are what git does not keep (`target`, `out`, `node_modules`, new snapshots) and git's
/// own folder. A missing folder has no files.
pub(crate) fn files_below(folder: &str) -> Vec<String> {
    files_of(&root(), folder)
}

/// All files below a folder of a repository or of a copy of it, as in [`files_below`].
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
            } else if path.is_file() && name != ".git" && !name.contains(".snap.new") {
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
    let file = fixture(path);
    // A checkout on Windows may have other line ends than the program writes.
    let held = std::fs::read_to_string(&file).map(|held| held.replace("\r\n", "\n"));
    if held.as_ref().is_ok_and(|held| held == text) {
        return;
    }
    assert!(
        updates(),
        "{path} is not what came out:\n{}\nIf what came out is right, set INSTA_UPDATE=always",
        unified_difference(&held.unwrap_or_default(), text)
    );
    write(&file, text).unwrap();
}

/// Fails if `folder` of `fixtures/` holds a file that is not among `names`.
#[track_caller]
pub(crate) fn generated_only(folder: &str, names: Vec<String>) {
    only(&format!("fixtures/{folder}/"), names);
}

/// Whether `insta` writes new snapshots; its settings are private.
#[expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment to write what they expect"
)]
fn updates() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always")
}

/// Writes a file, and creates its folders.
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
