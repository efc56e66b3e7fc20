//! Folders of all kinds into which a report can be built.

use std::os::unix::fs::MetadataExt;

use crate::ground::{Ground, done};

#[test]
fn a_link_to_a_folder_stays_a_link() {
    let ground = Ground::new();
    std::fs::create_dir_all(ground.path("elsewhere/real")).unwrap();
    std::os::unix::fs::symlink("elsewhere/real", ground.path("out")).unwrap();
    let old = ground.old("out");
    assert!(ground.path("out").is_symlink());
    assert!(ground.files("elsewhere/real") == old);
    done(&mut ground.build("new", "out/"));
    assert_eq!(ground.names("elsewhere"), ["real"]);
    ground.holds_only(&["elsewhere", "out"]);
}

#[test]
fn the_folder_in_which_the_program_runs_stays_the_same() {
    let ground = Ground::new();
    let old = ground.old("out");
    let number = || ground.path("out").metadata().unwrap().ino();
    let before = number();
    let mut command = ground.build("../new", ".");
    done(command.current_dir(ground.path("out")));
    assert_eq!(
        number(),
        before,
        "its shell would be left in a folder that is gone"
    );
    assert!(ground.files("out") != old);
    ground.holds_only(&["out"]);
}

#[test]
fn a_folder_with_the_longest_name_is_written() {
    let ground = Ground::new();
    let out = "x".repeat(255);
    for data in ["old", "new"] {
        done(&mut ground.build(data, &out));
        ground.holds_only(&[&out]);
    }
    let report = [".ascn-files", "annual-report.html", "figures.json"];
    assert_eq!(ground.names(&out), report);
}

#[test]
fn nothing_of_somebodys_is_lost_or_changed() {
    let ground = Ground::new();
    ground.put("out/README.txt", "mine");
    ground.put("out/.git/config", "mine");
    ground.put("out/cities/notes.txt", "mine");
    std::os::unix::fs::symlink("README.txt", ground.path("out/link")).unwrap();
    std::fs::create_dir(ground.path("out/empty")).unwrap();
    let mine = ground.files("out");
    for data in ["old", "new", "old", "new"] {
        done(&mut ground.build(data, "out"));
        let stands = ground.files("out");
        for (name, content) in &mine {
            assert_eq!(stands.get(name), Some(content), "{name}");
        }
        assert!(ground.path("out/empty").is_dir());
    }
    assert_eq!(ground.files("out").len(), mine.len() + 3);
    ground.holds_only(&["out"]);
}

#[test]
fn a_folder_of_the_name_of_the_staging_folder_is_not_emptied() {
    let ground = Ground::new();
    ground.put(".out.ascn-build/notes.txt", "mine");
    done(&mut ground.build("new", "out"));
    assert_eq!(ground.names(".out.ascn-build"), ["notes.txt"]);
}

#[test]
fn a_link_of_the_name_of_the_staging_folder_is_not_followed() {
    let ground = Ground::new();
    ground.put("elsewhere/new/notes.txt", "mine");
    std::os::unix::fs::symlink("elsewhere", ground.path(".out.ascn-build")).unwrap();
    for data in ["old", "new"] {
        done(&mut ground.build(data, "out"));
    }
    assert_eq!(ground.names("elsewhere/new"), ["notes.txt"]);
    assert_eq!(ground.names("elsewhere"), ["new"]);
    ground.holds_only(&[".out.ascn-build", "elsewhere", "out"]);
}
