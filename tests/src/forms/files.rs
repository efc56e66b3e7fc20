//! When files are written, their contents, and what happens if they cannot be written.

use serde_json::Value;

use super::{FORMS, Place};
use crate::command_line::ascn;
use crate::folder::Folder;
use crate::harness::{fixture, write};

fn whole() -> Folder {
    Folder::read("invalid/_base")
}

fn faulty() -> Folder {
    whole().overlay("invalid/unknown-code/fail")
}

fn warned() -> Folder {
    whole().overlay("invalid/csco-vacant/fail")
}

/// How often an element or attribute occurs in the JUnit document.
fn count(place: &Place, part: &str) -> usize {
    place.text("faults.xml").matches(part).count()
}

fn run_of(place: &Place) -> Value {
    let mut log: Value = serde_json::from_str(&place.text("faults.sarif")).unwrap();
    log["runs"][0].take()
}

#[test]
fn without_faults_every_form_is_a_right_document() {
    let place = Place::new(&whole());
    let done = place.run(&["check"], &[]);
    assert_eq!(done.code, 0, "{done:?}");
    for (form, seen) in place.seen() {
        assert!(seen.is_empty(), "{form}");
    }
    for empty in ["faults.short", "faults.jsonl", "faults.github"] {
        assert_eq!(place.text(empty), "");
    }
    assert!(place.text("faults.txt").contains("0 errors, 0 warnings"));
    let run = run_of(&place);
    assert_eq!(run["results"], Value::Array(Vec::new()));
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    // Each submission of both cycles is a test that passed.
    let submissions = whole()
        .names()
        .filter(|name| name.contains("/submissions/"))
        .count();
    assert_eq!(count(&place, "<testcase "), submissions);
}

#[test]
fn a_file_holds_what_the_stream_would() {
    let place = Place::new(&faulty());
    assert_eq!(place.run(&["check"], &[]).code, 1);
    let data = place.data().to_str().unwrap().to_owned();
    for (form, file) in FORMS {
        let done = ascn(&["check", &data, "--message-format", form]);
        let shown = if form == "human" {
            done.messages
        } else {
            done.product
        };
        assert_eq!(shown, place.text(file), "{form}");
    }
}

#[test]
fn people_are_shown_the_faults_beside_the_files() {
    let place = Place::new(&faulty());
    let done = place.run(&["check"], &[]);
    assert!(done.product.is_empty());
    assert_eq!(done.messages, place.text("faults.txt"));

    let both = place.run(
        &["check"],
        &["--message-format", "json", "--message-format", "human"],
    );
    assert_eq!(both.product, place.text("faults.jsonl"));
    assert_eq!(both.messages, place.text("faults.txt"));
}

#[test]
fn a_rule_brings_its_manual_page() {
    let place = Place::new(&whole());
    place.run(&["check"], &[]);
    let run = run_of(&place);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), ascn_report::rules().count());
    for (told, rule) in rules.iter().zip(ascn_report::rules()) {
        assert_eq!(told["id"], rule.code);
        assert_eq!(told["help"]["markdown"], rule.manual());
        let short = told["shortDescription"]["text"].as_str().unwrap();
        assert!(short.ends_with('.') || short.ends_with(':'), "{short}");
        // What GitHub takes.
        let full = told["fullDescription"]["text"].as_str().unwrap();
        assert!(full.len() <= 1024, "{}: {}", rule.code, full.len());
    }
}

#[test]
fn a_denied_warning_stays_a_warning_and_fails_the_test() {
    let place = Place::new(&warned());
    assert_eq!(place.run(&["check"], &[]).code, 0);
    let before = place.seen();
    assert_eq!(
        (count(&place, "<failure"), count(&place, "<system-out")),
        (0, 1)
    );

    assert_eq!(place.run(&["check"], &["--deny-warnings"]).code, 1);
    assert_eq!(place.seen(), before);
    assert_eq!(
        (count(&place, "<failure"), count(&place, "<system-out")),
        (1, 0)
    );
    assert_eq!(run_of(&place)["invocations"][0]["exitCode"], 1);
}

#[test]
fn what_could_not_be_done_is_told_in_every_file() {
    let place = Place::new(&whole());
    let text = "left by an earlier run";
    for (_, file) in FORMS {
        write(&place.file(file), text).unwrap();
    }
    std::fs::remove_dir_all(place.data()).unwrap();
    for command in ["check", "build"] {
        let done = place.run(&[command], &[]);
        assert_eq!(done.code, 3, "{done:?}");
        for (form, file) in FORMS {
            let text = place.text(file);
            assert!(
                text.contains("there is no such file or folder"),
                "{form}: {text}"
            );
        }
        let invocation = &run_of(&place)["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false);
        assert_eq!(invocation["exitCode"], 3);
        assert_eq!(count(&place, "<error "), 1);
        let object: Value = serde_json::from_str(&place.text("faults.jsonl")).unwrap();
        assert_eq!(
            (&object["code"], &object["severity"]),
            (&Value::Null, &"error".into())
        );
    }
    let done = place.run(&["build"], &["--layout", "site", "--format", "md"]);
    assert_eq!(done.code, 2, "{done:?}");
    assert_eq!(run_of(&place)["invocations"][0]["exitCode"], 2);
}

#[test]
fn a_file_that_cannot_be_written_is_a_failure_and_no_other_file_is_lost() {
    let place = Place::new(&faulty());
    std::fs::create_dir(place.file("faults.short")).unwrap();
    let done = place.run(&["check"], &[]);
    assert_eq!(done.code, 3, "{done:?}");
    assert!(
        done.messages.contains("unknown-code"),
        "the faults are told all the same"
    );
    assert!(done.messages.contains("cannot write") && done.messages.contains("faults.short"));
    for (form, file) in FORMS {
        assert!(
            form == "short" || place.text(file).contains("desing"),
            "{form}"
        );
    }
    // What was begun beside it is gone.
    let names = place.folder.path().read_dir().unwrap().count();
    assert_eq!(names, FORMS.len() + 1);
}

#[test]
fn forms_that_contradict_each_other_are_refused_before_anything_is_done() {
    let place = Place::new(&faulty());
    let data = place.data().to_str().unwrap().to_owned();
    let file = place.file("one").to_str().unwrap().to_owned();
    let (sarif, junit) = (format!("sarif={file}"), format!("junit={file}"));
    let wrong: [(&str, &[&str]); 7] = [
        ("check", &[&sarif, &junit]),
        ("check", &["json", "short"]),
        ("check", &["human", "human"]),
        ("check", &["json="]),
        ("check", &["xml"]),
        ("build", &["sarif"]),
        ("build", &["human", "json"]),
    ];
    for (command, forms) in wrong {
        let mut arguments = vec![command, data.as_str()];
        for form in forms {
            arguments.extend(["--message-format", form]);
        }
        let done = ascn(&arguments);
        assert_eq!(done.code, 2, "{forms:?}: {done:?}");
        assert!(done.product.is_empty() && !done.messages.contains("unknown-code"));
    }
    assert!(!place.file("one").exists());
}

#[test]
fn a_build_writes_its_faults_into_files_too() {
    let place = Place::new(&faulty());
    let out = place.file("out").to_str().unwrap().to_owned();
    assert_eq!(place.run(&["build"], &["--out", &out]).code, 1);
    super::assert_same(place.seen(), "build");

    // A template that cannot be rendered is found only when the report is made.
    let mut folder = whole();
    folder.set("templates/templates.yaml", "views: 1\n");
    folder.set("templates/sections/scope.md", "{{ nothing }}\n");
    let place = Place::new(&folder);
    let done = place.run(&["build"], &["--out", &out]);
    assert_eq!(done.code, 1, "{done:?}");
    let seen = place.seen();
    assert!(
        seen[2]
            .1
            .iter()
            .any(|one| one.file == "templates/sections/scope.md")
    );
    super::assert_same(seen, "templates");
    assert!(!place.file("out").exists());
}

#[test]
fn a_closed_gate_is_told_in_every_file() {
    let place = Place::new(&whole());
    let out = place.file("out").to_str().unwrap().to_owned();
    let done = place.run(&["build"], &["--stage", "summit", "--out", &out]);
    assert_eq!(done.code, 1, "{done:?}");
    for (form, file) in FORMS {
        assert!(
            place.text(file).contains("gates before that stage"),
            "{form}"
        );
    }
    let invocation = &run_of(&place)["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], true);
    assert_eq!(count(&place, "<error "), 1);
}

#[test]
fn the_ledger_and_the_templates_have_forms_as_well() {
    let place = Place::new(&Folder::read("ladder"));
    assert_eq!(place.run(&["chain", "verify"], &[]).code, 0);
    assert_eq!(
        count(&place, "<testcase "),
        count(&place, "/chain.yaml\" file=")
    );
    assert!(count(&place, "<testcase ") > 0);

    assert_eq!(place.run(&["templates", "test"], &[]).code, 0);
    assert_eq!(count(&place, "<failure"), 0);
}

#[test]
fn a_relative_folder_is_part_of_the_way_to_a_file() {
    // The tests run in a folder beside that of the fixtures.
    assert!(fixture("invalid/_base").is_dir());
    let place = Place::new(&whole());
    let sarif = place.file("faults.sarif");
    let sarif = format!("sarif={}", sarif.display());
    let data = "./../fixtures/../fixtures/invalid/unknown-code/fail";
    let done = ascn(&[
        "check",
        data,
        "--message-format",
        "github",
        "--message-format",
        &sarif,
    ]);
    let way = "../fixtures/invalid/unknown-code/fail/";
    assert!(done.product.contains(&format!(" file={way}")), "{done:?}");
    let run = run_of(&place);
    let file = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert!(file["uri"].as_str().unwrap().starts_with(way), "{file}");
    assert_eq!(file["uriBaseId"], "%SRCROOT%");
}
