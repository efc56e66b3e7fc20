//! Tests of builds that are killed at any moment.
//!
//! `ASCN_KILLS=5000 cargo test -p ascn-cli --test surroundings killed` kills more often; 1,000
//! kills take about a minute.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::ground::{Files, Ground, done};

/// How often the program is killed in a test by default.
const KILLS: u32 = 120;

/// The folder in which a report is put together.
const STAGING: &str = ".out.ascn-build";

#[expect(
    clippy::disallowed_methods,
    reason = "how long a test runs is said by the environment"
)]
fn kills() -> u32 {
    let asked = std::env::var("ASCN_KILLS").ok();
    asked.map_or(KILLS, |asked| asked.parse().unwrap())
}

/// Kills a run: in turn at a moment of the whole run, one after the other, close to the first file
/// on disk, and close to the move of the report to its place.
fn kill(mut running: Child, number: u32, whole_run: Duration, ground: &Ground) {
    let put_in_place = || {
        let out = ground.path("out");
        out.is_dir() && !out.join("index.html").exists()
    };
    let begun = || ground.path(STAGING).exists();
    let a_little = Duration::from_micros(u64::from(number % 50) * 40);
    match number % 3 {
        0 => std::thread::sleep(whole_run * number / kills()),
        1 => wait(&mut running, begun, a_little),
        _ => wait(&mut running, put_in_place, a_little),
    }
    running.kill().unwrap();
    running.wait().unwrap();
}

/// Waits for a condition, unless the run ends before, and a little longer.
fn wait(running: &mut Child, is_so: impl Fn() -> bool, more: Duration) {
    while !is_so() && running.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
    std::thread::sleep(more);
}

/// How long building the new report takes.
fn timed(ground: &Ground) -> (Files, Duration) {
    let start = Instant::now();
    done(&mut ground.build("new", "out"));
    (ground.files("out"), start.elapsed())
}

/// Builds the old report after that many kills: it is as it was, and nothing else is left.
#[track_caller]
fn old_again(ground: &Ground, old: &Files, number: u32) {
    assert!(
        ground.old("out") == *old,
        "after kill {number} not the old report"
    );
    ground.holds_only(&["out"]);
}

/// Builds the new report, kills that, and returns the files of the report.
fn killed(ground: &Ground, number: u32, whole_run: Duration) -> Files {
    let mut command = ground.build("new", "out");
    let command = command.stdout(Stdio::null()).stderr(Stdio::null());
    kill(command.spawn().unwrap(), number, whole_run, ground);
    ground.files("out")
}

#[test]
fn a_build_leaves_the_old_report_or_the_new_one_and_the_next_leaves_nothing_else() {
    let ground = Ground::new();
    let old = ground.old("out");
    let (new, whole_run) = timed(&ground);
    assert!(old.contains_key("index.html") && !new.contains_key("index.html"));
    let staging = ground.path(STAGING);
    let (mut old_stood, mut new_stood, mut left) = (0, 0, 0);
    for number in 0..kills() {
        old_again(&ground, &old, number);
        let stands = killed(&ground, number, whole_run);
        assert!(
            stands == old || stands == new,
            "kill {number} left a mixture"
        );
        old_stood += u32::from(stands == old);
        new_stood += u32::from(stands == new);
        left += u32::from(staging.exists());
    }
    ground.old("out");
    ground.holds_only(&["out"]);
    // Otherwise the kills came too early or too late to prove anything.
    assert!(
        old_stood > 0 && new_stood > 0 && left > 0,
        "{old_stood} {new_stood} {left}"
    );
}

#[test]
fn where_files_are_moved_one_by_one_the_next_build_puts_right_what_was_left() {
    let ground = Ground::new();
    // A report with a folder of somebody's in it cannot be swapped.
    ground.put("out/mine/notes.txt", "mine");
    let old = ground.old("out");
    let (new, whole_run) = timed(&ground);
    for number in 0..kills() {
        old_again(&ground, &old, number);
        let stands = killed(&ground, number, whole_run);
        let list = String::from_utf8_lossy(&stands[".ascn-files"]);
        for (name, content) in stands.iter().filter(|(name, _)| *name != ".ascn-files") {
            let is_whole = old.get(name) == Some(content) || new.get(name) == Some(content);
            let is_listed = list.lines().any(|line| line == name) || name == "mine/notes.txt";
            assert!(is_whole && is_listed, "kill {number}: {name}");
        }
    }
}

#[test]
fn a_first_build_leaves_a_whole_report_or_none() {
    let ground = Ground::new();
    let (new, whole_run) = timed(&ground);
    for number in 0..kills() / 2 {
        std::fs::remove_dir_all(ground.path("out")).ok();
        let stands = killed(&ground, number, whole_run);
        assert!(
            stands.is_empty() || stands == new,
            "kill {number} left a part"
        );
    }
    done(&mut ground.build("new", "out"));
    ground.holds_only(&["out"]);
}
