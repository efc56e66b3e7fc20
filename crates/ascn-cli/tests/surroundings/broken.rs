//! A fault in the middle of writing.
//!
//! Files are limited in size here, which fails like a full disk: some files are complete by then,
//! and one is begun.

use std::process::Command;

use crate::ground::{Ground, done, refused};

/// Runs a command whose files may have at most so many blocks. Beyond that it gets an error, as
/// with a full disk, or is killed by the system.
fn limited(command: &Command, blocks: u32, is_told: bool) -> Command {
    let trap = if is_told { "trap '' XFSZ;" } else { "" };
    let script = format!("{trap} ulimit -c 0; ulimit -f {blocks}; exec \"$@\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &script, "sh"]).arg(command.get_program());
    shell.args(command.get_args());
    shell.current_dir(command.get_current_dir().unwrap());
    shell
}

#[test]
fn the_old_report_stands_and_the_message_says_so() {
    for has_folder_of_somebody in [false, true] {
        let ground = Ground::new();
        if has_folder_of_somebody {
            ground.put("out/mine/notes.txt", "mine");
        }
        let old = ground.old("out");
        for blocks in [0, 1, 16, 64] {
            let said = refused(&mut limited(&ground.build("new", "out"), blocks, true));
            for words in [
                "cannot write out/",
                "it is larger than files may be here",
                "what stood in out is as it was",
            ] {
                assert!(said.contains(words), "{blocks}: {said}");
            }
            assert!(ground.files("out") == old, "{blocks}");
            ground.holds_only(&["out"]);
        }
    }
}

#[test]
fn of_a_first_report_nothing_is_left() {
    let ground = Ground::new();
    let said = refused(&mut limited(&ground.build("new", "a/b/out"), 16, true));
    assert!(said.contains("nothing was written"), "{said}");
    ground.holds_only(&[]);
}

#[test]
fn ended_by_the_system_the_old_report_stands_and_the_next_build_clears_up() {
    let ground = Ground::new();
    let old = ground.old("out");
    let output = limited(&ground.build("new", "out"), 16, false)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), None, "{output:?}");
    assert!(ground.files("out") == old);
    ground.holds_only(&[".out.ascn-build", "out"]);
    done(&mut ground.build("new", "out"));
    ground.holds_only(&["out"]);
}

#[test]
fn a_network_to_begin_with_is_there_whole_or_not_at_all() {
    let ground = Ground::new();
    let mut init = ground.ascn();
    init.args(["init", "data"]);
    let said = refused(&mut limited(&init, 4, true));
    assert!(said.contains("cannot write data/"), "{said}");
    assert!(said.contains("nothing was written"), "{said}");
    ground.holds_only(&[]);
    std::fs::create_dir(ground.path("data")).unwrap();
    ground.put("data/.git/config", "mine");
    refused(&mut limited(&init, 4, true));
    assert_eq!(ground.names("data"), [".git"]);
    ground.holds_only(&["data"]);
    done(&mut init);
    ground.holds_only(&["data"]);
}

#[test]
fn an_event_is_recorded_whole_or_not_at_all() {
    let ground = Ground::new();
    let record = |event: &[&str]| {
        let mut record = ground.ascn();
        record.args(["chain", "record"]).args(event).arg("old");
        record
    };
    let issued = ["issued", "--on", "2030-10-01"];
    let ledger = ground.path("old/cycles/2031/chain.yaml");
    let said = refused(&mut limited(&record(&issued), 0, true));
    assert!(said.contains("nothing was recorded"), "{said}");
    assert!(!ledger.exists());
    let names = ["cycle.yaml", "editorial", "submissions"];
    assert_eq!(ground.names("old/cycles/2031"), names);
    done(&mut record(&issued));
    assert!(ledger.is_file());
}
