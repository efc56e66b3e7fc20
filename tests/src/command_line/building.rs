//! `ascn build`: all of a report, or nothing.

use std::path::Path;

use super::{Copy, PHUKET, ascn, asean, names_in};
use crate::data;
use crate::harness::{fixture, write};

const ALL: [&str; 3] = ["annual-report.html", "annual-report.md", "figures.json"];

/// The list of what a build wrote, in the same folder.
const LIST: &str = ".ascn-files";

/// The names in the folder of a report, apart from the list.
fn report_in(folder: &Path) -> Vec<String> {
    let mut names = names_in(folder);
    assert_eq!(names.remove(0), LIST);
    names
}

#[test]
fn a_build_writes_three_files_and_prints_their_paths() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a/b");
    let done = ascn(&["build", &asean(), "--out", out.to_str().unwrap()]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(report_in(&out), ALL);
    let mut printed: Vec<&str> = done.product.lines().collect();
    printed.sort_unstable();
    let expected = ALL.map(|name| out.join(name).to_str().unwrap().to_owned());
    assert_eq!(printed, expected);
}

#[test]
fn no_way_leads_into_the_data() {
    let copy = Copy::new();
    for out in [
        "cycles/x",
        "network",
        "nope/../cycles/x",
        "nope/./a/../../network/x",
    ] {
        let done = ascn(&["build", &copy.path(""), "--out", &copy.path(out)]);
        assert_eq!(done.code, 2, "{out}: {done:?}");
        assert!(done.messages.contains("would be read as data"), "{done:?}");
    }
    assert!(!names_in(Path::new(&copy.path(""))).contains(&"nope".to_owned()));
}

#[test]
fn what_is_written_is_what_the_library_makes() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    ascn(&["build", &asean(), "--out", out, "--cycle", "2023"]);
    for file in data::files(&data::network(), "2023").unwrap() {
        let written = std::fs::read(folder.path().join(&file.name)).unwrap();
        assert!(written == file.content, "{}", file.name);
    }
}

#[test]
fn without_a_folder_to_write_into_the_report_goes_into_the_data_folder() {
    let copy = Copy::new();
    let done = ascn(&["build".to_owned(), copy.path("")]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(names_in(&copy.at("out")), ["2024"]);
    assert_eq!(report_in(&copy.at("out/2024")), ALL);
    // What was written is no input of the next build.
    let again = ascn(&["build".to_owned(), copy.path("")]);
    assert_eq!((again.code, again.product), (0, done.product));
}

/// Which of the two holds depends on how the tests are compiled; both ways run before a change is
/// accepted.
#[test]
fn a_pdf_is_made_or_refused_with_the_way_to_get_it() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new");
    let network = fixture("invalid/_base");
    let network = network.to_str().unwrap();
    let out_name = out.to_str().unwrap();
    let done = ascn(&["build", network, "--format", "md,pdf", "--out", out_name]);
    if ascn_report::Format::Pdf.available().is_ok() {
        assert_eq!(done.code, 0, "{done:?}");
        let pdf = std::fs::read(out.join("annual-report.pdf")).unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
    } else {
        assert_eq!((done.code, done.product.as_str()), (2, ""), "{done:?}");
        assert!(done.messages.contains("--features pdf"), "{done:?}");
        assert!(!out.exists(), "something was written");
    }
}

#[test]
fn one_form_is_written_with_its_figures_only() {
    let folder = tempfile::tempdir().unwrap();
    for (format, name) in [("md", "annual-report.md"), ("html", "annual-report.html")] {
        let out = folder.path().join(format);
        let done = ascn(&[
            "build",
            &asean(),
            "--format",
            format,
            "--out",
            out.to_str().unwrap(),
        ]);
        assert_eq!(done.code, 0, "{done:?}");
        assert_eq!(report_in(&out), [name, "figures.json"]);
        assert_eq!(done.product.lines().count(), 2);
    }
}

#[test]
fn an_error_leaves_the_old_report_untouched() {
    let copy = Copy::with_an_error();
    let old = copy.at("out/2024/annual-report.md");
    write(&old, "the old report\n").unwrap();
    let done = ascn(&["build".to_owned(), copy.path("")]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.product.is_empty());
    assert!(done.messages.contains(PHUKET), "{}", done.messages);
    assert_eq!(names_in(&copy.at("out/2024")), ["annual-report.md"]);
    assert_eq!(std::fs::read_to_string(&old).unwrap(), "the old report\n");
}

#[test]
fn an_error_creates_no_folder() {
    let copy = Copy::with_an_error();
    assert_eq!(ascn(&["build".to_owned(), copy.path("")]).code, 1);
    assert!(!copy.at("out").exists());
}

#[test]
fn an_error_of_an_earlier_cycle_stops_the_report_too() {
    let copy = Copy::new();
    let name = "cycles/2022/submissions/th-phuket.yaml";
    copy.replace(name, "stage: planning", "stage: thinking");
    let done = ascn(&["build".to_owned(), copy.path("")]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.messages.contains(name));
}

#[test]
fn an_error_of_a_later_cycle_does_not_matter() {
    let copy = Copy::with_an_error();
    let arguments = ["build", &copy.path(""), "--cycle", "2023"];
    assert_eq!(ascn(&arguments).code, 0);
    assert_eq!(names_in(&copy.at("out")), ["2023"]);
}

#[test]
fn a_folder_that_cannot_be_written_into_is_refused_with_3_by_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    write(&file, "mine\n").unwrap();
    for out in [file.clone(), file.join("below")] {
        let out = out.to_str().unwrap();
        let done = ascn(&["build", &asean(), "--out", out]);
        assert_eq!(done.code, 3, "{done:?}");
        assert!(done.messages.contains(out), "{done:?}");
        assert!(done.product.is_empty());
    }
    assert_eq!(names_in(folder.path()), ["a-file"]);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine\n");
}

#[test]
fn a_report_of_which_one_file_cannot_be_written_is_not_written_at_all() {
    for taken in ALL {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        let build = |cycle: &str| {
            let out = out.to_str().unwrap();
            ascn(&["build", &asean(), "--out", out, "--cycle", cycle])
        };
        assert_eq!(build("2023").code, 0);
        std::fs::remove_file(out.join(taken)).unwrap();
        std::fs::create_dir(out.join(taken)).unwrap();
        let others = ALL.iter().filter(|name| **name != taken);
        let text = |name: &&str| std::fs::read_to_string(out.join(name)).unwrap();
        let old: Vec<String> = others.clone().map(text).collect();
        let done = build("2024");
        assert_eq!(done.code, 3, "{done:?}");
        assert!(done.messages.contains(taken), "{done:?}");
        assert!(done.messages.contains("is as it was"), "{done:?}");
        assert_eq!(report_in(out), ALL);
        assert_eq!(others.map(text).collect::<Vec<_>>(), old, "beside {taken}");
    }
}

#[test]
fn what_somebody_put_into_the_folder_is_never_replaced() {
    for name in ALL {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        write(&out.join(name), "mine\n").unwrap();
        let done = ascn(&["build", &asean(), "--out", out.to_str().unwrap()]);
        assert_eq!(done.code, 3, "{done:?}");
        assert!(done.messages.contains(name), "{done:?}");
        assert_eq!(names_in(out), [name]);
        let text = std::fs::read_to_string(out.join(name)).unwrap();
        assert_eq!(text, "mine\n");
    }
}

#[test]
fn a_report_is_of_one_build_and_other_files_stay() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let name = out.to_str().unwrap();
    let site = ["build", &asean(), "--out", name, "--layout", "site"];
    assert_eq!(ascn(&site).code, 0);
    write(&out.join("README.txt"), "mine\n").unwrap();
    write(&out.join("cities/mine.txt"), "mine\n").unwrap();
    for format in ["md", "html"] {
        let done = ascn(&["build", &asean(), "--out", name, "--format", format]);
        assert_eq!(done.code, 0, "{done:?}");
        let report = format!("annual-report.{format}");
        let names = [LIST, "README.txt", &report, "cities", "figures.json"];
        assert_eq!(names_in(&out), names);
        assert_eq!(names_in(&out.join("cities")), ["mine.txt"]);
    }
    assert_eq!(names_in(folder.path()), ["out"]);
}

#[test]
fn a_report_cannot_be_written_into_what_is_read() {
    let copy = Copy::new();
    for part in [
        "cycles/2024",
        "network",
        "templates/new",
        "cycles/../cycles",
    ] {
        let out = copy.path(part);
        let done = ascn(&["build".to_owned(), copy.path(""), "--out".to_owned(), out]);
        assert_eq!(done.code, 2, "{done:?}");
        assert!(done.messages.contains("data folder"), "{done:?}");
    }
    assert!(!copy.at("templates").exists());
    // Outside of its parts the data folder is a place like any other.
    let done = ascn(&[
        "build".to_owned(),
        copy.path(""),
        "--out".to_owned(),
        copy.path(""),
    ]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(copy.at("ascn.yaml").is_file() && copy.at("annual-report.md").is_file());
}

#[test]
fn a_site_lies_beside_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let done = ascn(&["build", &asean(), "--layout", "site", "--out", out]);
    assert_eq!(done.code, 0, "{done:?}");
    let mut expected = vec!["cities", "countries", "index.html"];
    expected.extend(ALL);
    expected.sort_unstable();
    assert_eq!(report_in(folder.path()), expected);
    assert!(folder.path().join("countries/TH.html").is_file());
    assert!(folder.path().join("cities/th-phuket.html").is_file());
}

#[test]
fn a_site_without_html_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let done = ascn(&[
        "build",
        &asean(),
        "--layout",
        "site",
        "--format",
        "md",
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.messages.contains("`html`"), "{done:?}");
    assert!(!out.exists());
}
