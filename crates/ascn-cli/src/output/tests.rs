//! Tests of reports as they come to their folder, and of the files there afterwards.

pub(super) mod tree;

use super::*;
use tree::{Tree, files, names};

fn file(name: &str, content: &str) -> ReportFile {
    ReportFile {
        name: name.to_owned(),
        content: content.as_bytes().to_vec(),
    }
}

impl Staging {
    fn put(&self, file: &ReportFile) -> Result<(), Failure> {
        self.write(&file.name, &|written| written.write_all(&file.content))
    }
}

fn build(folder: &Path, names: &[&str], content: &str) -> Result<(), Failure> {
    let staging = Staging::begin(folder)?;
    for name in names {
        staging.put(&file(name, content))?;
    }
    staging.commit()
}

#[test]
fn what_a_former_build_wrote_goes_and_what_somebody_put_there_stays() {
    let tree = Tree::new();
    let out = tree.path("a/out");
    build(
        &out,
        &["report.md", "cities/one.html", "cities/two.html"],
        "old",
    )
    .unwrap();
    tree.put("a/out/notes.txt", "mine");
    tree.put("a/out/cities/three.html", "mine");
    // If somebody's folder is in the way, the files are moved one by one.
    for has_folder in [false, true] {
        if has_folder {
            tree.put("a/out/mine/deep/notes.txt", "mine");
        }
        build(&out, &["report.md", "index.html"], "new").unwrap();
        let mut expected = vec![
            ".ascn-files",
            "cities/three.html",
            "index.html",
            "notes.txt",
            "report.md",
        ];
        if has_folder {
            expected.insert(3, "mine/deep/notes.txt");
        }
        assert_eq!(names(&out), expected);
        assert_eq!(tree.text("a/out/report.md"), "new");
        assert_eq!(tree.text("a/out/cities/three.html"), "mine");
        assert_eq!(names(&tree.path("")).len(), expected.len());
        build(&out, &["report.md", "cities/one.html"], "old").unwrap();
    }
}

#[test]
fn what_no_build_wrote_is_in_the_way_and_is_not_replaced() {
    let tree = Tree::new();
    tree.put("out/report.md", "mine");
    let refused = build(&tree.path("out"), &["a.md", "report.md"], "new").unwrap_err();
    assert!(matches!(refused, Failure::InTheWay(_)), "{refused}");
    assert_eq!(
        files(&tree.path("")),
        [("out/report.md".to_owned(), "mine".to_owned())]
    );
}

#[test]
fn a_report_that_lost_its_list_is_known_by_its_figures() {
    let tree = Tree::new();
    tree.put("out/figures.json", "{\"figures\": [\n]}\n");
    tree.put("out/report.md", "old");
    tree.put("out/notes.txt", "mine");
    build(&tree.path("out"), &["figures.json", "report.md"], "new").unwrap();
    assert_eq!(tree.text("out/report.md"), "new");
    assert_eq!(tree.text("out/notes.txt"), "mine");
}

#[test]
fn dropped_without_commit_nothing_is_left() {
    let tree = Tree::new();
    let staging = Staging::begin(&tree.path("a/b/out")).unwrap();
    staging.put(&file("cities/one.html", "new")).unwrap();
    drop(staging);
    assert!(tree.path("").read_dir().unwrap().next().is_none());
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_refused() {
    let tree = Tree::new();
    for name in ["../report.md", "/report.md", "a/../../report.md", ""] {
        let refused = build(&tree.path("out"), &["report.md", name], "new");
        assert!(refused.is_err(), "{name}");
    }
    assert!(tree.path("").read_dir().unwrap().next().is_none());
}

#[test]
fn several_threads_write_at_once() {
    let tree = Tree::new();
    let staging = Staging::begin(&tree.path("out")).unwrap();
    let pages = |thread: u32| {
        let names = (0..100).map(|page| format!("cities/{thread}/{page}.html"));
        names.for_each(|name| staging.put(&file(&name, "new")).unwrap());
    };
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let pages = &pages;
            scope.spawn(move || pages(thread));
        }
    });
    staging.commit().unwrap();
    assert_eq!(names(&tree.path("out")).len(), 401);
}

#[test]
fn files_that_are_their_owners_are_updated_and_removed_together() {
    let tree = Tree::new();
    for name in ["a.md", "b.md", "deep/c.md"] {
        tree.put(&format!("out/{name}"), "old");
    }
    let former = BTreeSet::from(["a.md", "deep/c.md"].map(str::to_owned));
    let files = [file("a.md", "new"), file("d.md", "new")];
    write(&tree.path("out"), &files, &former).unwrap();
    assert_eq!(names(&tree.path("")), ["out/a.md", "out/b.md", "out/d.md"]);
    assert_eq!(tree.text("out/a.md"), "new");
}

#[test]
fn what_a_killed_build_has_left_is_removed_and_the_report_is_as_it_was() {
    let tree = Tree::new();
    let out = tree.path("out");
    build(&out, &["a.md", "cities/one.html"], "old").unwrap();
    tree.put("out/notes.txt", "mine");
    let before = files(&out);
    // Killed before or after the folders were swapped: one of two reports, and somebody's files.
    tree.put(".out.ascn-build/lock", "");
    tree.put(".out.ascn-build/new/a.md", "other");
    std::fs::hard_link(
        out.join("notes.txt"),
        tree.path(".out.ascn-build/new/notes.txt"),
    )
    .unwrap();
    // Saved since, by an editor that writes a new file.
    std::fs::remove_file(out.join("notes.txt")).unwrap();
    tree.put("out/notes.txt", "mine");
    drop(Staging::begin(&out).unwrap());
    assert_eq!(files(&out), before);
    assert_eq!(names(&tree.path("")).len(), before.len());
}

#[test]
fn stopped_at_any_move_the_next_build_finds_every_file_of_both_reports() {
    let old = ["a.md", "cities/one.html", "cities/two.html", "gone/x.html"];
    let new = ["a.md", "b.md", "cities/one.html", "pages/index.html"];
    for stop in old.into_iter().chain(new) {
        let tree = Tree::new();
        let out = tree.path("out");
        tree.put("out/mine/notes.txt", "mine");
        build(&out, &old, "old").unwrap();
        let staging = Staging::begin(&out).unwrap();
        for name in new {
            staging.put(&file(name, "new")).unwrap();
        }
        staging.put(&file(listing::NAME, "")).unwrap();
        // A folder appears after the check, which no file can replace.
        let _ = std::fs::remove_file(out.join(stop));
        tree.put(&format!("out/{stop}/in-the-way"), "mine");
        let gone = BTreeSet::from(["cities/two.html", "gone/x.html"].map(str::to_owned));
        let names_of_new = staging.names().clone();
        let stopped = moves::each(&staging.target, &staging.new_files(), &names_of_new, &gone);
        let said = stopped.unwrap_err().to_string();
        let is_mixed = said.contains("old and new files stand side by side");
        assert_eq!(is_mixed, stop != "a.md", "{said}");
        drop(staging);
        std::fs::remove_dir_all(out.join(stop)).unwrap();
        build(&out, &new, "newer").unwrap();
        let mut expected = Vec::from(new.map(str::to_owned));
        expected.extend([".ascn-files", "mine/notes.txt"].map(str::to_owned));
        expected.sort();
        assert_eq!(names(&out), expected, "stopped at {stop}");
        assert_eq!(tree.text("out/a.md"), "newer");
        assert_eq!(names(&tree.path("")).len(), expected.len());
    }
}
