//! The documents are right.
//!
//! 1. [`examples`]: every YAML example is read, and each is right or wrong as it says.
//! 2. [`keys`]: the file format names every key and every code, and only existing rules.
//! 3. [`links`]: every link leads to an existing file and heading, and every chapter that the rules
//!    and formulas name exists.
//! 4. Here: generated files are up to date, and the commands of the README are those of the gate.

mod examples;
mod keys;
mod links;

use std::path::Path;

use xtask::documents::{Document, all};
use xtask::step::calls;

use crate::harness::{files_below, text_of};

/// The README and everything in `docs/`.
fn documents() -> Vec<String> {
    let mut files = files_below("docs");
    files.retain(|file| is_markdown(file));
    files.insert(0, "README.md".to_owned());
    files
}

fn is_markdown(file: &str) -> bool {
    has_ending(file, "md")
}

fn has_ending(file: &str, ending: &str) -> bool {
    let found = Path::new(file).extension();
    found.is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// A block of code of a document.
struct Block {
    /// The document and the line of the first fence.
    place: String,
    /// The text behind the fence.
    info: String,
    text: String,
}

/// The fence that opens a block of code, and the text behind it.
fn opening(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let info = line.trim_start_matches('`');
    let (fence, info) = line.split_at(line.len() - info.len());
    (fence.len() >= 3).then_some((fence, info))
}

/// All blocks of code of a document, including those in lists.
fn blocks(file: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let text = text_of(file);
    let mut lines = text.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        let Some((fence, info)) = opening(line) else {
            continue;
        };
        let indent = line.len() - line.trim_start().len();
        let body = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| line.trim() != fence);
        let body: Vec<&str> = body
            .map(|line| line.get(indent..).unwrap_or_default())
            .collect();
        blocks.push(Block {
            place: format!("{file}:{}", index + 1),
            info: info.to_owned(),
            text: body.join("\n") + "\n",
        });
    }
    blocks
}

#[test]
fn what_is_generated_is_fresh() {
    let stale: Vec<String> = all()
        .unwrap()
        .into_iter()
        .filter(|Document { path, text }| text_of(path).replace("\r\n", "\n") != *text)
        .map(|document| document.path)
        .collect();
    assert!(stale.is_empty(), "run `cargo xtask docs`: {stale:#?}");
}

/// The two commands that the README names, and that the gate must run.
const COMMANDS: [&str; 2] = [
    "cargo run -- build fixtures/asean",
    "cargo test --workspace",
];

#[test]
fn the_commands_of_the_readme_are_those_of_the_gate() {
    let readme = blocks("README.md");
    let gate = text_of(".ci/run");
    let task = "run \"$built/debug/xtask\" check";
    assert!(gate.lines().any(|line| line == task));
    for command in COMMANDS {
        let is_told = readme
            .iter()
            .any(|block| block.text.lines().any(|line| line == command));
        assert!(is_told, "the README does not tell `{command}`");
        let is_run = calls()
            .iter()
            .any(|call| call.replace(" --locked", "").starts_with(command));
        assert!(is_run, "the gate does not run `{command}`");
    }
}

#[test]
fn every_command_is_told_by_the_guides() {
    let told: String = [
        "README.md",
        "docs/officer-guide.md",
        "docs/pipeline-guide.md",
        "docs/template-guide.md",
    ]
    .map(text_of)
    .concat();
    for (name, _) in ascn_cli::help() {
        assert!(told.contains(&name), "no guide tells `{name}`");
    }
}
