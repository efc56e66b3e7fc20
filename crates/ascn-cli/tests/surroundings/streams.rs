//! What is printed cannot be written, or nobody reads it.

use std::fs::OpenOptions;
use std::process::Stdio;

use crate::ground::{Ground, refused};

/// A device that is always full.
#[cfg(target_os = "linux")]
fn full() -> Stdio {
    OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap()
        .into()
}

#[cfg(target_os = "linux")]
#[test]
fn a_product_that_is_lost_is_told_with_3() {
    let ground = Ground::new();
    for arguments in [&["explain"][..], &["schema", "cycle"], &["build", "new"]] {
        let said = refused(ground.ascn().args(arguments).stdout(full()));
        assert!(
            said.contains("cannot write what is printed: the disk is full"),
            "{said}"
        );
    }
    let status = ground.ascn().arg("bulid").stderr(full()).status().unwrap();
    assert_eq!(status.code(), Some(3));
}

#[test]
fn a_reader_that_has_gone_is_no_fault() {
    let ground = Ground::new();
    let mut running = ground.build("new", "out");
    let running = running.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = running.spawn().unwrap();
    drop(running.stdout.take());
    let output = running.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains("error:"), "{said}");
    assert!(ground.path("out/annual-report.html").is_file());
}
