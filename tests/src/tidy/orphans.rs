//! Every file that is made for a test is read by one.
//!
//! The tests look for the names in the code without comments and white space, so that neither a
//! remark nor a line break decides.

use std::collections::BTreeSet;

use super::assert_none;
use crate::harness::{files_below, root, text_of};

/// The code of all Rust files below the folders, without comments and white space.
fn code_below(folders: &[&str]) -> String {
    let mut files: Vec<String> = folders
        .iter()
        .flat_map(|folder| files_below(folder))
        .collect();
    files.retain(|file| file.to_ascii_lowercase().ends_with(".rs"));
    files.iter().map(|file| squeezed(&text_of(file))).collect()
}

fn squeezed(code: &str) -> String {
    let code = code.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("//")
    });
    code.flat_map(str::split_whitespace).collect()
}

/// Whether the code hands the file to `expected!` or `expected_file!`, or the folder of a text to
/// `expected_only`.
fn is_expected(file: &str, code: &str) -> bool {
    let Some((name, ending)) = file.split_once(".snap") else {
        return false;
    };
    let ending = ending.trim_start_matches('.');
    let is_listed = || {
        let mut folders = name.match_indices('/').map(|(end, _)| &name[..end]);
        folders.any(|folder| code.contains(&format!("expected_only(\"{folder}\",")))
    };
    // Each file has a snapshot without an ending beside it.
    code.contains(&format!("expected_file!(\"{name}.{ending}"))
        || ending.is_empty() && (code.contains(&format!("expected!(\"{name}\",")) || is_listed())
}

/// The name given to `assert_snapshot!`: the text behind the last `__` of the file's name.
fn snapshot_name(file: &str) -> Option<&str> {
    let (_, name) = file.strip_suffix(".snap")?.rsplit_once("__")?;
    Some(name)
}

/// Whether the code names the fixture, by the harness or by its path.
fn is_used(fixture: &str, code: &str) -> bool {
    let starts = [
        format!("fixture(\"{fixture}"),
        format!("Folder::read(\"{fixture}"),
        format!("fixtures/{fixture}"),
    ];
    starts.iter().any(|start| {
        let mut ends = code.match_indices(start.as_str()).map(|(at, _)| {
            let rest = code.get(at + start.len()..);
            rest.unwrap_or_default()
        });
        ends.any(|rest| rest.starts_with(['"', '/']))
    })
}

/// Whether a Rust file is where the compiler begins, or is declared where the compiler looks.
fn is_module(file: &str) -> bool {
    const ROOTS: [&str; 3] = ["lib.rs", "main.rs", "suite.rs"];
    let Some((folder, name)) = file.rsplit_once('/') else {
        return false;
    };
    let stem = name.strip_suffix(".rs").unwrap_or(name);
    let roots = ROOTS.map(|root| format!("{folder}/{root}")).into_iter();
    let parents = roots.chain([format!("{folder}.rs")]);
    let parents: Vec<String> = parents.filter(|one| root().join(one).is_file()).collect();
    let declared = format!("mod{stem};");
    // Each file of a crate's own `tests` or `benches` is a program, and cargo runs a `build.rs`.
    let is_program = folder.ends_with("/tests") && folder.matches('/').count() == 2
        || folder.ends_with("/benches");
    is_program
        || ROOTS.contains(&name)
        || name == "build.rs" && root().join(folder).join("Cargo.toml").is_file()
        || parents
            .iter()
            .any(|parent| squeezed(&text_of(parent)).contains(&declared))
}

#[test]
fn every_rust_file_is_compiled() {
    let mut offenders = files_below("tests/src");
    offenders.extend(files_below("crates"));
    offenders.extend(files_below("bench"));
    offenders.retain(|file| file.to_ascii_lowercase().ends_with(".rs") && !is_module(file));
    assert_none("no module declares these", &offenders);
}

#[test]
fn every_expected_file_is_named_by_a_test() {
    let code = code_below(&["tests/src"]);
    let folder = "tests/expected/";
    let mut offenders = files_below(folder);
    offenders.retain(|file| {
        file.strip_prefix(folder)
            .is_none_or(|name| !is_expected(name, &code))
    });
    assert_none("no test reads these", &offenders);
}

#[test]
fn every_snapshot_is_named_by_a_test_beside_it() {
    let mut offenders = files_below("tests/src");
    offenders.extend(files_below("crates"));
    offenders.retain(|file| file.to_ascii_lowercase().ends_with(".snap"));
    offenders.retain(|file| {
        let folder = file.rsplit_once("/snapshots/").map(|(folder, _)| folder);
        let code = folder.map(|folder| code_below(&[folder]));
        let name = snapshot_name(file).map(|name| format!("\"{name}\""));
        !code
            .zip(name)
            .is_some_and(|(code, name)| code.contains(&name))
    });
    assert_none("no test names these", &offenders);
}

#[test]
fn every_fixture_is_named_by_a_test() {
    // The main job of `xtask` builds a fixture, but looks only at what every report has.
    let folders: BTreeSet<String> = files_below("crates")
        .iter()
        .filter_map(|file| file.split('/').nth(1))
        .filter(|name| *name != "xtask")
        .map(|name| format!("crates/{name}"))
        .collect();
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    let code = code_below(&folders) + &code_below(&["tests/src"]);
    let fixtures: BTreeSet<String> = files_below("fixtures")
        .iter()
        .filter_map(|file| file.split('/').nth(1))
        .map(str::to_owned)
        .collect();
    let offenders: Vec<String> = fixtures
        .into_iter()
        .filter(|fixture| !is_used(fixture, &code))
        .collect();
    assert_none("no test reads these of fixtures/", &offenders);
}

#[test]
fn a_name_counts_only_where_it_is_used() {
    let code = squeezed("// expected!(\"old\", x)\nexpected!(\n  \"new\", x);");
    assert!(is_expected("new.snap", &code));
    assert!(!is_expected("old.snap", &code));
    assert!(!is_expected("a/new.snap", &code));
    assert!(!is_expected("new.snap.md", &code));
    assert!(!is_expected("new.txt", &code));

    let code = squeezed("expected_file!(\"a.md\", x); expected_only(\n    \"faults\", names);");
    assert!(is_expected("a.snap", &code));
    assert!(is_expected("a.snap.md", &code));
    assert!(!is_expected("a.snap.html", &code));
    assert!(is_expected("faults/deep/a.snap", &code));
    assert!(!is_expected("faults.snap", &code));

    let code = squeezed("fixture(\"full/a.yaml\")");
    assert!(is_used("full", &code));
    assert!(!is_used("fu", &code));

    assert_eq!(snapshot_name("suite__faults__all.snap"), Some("all"));
    assert_eq!(snapshot_name("all.snap"), None);
}
