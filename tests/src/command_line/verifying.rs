//! `ascn verify`: the formats of a report say the same.

use std::path::Path;

use super::{ascn, names_in};
use crate::harness::{fixture, write};

/// Every network of the fixtures, in all its editions and with all derived documents.
const NETWORKS: [&str; 5] = ["asean", "attacked", "full", "ladder", "scripts"];

/// Builds everything of a network into a folder.
fn built(network: &str, out: &Path) {
    let network = fixture(network);
    let done = ascn(&[
        "build",
        network.to_str().unwrap(),
        "--documents",
        "--edition",
        "jcm,public",
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(done.code, 0, "{done:?}");
}

#[test]
fn all_formats_of_every_network_agree() {
    for network in NETWORKS {
        let folder = tempfile::tempdir().unwrap();
        built(network, folder.path());
        let done = ascn(&["verify", folder.path().to_str().unwrap()]);
        assert_eq!((done.code, &*done.product), (0, ""), "{network}: {done:?}");
        assert!(done.messages.ends_with("· 0 differences\n"), "{done:?}");
        assert!(!done.messages.contains("· 0 headings"), "{done:?}");
    }
}

/// What is changed in which file, and the words that report it.
const CHANGES: [(&str, &str, &str, &str); 7] = [
    (
        "annual-report.html",
        "data-figure=\"projects.total\" value=\"108\">108</data>",
        "data-figure=\"projects.total\" value=\"109\">109</data>",
        "prints the figure projects.total as `109`; in figures.json it is 108",
    ),
    (
        "figures.json",
        "{\"id\":\"projects.total\",\"value\":108,",
        "{\"id\":\"projects.total\",\"value\":107,",
        "as `108`; in figures.json it is 107",
    ),
    (
        "figures.json",
        "{\"id\":\"projects.total\",",
        "{\"id\":\"projects.all\",",
        "the figure projects.total, which is not in figures.json",
    ),
    (
        "annual-report.md",
        "## 2 ",
        "## 3 ",
        "the Markdown has the heading `3 ",
    ),
    (
        "annual-report.html",
        "<span class=\"label\">Table 1.</span> ",
        "<span class=\"label\">Table 1.</span> All ",
        "the page has the caption `Table 1. All ",
    ),
    (
        "annual-report.md",
        "| Phuket |",
        "| Phuket City |",
        "the Markdown has the row `Thailand | Phuket City |",
    ),
    (
        "annual-report.md",
        "Data as of 25 September 2024",
        "Data as of 26 September 2024",
        "the Markdown has the text `Data as of 26 September 2024",
    ),
];

#[test]
fn a_change_in_one_file_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    built("asean", folder.path());
    for (name, from, to, told) in CHANGES {
        let path = folder.path().join(name);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        write(&path, &text.replacen(from, to, 1)).unwrap();
        let done = ascn(&["verify", folder.path().to_str().unwrap()]);
        write(&path, &text).unwrap();
        assert_eq!(done.code, 1, "{to}: {done:?}");
        assert!(done.product.contains(told), "{to}: {}", done.product);
        let place = format!(
            "{}: under \"",
            folder.path().join("annual-report.html").display()
        );
        assert!(done.product.contains(&place), "{to}: {}", done.product);
    }
}

#[cfg(unix)]
#[test]
fn what_no_build_writes_is_told_and_not_read() {
    let folder = tempfile::tempdir().unwrap();
    built("scripts", folder.path());
    let path = folder.path().to_str().unwrap();
    let before = ascn(&["verify", path]);
    for (name, target) in [("loop", "."), ("zero.html", "/dev/zero"), ("a.html", "b")] {
        std::os::unix::fs::symlink(target, folder.path().join(name)).unwrap();
    }
    let done = ascn(&["verify", path]);
    assert_eq!((done.code, &*done.product), (0, ""), "{done:?}");
    let (told, summary) = done
        .messages
        .split_at(done.messages.len() - before.messages.len());
    assert_eq!(summary, before.messages);
    for name in ["loop", "zero.html", "a.html"] {
        let told_of_it = format!("/{name} is no file of a report, so it was not read\n");
        assert!(told.contains(&told_of_it), "{name}: {told}");
    }
}

#[test]
fn a_folder_without_a_report_cannot_be_verified() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    assert_eq!(ascn(&["verify", path]).code, 3);
    write(&folder.path().join("a.html"), "<h1>A</h1>").unwrap();
    assert_eq!(ascn(&["verify", path]).code, 3);
    for wrong in ["{\"figures\": 1}", "[]", "", "{\"figures\": [{\"id\": 1}]}"] {
        write(&folder.path().join("figures.json"), wrong).unwrap();
        let done = ascn(&["verify", path]);
        assert_eq!(done.code, 3, "{done:?}");
        let told =
            "figures.json: it does not hold figures as `ascn build` writes them, from line 1";
        assert!(done.messages.contains(told), "{done:?}");
    }
    assert_eq!(names_in(folder.path()), ["a.html", "figures.json"]);
    assert_eq!(ascn(&["verify", "/there/is/no/such/folder"]).code, 3);
}
