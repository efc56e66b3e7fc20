//! What is expected, as snapshots of `insta` below `tests/expected/`.
//!
//! - `expected!("explain/unknown-key", text)` compares with `explain/unknown-key.snap`: a text
//!   below a head of three lines.
//! - `expected_file!("ladder/annual-report.md", text)` compares with
//!   `ladder/annual-report.snap.md`: what a reader gets or another test reads, and nothing else.
//!   `insta` notes the ending in `ladder/annual-report.snap`.
//!
//! Write a name out in full. If names are made while the test runs, also call [`expected_only`]
//! with the folder written out and all names: it fails on a snapshot that is none of them.
//! [`tidy`](crate::tidy) fails on a snapshot that is neither named in full nor in such a folder.

use ascn_export::unified_difference;
use insta::internals::SnapshotContents;
use insta::{Comparator, Settings, Snapshot};

use super::{only, root};

/// Fails unless the text is that of its snapshot, except for white space at its end.
macro_rules! expected {
    ($path:expr, $text:expr $(,)?) => {{
        let (settings, name) = $crate::harness::snapshot::at($path);
        settings.bind(|| insta::assert_snapshot!(name, $text));
    }};
}

/// Fails unless the text is that of its file, except for line ends.
macro_rules! expected_file {
    ($path:expr, $text:expr $(,)?) => {{
        let (settings, name) = $crate::harness::snapshot::at($path);
        settings.bind(|| insta::assert_binary_snapshot!(&name, $text.as_bytes().to_vec()));
    }};
}

pub(crate) use {expected, expected_file};

/// Fails if `folder` of `tests/expected/` has a snapshot that is none of `names`.
///
/// The names are relative to the folder.
#[track_caller]
pub(crate) fn expected_only(folder: &str, names: impl IntoIterator<Item = String>) {
    let files = names.into_iter().map(|name| name + ".snap");
    only(&format!("tests/expected/{folder}/"), files.collect());
}

/// The folder of the snapshot of a path, and its name there.
pub(crate) fn at(path: &str) -> (Settings, String) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut settings = Settings::new();
    settings.set_snapshot_path(root().join("tests/expected").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_comparator(Box::new(Exact));
    (settings, name.to_owned())
}

/// Compares whole texts: `insta` ignores empty lines at the beginning, and of a file only says that
/// it differs.
#[derive(Clone)]
struct Exact;

impl Comparator for Exact {
    #[expect(clippy::print_stdout, reason = "a test that fails shows it")]
    fn matches(&self, held: &Snapshot, came: &Snapshot) -> bool {
        match (held.contents(), came.contents()) {
            (SnapshotContents::Text(held), SnapshotContents::Text(came)) => {
                held.matches_latest(came)
            }
            (SnapshotContents::Binary(Some(held)), SnapshotContents::Binary(Some(came))) => {
                // A checkout on Windows may have other line ends than the program writes.
                let held = String::from_utf8_lossy(held).replace("\r\n", "\n");
                let came = String::from_utf8_lossy(came);
                print!("{}", unified_difference(&held, &came));
                held == came
            }
            _ => false,
        }
    }

    fn dyn_clone(&self) -> Box<dyn Comparator> {
        Box::new(self.clone())
    }
}

#[test]
fn line_ends_do_not_matter_and_empty_lines_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.snap");
    let text = |text: &str| {
        super::write(&path, &format!("---\nsource: a.rs\n---\n{text}")).unwrap();
        Snapshot::from_file(&path).unwrap()
    };
    let file = |text: &str| {
        let head = "---\nextension: md\nsnapshot_kind: binary\n---\n";
        super::write(&path, head).unwrap();
        super::write(&folder.path().join("a.snap.md"), text).unwrap();
        Snapshot::from_file(&path).unwrap()
    };
    let snapshots: [&dyn Fn(&str) -> Snapshot; 2] = [&text, &file];
    for of in snapshots {
        assert!(Exact.matches(&of("a\r\nb\r\n"), &of("a\nb\n")));
        assert!(!Exact.matches(&of("a\nb\n"), &of("\na\nb\n")));
        assert!(!Exact.matches(&of("a\nb\n"), &of("a\nc\n")));
    }
    assert!(!Exact.matches(&file("a\n"), &text("a\n")));
}
