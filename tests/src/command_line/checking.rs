//! `ascn check`: faults as a product, and the forms they take.

use serde_json::Value;

use super::{Copy, Done, PHUKET, ascn, asean};
use crate::data::CYCLES;
use crate::harness::write;

/// The faults of a data folder in the form for programs.
fn faults(done: &Done) -> Vec<Value> {
    let lines = done.product.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn text<'a>(fault: &'a Value, key: &str) -> Option<&'a str> {
    fault.get(key).unwrap().as_str()
}

#[test]
fn a_folder_without_errors_passes_for_each_of_its_cycles() {
    for cycle in CYCLES {
        let done = ascn(&["check", &asean(), "--cycle", cycle]);
        assert_eq!(done.code, 0, "{done:?}");
        assert!(done.product.is_empty() && !done.messages.is_empty());
    }
}

#[test]
fn faults_for_people_are_messages() {
    let copy = Copy::with_an_error();
    let done = ascn(&["check".to_owned(), copy.path("")]);
    assert_eq!(done.code, 1);
    assert!(done.product.is_empty());
    for part in [PHUKET, "thinking", "unknown-code", "1 error"] {
        assert!(done.messages.contains(part), "{part}: {}", done.messages);
    }
}

#[test]
fn faults_for_programs_are_the_product_one_object_a_line() {
    let copy = Copy::with_an_error();
    let done = ascn(&["check", &copy.path(""), "--message-format", "json"]);
    assert_eq!(done.code, 1);
    assert!(done.messages.is_empty(), "{}", done.messages);
    let errors = faults(&done)
        .into_iter()
        .filter(|fault| text(fault, "severity") == Some("error"));
    let [fault] = errors.collect::<Vec<_>>().try_into().unwrap();
    for (key, expected) in [
        ("code", "unknown-code"),
        ("file", PHUKET),
        ("path", "projects[0].stage"),
        ("city", "th-phuket"),
        ("project", "th-phuket-001"),
    ] {
        assert_eq!(text(&fault, key), Some(expected), "{fault}");
    }
    let file = std::fs::read_to_string(copy.at(PHUKET)).unwrap();
    let place = |key: &str| {
        let number = fault.get(key).unwrap().as_u64().unwrap();
        usize::try_from(number).unwrap() - 1
    };
    let line = file.lines().nth(place("line")).unwrap();
    let marked = line.get(place("column")..place("end_column"));
    assert_eq!(marked, Some("thinking"));
}

#[test]
fn faults_in_short_are_the_product_one_a_line_with_their_place() {
    let copy = Copy::with_an_error();
    let done = ascn(&["check", &copy.path(""), "--message-format", "short"]);
    assert_eq!(done.code, 1);
    assert!(done.messages.is_empty());
    let start = format!("{PHUKET}:12:12: error[unknown-code]: ");
    let mut lines = done.product.lines();
    assert!(
        lines.any(|line| line.starts_with(&start)),
        "{}",
        done.product
    );
}

#[test]
fn the_faults_of_a_build_are_messages_in_every_form() {
    let copy = Copy::with_an_error();
    for form in ["human", "short", "json"] {
        let done = ascn(&["build", &copy.path(""), "--message-format", form]);
        assert_eq!(done.code, 1);
        assert!(done.product.is_empty());
        assert!(done.messages.contains("unknown-code"), "{done:?}");
    }
}

#[test]
fn warnings_count_as_errors_only_where_they_are_denied() {
    for cycle in CYCLES {
        let arguments = [
            "check",
            &asean(),
            "--cycle",
            cycle,
            "--message-format",
            "json",
        ];
        let done = ascn(&arguments);
        assert_eq!(done.code, 0);
        let warnings = faults(&done);
        let is_warning = |fault: &Value| text(fault, "severity") == Some("warning");
        assert!(warnings.iter().all(is_warning));

        let denied = ascn(&[&arguments[..], &["--deny-warnings"]].concat());
        assert_eq!(denied.code, u8::from(!warnings.is_empty()), "{denied:?}");
        assert_eq!(denied.product, done.product);
        let out = tempfile::tempdir().unwrap();
        let out = out.path().join("report");
        let into = ["--out", out.to_str().unwrap()];
        let built = ["build", &asean(), "--cycle", cycle, "--deny-warnings"];
        let built = ascn(&[&built[..], &into].concat());
        assert_eq!(built.code, denied.code);
        assert_eq!(out.exists(), warnings.is_empty());
    }
}

/// A network with a fault of every kind that a file can have.
fn full_of_faults() -> Copy {
    let copy = Copy::new();
    let submission = |city: &str| format!("cycles/2024/submissions/{city}.yaml");
    let text = |lines: &[&str]| lines.join("\n") + "\n";
    let head = "cycle: 2024\ndata_as_of: 2024-09-25\nprojects:";
    let files: [(String, String); 5] = [
        (submission("th-bangkok"), "city: [\n".to_owned()),
        (
            submission("th-rayong"),
            text(&["city:", head, "  - 5", "  - {}"]),
        ),
        (
            submission("th-khon-kaen"),
            text(&[
                "city: {a: b}",
                "city: th-khon-kaen",
                head,
                "  id: 1",
                "tilte: x",
            ]),
        ),
        (
            submission("th-chiang-mai"),
            text(&[
                "city: null",
                head,
                "  - id: X Y",
                "    cost: 12",
                "    stage: [a]",
            ]),
        ),
        ("network/chairs.yaml".to_owned(), "- 1\n".to_owned()),
    ];
    for (name, text) in files {
        write(&copy.at(&name), &text).unwrap();
    }
    std::fs::remove_file(copy.at("cycles/2023/cycle.yaml")).unwrap();
    copy
}

#[test]
fn no_fault_is_told_in_the_words_of_the_program() {
    let copy = full_of_faults();
    let done = ascn(&["check", &copy.path(""), "--message-format", "json"]);
    assert_eq!(done.code, 1);
    let mut told: Vec<String> = Vec::new();
    for fault in faults(&done) {
        told.push(text(&fault, "message").unwrap().to_owned());
        let hints = fault.get("hints").unwrap().as_array().unwrap().iter();
        told.extend(hints.map(|hint| hint.as_str().unwrap().to_owned()));
    }
    assert!(told.len() > 15, "{told:#?}");
    told.push(ascn(&["check".to_owned(), copy.path("")]).messages);
    let foreign = [
        "Some(",
        "None",
        "Ok(",
        "Err(",
        "Error {",
        "::",
        "expected struct",
        "invalid type",
        "untagged",
        "variant",
        "serde",
        "panicked",
        "line: ",
        "u64",
        "Option",
    ];
    for text in &told {
        // A fault with two places is drawn with `:::` before the second.
        let text = text.replace(" ::: ", "");
        for word in foreign {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
}

#[test]
fn what_stands_in_for_a_missing_value_is_not_told() {
    let copy = full_of_faults();
    let done = ascn(&["check", &copy.path(""), "--message-format", "json"]);
    for fault in faults(&done) {
        let file = text(&fault, "file").unwrap();
        if file.ends_with("th-rayong.yaml") {
            assert_eq!(text(&fault, "project"), None, "{fault}");
        }
    }
}

#[test]
fn every_file_with_a_fault_is_named_in_one_run() {
    let copy = full_of_faults();
    let done = ascn(&["check", &copy.path(""), "--message-format", "short"]);
    for part in ["th-bangkok", "th-rayong", "th-khon-kaen", "th-chiang-mai"] {
        let start = format!("cycles/2024/submissions/{part}.yaml");
        assert!(done.product.contains(&start), "{start}: {}", done.product);
    }
    for part in ["network/chairs.yaml:", "cycles/2023/cycle.yaml:"] {
        assert!(done.product.contains(part), "{part}: {}", done.product);
    }
    let mut files: Vec<&str> = done
        .product
        .lines()
        .map(|line| line.split(':').next().unwrap())
        .collect();
    let told = files.clone();
    files.sort_unstable();
    assert_eq!(told, files);
}

#[test]
fn a_file_that_is_no_text_is_told_by_its_name_and_hides_no_other_fault() {
    let copy = Copy::with_an_error();
    let word_file = copy.at("cycles/2024/submissions/th-phuket.docx");
    let mut file = std::fs::File::create(word_file).unwrap();
    std::io::Write::write_all(&mut file, b"PK\x03\x04\xff\xfe").unwrap();
    let done = ascn(&["check", &copy.path(""), "--message-format", "json"]);
    assert_eq!(done.code, 1, "{}", done.messages);
    let codes: Vec<_> = faults(&done)
        .iter()
        .map(|one| one["code"].clone())
        .collect();
    assert!(codes.contains(&"unowned-file".into()) && codes.contains(&"unknown-code".into()));
}

#[test]
fn a_file_in_the_place_of_the_data_folder_is_told_with_what_is_meant() {
    let copy = Copy::new();
    let file = copy.path("ascn.yaml");
    let done = ascn(&["check", &file]);
    assert_eq!(done.code, 3);
    let folder = file.strip_suffix("/ascn.yaml").unwrap();
    let meant = format!("it is no folder; name the data folder that it lies in: `{folder}`");
    assert!(done.messages.contains(&meant), "{}", done.messages);
    for command in ["check", "preview"] {
        let done = ascn(&[command, "/nowhere"]);
        assert_eq!(done.code, 3);
        let words = "cannot read /nowhere: there is no such file or folder\n";
        assert!(done.messages.ends_with(words), "{}", done.messages);
    }
}

#[test]
fn what_shows_only_in_the_report_is_told_by_the_check() {
    let copy = Copy::new();
    let section = "{{ (\"scope-\" ~ as_of) | t }}\n";
    write(&copy.at("templates/templates.yaml"), "views: 1\n").unwrap();
    write(&copy.at("templates/sections/scope.md"), section).unwrap();
    let done = ascn(&["check", &copy.path("")]);
    assert_eq!(done.code, 1, "{done:?}");
    let place = "templates/sections/scope.md:1:25";
    assert!(done.messages.contains(place), "{}", done.messages);
    assert!(done.messages.contains("1 error"), "{}", done.messages);
}
