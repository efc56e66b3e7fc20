//! Each form of the faults has the same faults, at the same places.
//!
//! 1. [`read_back`] reads what was written in each form.
//! 2. Here: a matrix of every kind of fault and every form.
//! 3. [`hostile`]: no text that people wrote breaks a form.
//! 4. [`files`]: when files are written, their contents, and what happens if they cannot be
//!    written.
//! 5. [`targets`]: where files may be.
//! 6. [`known_again`]: by what code scanning recognises a fault.

mod files;
mod hostile;
mod known_again;
mod read_back;
mod targets;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::command_line::{Done, ascn};
use crate::diagnostics::codes;
use crate::folder::Folder;
use crate::harness::write;

use read_back::Seen;

/// The forms, each with the file that a test has it written to.
const FORMS: [(&str, &str); 6] = [
    ("human", "faults.txt"),
    ("short", "faults.short"),
    ("json", "faults.jsonl"),
    ("sarif", "faults.sarif"),
    ("github", "faults.github"),
    ("junit", "faults.xml"),
];

/// A data folder on disk, and a place for what is written.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new(data: &Folder) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Self { folder };
        for name in data.names() {
            write(&place.data().join(name), data.text(name)).unwrap();
        }
        place
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.file(name)).unwrap()
    }

    /// Runs a command on the data folder, with a file in every form.
    fn run(&self, command: &[&str], more: &[&str]) -> Done {
        let mut arguments: Vec<String> = command.iter().map(|one| (*one).to_owned()).collect();
        arguments.push(self.data().to_str().unwrap().to_owned());
        for (form, file) in FORMS {
            let file = self.file(file);
            arguments.push(format!("--message-format={form}={}", file.display()));
        }
        arguments.extend(more.iter().map(|one| (*one).to_owned()));
        ascn(&arguments)
    }

    /// The faults of each form, as they are read back.
    fn seen(&self) -> [(&'static str, Vec<Seen>); 6] {
        let base = self.data();
        FORMS.map(|(form, file)| (form, read(form, &self.text(file), &base)))
    }
}

fn read(form: &str, text: &str, base: &Path) -> Vec<Seen> {
    match form {
        "human" => read_back::human(text),
        "short" => read_back::short(text),
        "json" => read_back::json(text),
        "sarif" => read_back::sarif(text, base),
        "github" => read_back::github(text, base),
        "junit" => read_back::junit(text),
        form => panic!("{form}"),
    }
}

/// Fails unless each form has the faults of the JSON form, as far as the form can say it.
#[track_caller]
fn assert_same(seen: [(&str, Vec<Seen>); 6], about: &str) {
    let [human, short, (_, json), sarif, github, junit] = seen;
    assert_eq!(sarif.1, json, "{about}: sarif");
    let of_lines: Vec<Seen> = json.iter().map(Seen::as_an_annotation).collect();
    assert_eq!(github.1, of_lines, "{about}: github");
    for (form, seen) in [human, short, junit] {
        let starts: Vec<Seen> = json.iter().map(Seen::without_end).collect();
        assert_eq!(seen, starts, "{about}: {form}");
    }
}

#[test]
fn every_kind_of_fault_is_the_same_in_every_form() {
    for code in codes() {
        let folder = Folder::read("invalid/_base").overlay(&format!("invalid/{code}/fail"));
        let place = Place::new(&folder);
        let done = place.run(&["check"], &[]);
        let seen = place.seen();
        let [_, _, (_, json), ..] = &seen;
        assert!(!json.is_empty() && json.iter().all(|one| one.code == code));
        let has_error = json.iter().any(|one| one.severity == "error");
        assert_eq!(done.code != 0, has_error, "{code}: {done:?}");
        assert_same(seen, &code);
    }
}

#[test]
fn many_faults_of_many_kinds_are_the_same_in_every_form() {
    let mut folder = Folder::read("invalid/_base");
    let haven = "cycles/2024/submissions/aa-haven.yaml";
    folder.set(
        haven,
        "city: aa-haven\ncycle: 2023\n: [\nprojects:\n  - {id: 1, ภาษา: x}\n  - 5\n",
    );
    folder.set("network/cities.yaml", "- {id: aa-haven}\n- 7\n- {}\n");
    folder.set("cycles/2024/notes.docx", "");
    folder.set(
        "network/chairs.yaml",
        "chairs:\n  - {cycle: 2024,\n     country: ZZ}\n",
    );
    let place = Place::new(&folder);
    assert_eq!(place.run(&["check"], &[]).code, 1);
    let seen = place.seen();
    assert!(seen[2].1.len() > 8, "{:#?}", seen[2].1);
    assert!(seen[2].1.iter().any(|one| one.start.is_none()));
    assert_same(seen, "many");
}
