//! Tests of the real binary, killed while it records an event: the ledger is the old one or the new
//! one.

#![expect(clippy::unwrap_used, reason = "a failed test may panic")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often the program is killed, at moments spread over a whole run.
const KILLS: u32 = 60;

fn network() -> PathBuf {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    repository.unwrap().join("fixtures/ladder")
}

/// Copies the network without its ledger.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if entry.path().is_dir() && name != "sealed" {
            copy(&entry.path(), &to.join(name));
        } else if entry.path().is_file() && name != "chain.yaml" {
            std::fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

fn ascn(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ascn"));
    command.args(arguments).arg(folder);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
fn killed_at_any_moment_a_recording_leaves_the_old_ledger_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    copy(&network(), data);
    let ledger = data.join("cycles/2031/chain.yaml");
    let first = ["chain", "record", "issued", "--on", "2031-02-03"];
    let next = [
        "chain",
        "record",
        "attested",
        "--city",
        "zz-lull",
        "--on",
        "2031-05-16",
    ];
    assert!(ascn(data, &first).status().unwrap().success());
    let old = std::fs::read_to_string(&ledger).unwrap();
    let start = Instant::now();
    assert!(ascn(data, &next).status().unwrap().success());
    let whole_run = start.elapsed();
    let new = std::fs::read_to_string(&ledger).unwrap();
    assert!(new.starts_with(&old) && new.len() > old.len());
    let (_, digest) = new[old.len()..].split_once("seals: sha256:").unwrap();
    let sealed = data.join(format!("cycles/2031/sealed/{}.yaml", &digest[..64]));
    assert!(sealed.is_file());
    for kill in 0..KILLS {
        restore(&ledger, &old);
        // What the event seals is written again each time.
        std::fs::remove_file(&sealed).ok();
        let mut running = ascn(data, &next).spawn().unwrap();
        std::thread::sleep(moment(whole_run, kill));
        running.kill().unwrap();
        running.wait().unwrap();
        let left = std::fs::read_to_string(&ledger).unwrap();
        assert!(left == old || left == new, "half a ledger: {left}");
        let verified = ascn(data, &["chain", "verify"]).status().unwrap();
        assert!(verified.success(), "after kill {kill}: {left}");
    }
}

/// The moment of a kill: the first at once, the last when the run would be over.
fn moment(whole_run: Duration, kill: u32) -> Duration {
    whole_run * kill / KILLS
}

#[expect(
    clippy::disallowed_methods,
    reason = "nobody reads the ledger while the test sets it back"
)]
fn restore(ledger: &Path, text: &str) {
    std::fs::write(ledger, text).unwrap();
}
