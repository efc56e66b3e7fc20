//! Permissions and names that prevent a report.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::ground::{Ground, arguments, done, refused};

/// A user to whom permissions apply, and who owns nothing.
const NOBODY: &str = "65534";

/// A place where a user without rights builds: the same program and data, readable by all.
struct Unprivileged {
    ground: Ground,
}

impl Unprivileged {
    fn new() -> Self {
        let ground = Ground::new();
        std::fs::copy(env!("CARGO_BIN_EXE_ascn"), ground.path("ascn")).unwrap();
        let this = Self { ground };
        this.allow("ascn", 0o755);
        this
    }

    fn allow(&self, name: &str, mode: u32) {
        let path = self.ground.path(name);
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    /// The command that builds a report; root becomes another user.
    fn build(&self, data: &str, out: &str) -> Command {
        let program = self.ground.path("ascn");
        let mut command = if self.ground.is_of_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]);
            command.arg(program);
            command
        } else {
            Command::new(program)
        };
        command
            .args(arguments(data))
            .arg(out)
            .current_dir(self.ground.path(""));
        command
    }
}

#[test]
fn a_folder_in_which_nothing_may_be_made_is_refused() {
    let place = Unprivileged::new();
    let ground = &place.ground;
    std::fs::create_dir(ground.path("closed")).unwrap();
    place.allow("closed", 0o555);
    for out in ["closed/out", "closed/a/b/out"] {
        let said = refused(&mut place.build("new", out));
        assert!(said.contains(&format!("cannot write {out}")), "{said}");
        assert!(
            said.contains("access is not permitted; nothing was written"),
            "{said}"
        );
    }
    assert!(ground.names("closed").is_empty());
    place.allow("closed", 0o755);
}

#[test]
fn a_report_in_a_folder_that_is_closed_stands() {
    let place = Unprivileged::new();
    let ground = &place.ground;
    std::fs::create_dir(ground.path("open")).unwrap();
    place.allow("open", 0o777);
    let old = ground.old("open/out");
    place.allow("open/out", 0o555);
    let said = refused(&mut place.build("new", "open/out"));
    assert!(
        said.contains("cannot write open/out: access is not permitted"),
        "{said}"
    );
    assert!(ground.files("open/out") == old);
    assert_eq!(ground.names("open"), ["out"]);
    place.allow("open/out", 0o755);
}

#[test]
fn a_report_of_which_a_part_is_closed_stands_as_a_whole() {
    let place = Unprivileged::new();
    let ground = &place.ground;
    std::fs::create_dir(ground.path("open")).unwrap();
    place.allow("open", 0o777);
    ground.put("open/out/mine/notes.txt", "mine");
    let old = ground.old("open/out");
    place.allow("open/out", 0o777);
    // The pages of cities have to be removed, but may not be.
    place.allow("open/out/cities", 0o555);
    let said = refused(&mut place.build("new", "open/out"));
    assert!(said.contains("cannot write open/out/cities/"), "{said}");
    assert!(
        said.contains("what stood in open/out is as it was"),
        "{said}"
    );
    assert!(ground.files("open/out") == old);
    assert_eq!(ground.names("open"), ["out"]);
    place.allow("open/out/cities", 0o755);
}

#[test]
fn where_nothing_may_be_put_beside_a_folder_the_report_is_made_in_it() {
    let place = Unprivileged::new();
    let ground = &place.ground;
    std::fs::create_dir_all(ground.path("closed/out")).unwrap();
    place.allow("closed/out", 0o777);
    place.allow("closed", 0o555);
    for data in ["old", "new", "new"] {
        done(&mut place.build(data, "closed/out"));
    }
    let report = [".ascn-files", "annual-report.html", "figures.json"];
    assert_eq!(ground.names("closed/out"), report);
    assert_eq!(ground.names("closed"), ["out"]);
    place.allow("closed", 0o755);
}

#[test]
fn what_is_no_folder_is_refused_and_stays() {
    let ground = Ground::new();
    ground.put("file", "mine");
    let long = "x".repeat(300);
    let (below, deep) = (format!("{long}/out"), format!("a/{long}"));
    for (out, words) in [
        ("file", "it is no folder; nothing was written"),
        ("file/out", "it is no folder"),
        ("file/a/b/out", "it is no folder"),
        (&long, "its name is too long"),
        (&below, "its name is too long"),
        (&deep, "its name is too long"),
    ] {
        let said = refused(&mut ground.build("new", out));
        assert!(said.contains(&format!("cannot write {out}")), "{said}");
        assert!(said.contains(words), "{said}");
        ground.holds_only(&["file"]);
    }
    assert_eq!(
        std::fs::read_to_string(ground.path("file")).unwrap(),
        "mine"
    );
}

#[test]
fn a_link_that_leads_nowhere_is_refused_and_stays() {
    let ground = Ground::new();
    std::os::unix::fs::symlink("nowhere", ground.path("out")).unwrap();
    let said = refused(&mut ground.build("new", "out"));
    assert!(said.contains("cannot write out"), "{said}");
    ground.holds_only(&["out"]);
}

#[test]
fn a_link_in_the_report_is_not_followed() {
    let ground = Ground::new();
    ground.old("out");
    std::fs::rename(ground.path("out/cities"), ground.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", ground.path("out/cities")).unwrap();
    let elsewhere = ground.files("elsewhere");
    // The new report has no such folder, so the link is somebody's and stays.
    done(&mut ground.build("new", "out"));
    assert!(ground.files("elsewhere") == elsewhere);
    assert!(ground.path("out/cities").is_symlink());
    // The old one has, and it would be written elsewhere.
    let said = refused(&mut ground.build("old", "out"));
    assert!(
        said.contains("cannot write out/cities: it is no folder"),
        "{said}"
    );
    assert!(ground.files("elsewhere") == elsewhere);
}

#[cfg(target_os = "linux")]
#[test]
fn where_nobody_can_write_a_report_is_refused() {
    let ground = Ground::new();
    for out in ["/sys/ascn-report", "/proc/ascn-report"] {
        let said = refused(&mut ground.build("new", out));
        assert!(said.contains(&format!("cannot write {out}")), "{said}");
    }
}
