//! `ascn init`: a network to begin with.

use std::path::Path;

use ascn_yaml::FileKind;
use tempfile::TempDir;

use super::{Done, ascn, names_in};
use crate::harness::{expected, files_below, write};

/// A new folder, and what `ascn init` did with it.
fn started(arguments: &[&str]) -> (TempDir, String, Done) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").to_str().unwrap().to_owned();
    let done = ascn(&[&["init", &data], arguments].concat());
    (folder, data, done)
}

#[test]
fn the_starter_says_what_it_wrote_and_what_comes_next() {
    let (_folder, data, done) = started(&[]);
    assert_eq!(done.code, 0, "{done:?}");
    let said = format!("{}{}", done.product, done.messages).replace(&data, "data");
    expected!("init", said);
    let written: Vec<&str> = done.product.lines().collect();
    assert!(written.iter().all(|file| Path::new(file).is_file()));
    let own = files_below("crates/ascn-cli/starter").len();
    assert_eq!(written.len(), own + FileKind::ALL.len());
}

#[test]
fn the_starter_builds_without_a_fault_whatever_its_year() {
    for year in [None, Some("2024"), Some("1900"), Some("2194")] {
        let arguments: Vec<&str> = year.map_or(Vec::new(), |year| vec!["--cycle", year]);
        let (_folder, data, _) = started(&arguments);
        let done = ascn(&["build", &data]);
        assert_eq!(done.code, 0, "{done:?}");
        assert_eq!(done.messages, "3 submissions read · 0 errors, 0 warnings\n");
        let report = format!("{data}/out/{}/annual-report.md", year.unwrap_or("2031"));
        let report = std::fs::read_to_string(report).unwrap();
        for word in [
            "Example Network of Towns",
            "Lamps That Save Power",
            "Third Town",
        ] {
            assert!(report.contains(word), "{word}");
        }
        let verified = ascn(&["verify", &format!("{data}/out/{}", year.unwrap_or("2031"))]);
        assert_eq!(verified.code, 0, "{verified:?}");
    }
}

/// The YAML files of the starter with their texts, and no README.
fn yaml_files(data: &str) -> Vec<(String, String)> {
    let listed = ascn(&["schema", "--files", data]);
    assert_eq!(listed.code, 0, "{listed:?}");
    let lines = listed.product.lines();
    let files = lines.map(|line| {
        let (kind, file) = line.split_once(' ').unwrap();
        (kind.to_owned(), format!("{data}/{file}"))
    });
    files.collect()
}

#[test]
fn the_first_line_of_each_file_leads_to_the_schema_of_its_kind() {
    let (_folder, data, _) = started(&[]);
    let files = yaml_files(&data);
    assert!(files.len() > 8);
    for (kind, file) in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let schema = text
            .strip_prefix("# yaml-language-server: $schema=")
            .unwrap();
        let (schema, _) = schema.split_once('\n').unwrap();
        let schema = Path::new(&file).parent().unwrap().join(schema);
        let schema = std::fs::read_to_string(schema).unwrap();
        let published = FileKind::ALL.into_iter().find(|one| one.name() == kind);
        assert_eq!(schema, published.unwrap().schema(), "{file}");
    }
}

/// A text with each key that is commented out enabled.
fn with_optional_keys(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let indent = line.len() - line.trim_start().len();
        let (indent, rest) = line.split_at(indent);
        let key = rest
            .strip_prefix("# ")
            .and_then(|rest| rest.split_once(": "));
        match key {
            Some((key, value)) if !key.contains(' ') && key != "yaml-language-server" => {
                format!("{indent}{key}: {value}\n")
            }
            _ => format!("{line}\n"),
        }
    });
    lines.collect()
}

#[test]
fn the_optional_keys_of_the_starter_are_right_as_they_stand() {
    let (_folder, data, _) = started(&[]);
    let mut taken_in = 0;
    for (_, file) in yaml_files(&data) {
        let text = std::fs::read_to_string(&file).unwrap();
        let with = with_optional_keys(&text);
        taken_in += usize::from(with != text);
        write(Path::new(&file), &with).unwrap();
    }
    assert_eq!(taken_in, 4, "ascn.yaml, cities, the cycle and a submission");
    let done = ascn(&["check", &data, "--deny-warnings"]);
    assert_eq!(done.code, 0, "{done:?}");
}

#[test]
fn a_year_whose_dates_lie_too_late_is_refused() {
    let (folder, _, done) = started(&["--cycle", "2195"]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.messages.contains("2194"), "{done:?}");
    assert!(names_in(folder.path()).is_empty());
}

#[test]
fn a_folder_that_holds_files_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("notes.txt"), "mine\n").unwrap();
    let done = ascn(&["init", folder.path().to_str().unwrap()]);
    assert_eq!(done.code, 3, "{done:?}");
    assert!(done.messages.contains("is not empty"), "{done:?}");
    assert!(done.product.is_empty());
    assert_eq!(names_in(folder.path()), ["notes.txt"]);
    let file = folder.path().join("notes.txt");
    assert_eq!(ascn(&["init", file.to_str().unwrap()]).code, 3);
}

#[test]
fn a_folder_under_version_control_may_be_begun_in() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join(".git/config"), "").unwrap();
    let done = ascn(&["init", folder.path().to_str().unwrap()]);
    assert_eq!(done.code, 0, "{done:?}");
}

#[test]
fn a_kind_or_a_folder_is_asked_for_and_not_both() {
    let (_folder, data, _) = started(&[]);
    for wrong in [&["schema"][..], &["schema", "cycle", "--files", &data]] {
        assert_eq!(ascn(wrong).code, 2, "{wrong:?}");
    }
    assert_eq!(ascn(&["schema", "--files", "no-such-folder"]).code, 3);
}
