//! Several builds at the same place at once.

use std::fs::File;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::ground::{Ground, done, refused};

/// Builds both reports into one folder at once, so many in all.
fn at_once(count: usize, has_folder_of_somebody: bool) {
    let ground = Ground::new();
    if has_folder_of_somebody {
        ground.put("out/mine/notes.txt", "mine");
    }
    let old = ground.old("out");
    done(&mut ground.build("new", "out"));
    let new = ground.files("out");
    let data = ["old", "new"].into_iter().cycle().take(count);
    let start = |data| {
        let mut command = ground.build(data, "out");
        command.stdout(std::process::Stdio::null());
        command
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    };
    let running: Vec<Child> = data.map(start).collect();
    let mut done = 0;
    for child in running {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        match output.status.code() {
            Some(0) => done += 1,
            Some(3) => assert!(said.contains("another build is writing into out"), "{said}"),
            code => panic!("{code:?}: {said}"),
        }
    }
    assert!(done > 0);
    let stands = ground.files("out");
    assert!(stands == old || stands == new, "a mixture");
    ground.holds_only(&["out"]);
}

#[test]
fn two_builds_leave_the_report_of_one() {
    at_once(2, false);
    at_once(2, true);
}

#[test]
fn eight_builds_leave_the_report_of_one() {
    at_once(8, false);
    at_once(8, true);
}

/// Locks the staging folder as a running build does.
fn held(ground: &Ground) -> File {
    ground.put(".out.ascn-build/lock", "");
    let lock = File::open(ground.path(".out.ascn-build/lock")).unwrap();
    lock.lock().unwrap();
    lock
}

#[test]
fn a_build_that_waits_in_vain_says_so_and_changes_nothing() {
    let ground = Ground::new();
    let old = ground.old("out");
    let lock = held(&ground);
    let start = Instant::now();
    let said = refused(&mut ground.build("new", "out"));
    assert!(start.elapsed() < Duration::from_secs(30));
    assert!(said.contains("another build is writing into out"), "{said}");
    assert!(ground.files("out") == old);
    // A build into another folder does not wait.
    done(&mut ground.build("new", "other"));
    drop(lock);
    done(&mut ground.build("new", "out"));
    ground.holds_only(&["other", "out"]);
}

#[test]
fn a_build_goes_on_when_the_other_has_ended() {
    let ground = Ground::new();
    let lock = held(&ground);
    let running = ground.build("new", "out").spawn().unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert!(!ground.path("out").exists(), "it has not waited");
    drop(lock);
    assert!(running.wait_with_output().unwrap().status.success());
    ground.holds_only(&["out"]);
}
