//! How long files are, how they begin, and words that are forbidden in them.

use super::assert_none;
use crate::harness::{files_below, text_of};

/// How many lines a file may have, its unit tests not counted.
const LONGEST_FILE: usize = 400;

/// What is forbidden in Rust files; split, so that this file may have it.
const FORBIDDEN_IN_CODE: [(&str, &str); 6] = [
    ("#[ig", "nore"),
    ("#[should", "_panic"),
    ("to", "do!"),
    ("FIX", "ME"),
    ("XX", "X"),
    ("db", "g!"),
];

/// What is forbidden in any file: places outside this repository, which its reader cannot see.
const FORBIDDEN_ANYWHERE: [(&str, &str); 8] = [
    ("..", "/shared"),
    ("/wo", "rk/"),
    ("crates", ".io"),
    ("static.rust", "-lang.org"),
    ("lib", ".rs/crates"),
    ("pypi", ".org"),
    ("registry.npmjs", ".org"),
    ("deb.debian", ".org"),
];

/// Cargo writes the registry's name into these files, and nobody else writes there.
const LOCK_FILES: [&str; 2] = ["Cargo.lock", "fuzz/Cargo.lock"];

fn rust_files() -> Vec<String> {
    let mut files = files_below("");
    files.retain(|file| file.to_ascii_lowercase().ends_with(".rs"));
    files
}

/// Every line of `files` with one of the words, as `file:line: word`.
fn lines_with(files: &[String], words: &[(&str, &str)]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|(a, b)| format!("{a}{b}")).collect();
    let mut found = Vec::new();
    for file in files {
        for (index, line) in text_of(file).lines().enumerate() {
            let words = words.iter().filter(|word| line.contains(word.as_str()));
            found.extend(words.map(|word| format!("{file}:{}: {word}", index + 1)));
        }
    }
    found
}

#[test]
fn no_file_is_too_long() {
    let mut files = rust_files();
    files.retain(|file| file.contains("/src/"));
    let mut offenders = Vec::new();
    for file in files {
        let text = text_of(&file);
        let code = text.lines().take_while(|line| *line != "#[cfg(test)]");
        let count = code.count();
        if count > LONGEST_FILE {
            offenders.push(format!("{file} has {count} lines"));
        }
    }
    assert_none("no file has more than 400 lines", &offenders);
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    let mut offenders = rust_files();
    offenders.retain(|file| !text_of(file).starts_with("//! "));
    assert_none("every file starts with `//! `", &offenders);
}

#[test]
fn no_test_is_switched_off_and_nothing_is_left_for_later() {
    let offenders = lines_with(&rust_files(), &FORBIDDEN_IN_CODE);
    assert_none("these may not stand in code", &offenders);
}

#[test]
fn the_repository_names_no_place_outside_itself() {
    let mut files = files_below("");
    files.retain(|file| !LOCK_FILES.contains(&file.as_str()));
    let offenders = lines_with(&files, &FORBIDDEN_ANYWHERE);
    assert_none("these may not stand in any file", &offenders);
}
