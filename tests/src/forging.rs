//! Attempts to print a number that is no figure, or the mark of a figure, by every means that
//! templates have: the check reports each, in its file and line.
//!
//! The place of the fault is marked with `⟦`.

mod in_a_section;
mod with_files;

use ascn_diagnostic::{FileName, Severity, Sources};

use in_a_section::{IN_A_SECTION, NEAR_MISSES};
use with_files::WITH_FILES;

/// A file below `templates/`, and its text.
type File = (&'static str, &'static str);

const SCOPE: &str = "sections/scope.md";

/// The faults of templates, by file and line.
fn told(files: &[File]) -> Vec<(String, usize, String)> {
    let mut sources = Sources::default();
    sources.add(
        FileName::new("templates/templates.yaml"),
        "views: 1\n".to_owned(),
    );
    for (name, text) in files {
        let text = text.replace('⟦', "");
        sources.add(FileName::new(&format!("templates/{name}")), text);
    }
    let (_, faults) = ascn_report::read_templates(&sources);
    let located = ascn_yaml::Locator::new(&sources).locate(faults.into_vec());
    let told = located.into_iter().map(|one| {
        assert_eq!(one.fault.rule.severity, Severity::Error);
        let text = sources.get(&one.place.file).unwrap().text();
        let start = one.place.range.unwrap_or_default().start;
        let line = text[..start].matches('\n').count() + 1;
        (
            one.place.file.to_string(),
            line,
            format!("{start} {}", one.fault.message),
        )
    });
    told.collect()
}

/// What is wrong with the report of an attempt.
fn missed(files: &[File]) -> Option<String> {
    let marked = files
        .iter()
        .find_map(|(name, text)| Some((name, text, text.find('⟦')?)));
    let found = told(files);
    let is_told = marked.is_none_or(|(name, text, at)| {
        let line = text[..at].matches('\n').count() + 1;
        let mut found = found.iter();
        found.any(|(file, of, words)| {
            *file == format!("templates/{name}")
                && *of == line
                && words.starts_with(&format!("{at} "))
        })
    });
    (!is_told || found.is_empty()).then(|| format!("{files:?}: {found:?}"))
}

#[test]
fn no_number_and_no_mark_can_be_forged() {
    let in_a_section: Vec<[File; 1]> = IN_A_SECTION.iter().map(|text| [(SCOPE, *text)]).collect();
    let in_a_section = in_a_section.iter().map(<[File; 1]>::as_slice);
    let attempts: Vec<&[File]> = in_a_section.chain(WITH_FILES.iter().copied()).collect();
    assert!(attempts.len() >= 150, "{}", attempts.len());
    let missed: Vec<String> = attempts.iter().filter_map(|files| missed(files)).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_is_no_forgery_is_not_told() {
    for text in NEAR_MISSES {
        let found = told(&[(SCOPE, text)]);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn templates_that_call_one_another_without_end_are_told() {
    let twice = |name: &str| format!("{{% include \"{name}\" %}}").repeat(9);
    let names: Vec<String> = (0..9).map(|n| format!("blocks/n{n}.md")).collect();
    let mut sources = Sources::default();
    sources.add(
        FileName::new("templates/templates.yaml"),
        "views: 1\n".to_owned(),
    );
    sources.add(
        FileName::new("templates/sections/scope.md"),
        twice(&names[0]),
    );
    for (index, name) in names.iter().enumerate() {
        let text = names
            .get(index + 1)
            .map_or("x".to_owned(), |next| twice(next));
        sources.add(FileName::new(&format!("templates/{name}")), text);
    }
    let (_, faults) = ascn_report::read_templates(&sources);
    let messages: Vec<String> = faults
        .into_vec()
        .into_iter()
        .map(|one| one.message)
        .collect();
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].contains("too often"), "{messages:?}");
}
