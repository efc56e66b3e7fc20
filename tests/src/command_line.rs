//! What each command writes where, and its exit code.
//!
//! The commands run in this process; one test runs the real binary.
//!
//! 1. [`building`]: `ascn build`, which writes all of a report or nothing.
//! 2. [`checking`]: `ascn check` and the form of faults.
//! 3. [`comparing`]: `ascn compare`.
//! 4. [`verifying`]: `ascn verify`, which reads a written report back.
//! 5. [`asking`]: `ascn explain`, `ascn trace`, `ascn schema`.
//! 6. [`starting`]: `ascn init`.
//! 7. [`templating`]: `ascn templates`, which shows and tests templates.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use ascn_cli::{Environment, run};
use tempfile::TempDir;

use crate::data::network;
use crate::harness::{fixture, write};

mod asking;
mod building;
mod checking;
mod comparing;
mod starting;
mod templating;
mod verifying;

/// What a command did.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) code: u8,
    pub(crate) product: String,
    pub(crate) messages: String,
}

/// Runs `ascn` with the arguments.
pub(crate) fn ascn<S: Into<OsString> + Clone>(arguments: &[S]) -> Done {
    let (mut product, mut messages) = (Vec::new(), Vec::new());
    let arguments = arguments.iter().cloned().map(Into::into);
    let arguments = std::iter::once(OsString::from("ascn")).chain(arguments);
    let code = run(
        arguments,
        &mut Environment::new(&mut product, &mut messages, false),
    );
    Done {
        code,
        product: String::from_utf8(product).unwrap(),
        messages: String::from_utf8(messages).unwrap(),
    }
}

/// The folder of the real network.
fn asean() -> String {
    fixture("asean").to_str().unwrap().to_owned()
}

/// A copy of the real network, for a test to change.
struct Copy {
    folder: TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in network() {
            write(&folder.path().join(name), &text).unwrap();
        }
        Self { folder }
    }

    /// A copy with one error, in a submission of 2024.
    fn with_an_error() -> Self {
        let copy = Self::new();
        copy.replace(PHUKET, "stage: planning", "stage: thinking");
        copy
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn path(&self, name: &str) -> String {
        self.at(name).to_str().unwrap().to_owned()
    }

    fn replace(&self, name: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.at(name)).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        write(&self.at(name), &text.replacen(from, to, 1)).unwrap();
    }
}

const HANOI: &str = "cycles/2024/submissions/vn-ha-noi.yaml";
const PHUKET: &str = "cycles/2024/submissions/th-phuket.yaml";

/// The names in a folder, in order.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_wrong_command_line_is_refused_with_2_and_says_how_it_is_used() {
    let asean = asean();
    let wrong: [&[&str]; 8] = [
        &[],
        &["bulid", &asean],
        &["build", &asean, "--format", "docx"],
        &["build", &asean, "--cycle", "twenty"],
        &["check", &asean, "--message-format", "xml"],
        &["compare", &asean, "--message-format", "short"],
        &["trace"],
        &["check", &asean, "--no-such-option"],
    ];
    for arguments in wrong {
        let done = ascn(arguments);
        assert_eq!(done.code, 2, "{done:?}");
        assert!(done.product.is_empty() && !done.messages.is_empty());
    }
}

#[test]
fn help_and_version_are_products() {
    for argument in ["--help", "--version"] {
        let done = ascn(&[argument]);
        assert_eq!(done.code, 0, "{done:?}");
        assert!(done.product.contains("ascn") && done.messages.is_empty());
    }
}

#[test]
fn a_folder_that_is_missing_or_holds_no_data_is_refused_with_3_by_its_path() {
    let empty = tempfile::tempdir().unwrap();
    let empty = empty.path().to_str().unwrap();
    let missing = format!("{empty}/missing");
    let file = fixture("asean/ascn.yaml").to_str().unwrap().to_owned();
    for folder in [empty, &missing, &file] {
        let out = format!("{empty}/out");
        let commands: [&[&str]; 4] = [
            &["build", folder, "--out", &out],
            &["check", folder],
            &["compare", folder],
            &["trace", "projects.total", folder],
        ];
        for arguments in commands {
            let done = ascn(arguments);
            assert_eq!(done.code, 3, "{done:?}");
            assert!(done.messages.contains(folder), "{done:?}");
            assert!(done.product.is_empty());
        }
        assert!(!Path::new(&out).exists());
    }
}

#[test]
fn a_cycle_that_is_not_there_is_refused_with_those_that_are() {
    let asean = asean();
    let commands: [&[&str]; 3] = [
        &["build", &asean, "--cycle", "1999"],
        &["check", &asean, "--cycle", "1999"],
        &["trace", "projects.total", &asean, "--cycle", "1999"],
    ];
    for arguments in commands {
        let done = ascn(arguments);
        assert_eq!(done.code, 2, "{done:?}");
        for year in ["1999", "2022", "2023", "2024"] {
            assert!(done.messages.contains(year), "{done:?}");
        }
    }
}

#[test]
fn a_file_that_is_not_utf8_is_told_beside_all_other_faults() {
    let copy = Copy::new();
    copy.replace(HANOI, "stage: ongoing", "stage: thinking");
    let beside = copy.at(PHUKET);
    let mut bytes = std::fs::read(&beside).unwrap();
    bytes.extend(b"# caf\xe9\n");
    std::fs::remove_file(&beside).unwrap();
    let mut file = std::fs::File::create(&beside).unwrap();
    std::io::Write::write_all(&mut file, &bytes).unwrap();
    let done = ascn(&["check".to_owned(), copy.path("")]);
    assert_eq!(done.code, 1, "{done:?}");
    for part in [
        "th-phuket.yaml",
        "not-text",
        "UTF-8",
        "thinking",
        "unknown-code",
    ] {
        assert!(done.messages.contains(part), "{part}: {}", done.messages);
    }
}
