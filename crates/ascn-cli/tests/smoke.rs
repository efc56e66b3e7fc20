//! Tests of the real binary: its streams and exit code are those of the library, and no part of its
//! environment gets into a report.

#![expect(clippy::unwrap_used, reason = "a failed test may panic")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the binary over the real network, with the given environment variables.
fn ascn(arguments: &[&str], surroundings: &[(&str, &str)], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ascn"));
    command.args(arguments).current_dir(folder);
    command.envs(surroundings.iter().copied());
    command.output().unwrap()
}

fn data_folder() -> PathBuf {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    repository.unwrap().join("fixtures/asean")
}

/// The files of a folder with their bytes, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = folder.read_dir().unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<(String, Vec<u8>)> = entries
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_report_has_the_same_bytes_in_whatever_surroundings() {
    let surroundings: [&[(&str, &str)]; 3] = [
        &[("TZ", "UTC"), ("LANG", "C"), ("LC_ALL", "C")],
        &[
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("RAYON_NUM_THREADS", "1"),
        ],
        &[
            ("TZ", "America/Los_Angeles"),
            ("LANG", "th_TH.UTF-8"),
            ("LC_ALL", "th_TH.UTF-8"),
            ("RAYON_NUM_THREADS", "7"),
            ("NO_COLOR", "1"),
        ],
    ];
    let reports = surroundings.map(|surroundings| {
        let folder = tempfile::tempdir().unwrap();
        let data = data_folder();
        let arguments = ["build", data.to_str().unwrap(), "--out", "report"];
        let done = ascn(&arguments, surroundings, folder.path());
        assert_eq!(done.status.code(), Some(0), "{done:?}");
        assert!(!done.stderr.contains(&b'\x1b'));
        files(&folder.path().join("report"))
    });
    let [first, others @ ..] = &reports;
    let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            ".ascn-files",
            "annual-report.html",
            "annual-report.md",
            "figures.json"
        ]
    );
    for other in others {
        assert!(other == first);
    }
}

#[test]
fn the_product_and_the_messages_go_to_their_streams() {
    let folder = tempfile::tempdir().unwrap();
    let explained = ascn(&["explain", "unknown-key"], &[], folder.path());
    assert_eq!(explained.status.code(), Some(0));
    assert!(explained.stdout.starts_with(b"#") && explained.stderr.is_empty());

    for (arguments, code) in [
        (["explain", "no-such-fault"], 2),
        (["check", "no-such-folder"], 3),
        (["check", "."], 3),
    ] {
        let refused = ascn(&arguments, &[], folder.path());
        assert_eq!(refused.status.code(), Some(code), "{refused:?}");
        assert!(refused.stdout.is_empty() && !refused.stderr.is_empty());
    }
}
