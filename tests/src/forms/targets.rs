//! Where the files of faults may be, and that nothing else is overwritten.

use super::Place;
use crate::command_line::{Done, ascn};
use crate::folder::Folder;
use crate::harness::write;

fn whole() -> Place {
    Place::new(&Folder::read("invalid/_base"))
}

impl Place {
    /// Runs a command on the data with its faults in a file, whose path is relative to the data.
    fn told_into(&self, command: &str, file: &str) -> Done {
        let data = self.data();
        let format = format!("sarif={}", data.join(file).display());
        let data = data.to_str().unwrap();
        ascn(&[command, data, "--message-format", &format])
    }
}

#[test]
fn a_file_of_the_data_is_not_written_over() {
    let place = whole();
    for file in [
        "ascn.yaml",
        "network/cities.yaml",
        "cycles/2024/submissions/aa-haven.yaml",
        "cycles/faults.sarif",
        "nope/../network/faults.sarif",
    ] {
        let path = place.data().join(file);
        let before = std::fs::read(&path).ok();
        for command in ["check", "build"] {
            let done = place.told_into(command, file);
            assert_eq!(done.code, 2, "{file}: {done:?}");
            assert!(done.messages.contains("lies in `"), "{done:?}");
        }
        assert_eq!(std::fs::read(&path).ok(), before, "{file}");
    }
    // Beside the data is a place like any other.
    assert_eq!(place.told_into("check", "faults.sarif").code, 0);
}

#[test]
fn a_file_of_the_report_is_not_written_over() {
    let place = whole();
    assert_eq!(place.told_into("build", "../faults.sarif").code, 0);
    for file in ["annual-report.html", "figures.json", ".ascn-files", "new"] {
        let path = place.data().join("out/2024").join(file);
        let before = std::fs::read(&path).ok();
        let done = place.told_into("build", &format!("out/2024/{file}"));
        assert_eq!(done.code, 2, "{file}: {done:?}");
        assert!(done.messages.contains("folder of the report"), "{done:?}");
        assert_eq!(std::fs::read(&path).ok(), before, "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays() {
    let place = whole();
    let link = place.data().join("link");
    write(&place.data().join("kept"), "something longer than nothing").unwrap();
    std::os::unix::fs::symlink("kept", &link).unwrap();
    assert_eq!(place.told_into("check", "link").code, 0);
    assert!(link.is_symlink());
    let kept = std::fs::read_to_string(place.data().join("kept")).unwrap();
    assert!(kept.starts_with('{') && kept.ends_with("}\n"), "{kept}");
}
