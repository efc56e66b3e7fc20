//! What a template prints unescaped: fields of the type `Markdown`, and those that are listed here.

use std::collections::BTreeSet;

use crate::harness::{files_below, text_of};

/// What an HTML template prints unescaped, with its content.
const SAFE: [(&str, &str); 9] = [
    (
        "html/page.html body",
        "the document, written as HTML by the program",
    ),
    (
        "html/page.html policy",
        "the policy of the page, of the program's own",
    ),
    (
        "html/page.html script",
        "the script, built into the program",
    ),
    (
        "html/page.html style",
        "the style: built in, and of the data folder",
    ),
    (
        "html/page.html cover",
        "a part of the page, rendered by its own template",
    ),
    (
        "html/page.html panel",
        "a part of the page, rendered by its own template",
    ),
    (
        "html/page.html tools",
        "a part of the page, rendered by its own template",
    ),
    (
        "html/panel.html contents",
        "the contents, written as HTML by the program",
    ),
    (
        "html/tools.html figures",
        "figures as JSON, in which `<` is escaped",
    ),
];

/// The templates that end so, with their names below `templates/`.
fn templates(ending: &str) -> Vec<(String, String)> {
    let files = files_below("templates").into_iter();
    let files = files.filter(|file| file.ends_with(ending));
    files
        .map(|file| {
            (
                file.strip_prefix("templates/").unwrap().to_owned(),
                text_of(&file),
            )
        })
        .collect()
}

/// The word that a text ends with.
fn last_word(text: &str) -> &str {
    let is_part = |one: char| one.is_alphanumeric() || one == '_';
    let text = text.trim_end();
    text.rsplit(|one| !is_part(one)).next().unwrap_or_default()
}

/// What a template prints with a filter, with the name of the template: the last word of the
/// expression, or of the list that it is an entry of.
fn printed_with(filter: &str, ending: &str) -> BTreeSet<String> {
    let mut printed = BTreeSet::new();
    for (name, text) in templates(ending) {
        let places: Vec<&str> = text.split(&format!("| {filter} ")).collect();
        for before in places.iter().rev().skip(1) {
            let word = last_word(before);
            let list = text.split_once(&format!("for {word} in "));
            let list = list.and_then(|(_, behind)| behind.split_once([' ', '\n']));
            let word = list.map_or(word, |(list, _)| last_word(list));
            printed.insert(format!("{name} {word}"));
        }
    }
    printed
}

/// The fields of all views that are of the type `Markdown`, or hold some.
fn markdown_fields() -> BTreeSet<String> {
    let files = files_below("crates/ascn-report/src").into_iter();
    let views = files.filter(|file| file.contains("/src/view"));
    let mut fields = BTreeSet::new();
    for file in views {
        for line in text_of(&file).lines() {
            let field = line
                .trim()
                .strip_prefix("pub ")
                .and_then(|rest| rest.split_once(": "));
            if let Some((name, of)) = field.filter(|(_, of)| of.contains("Markdown")) {
                assert!(of.ends_with(','), "{file}: {line}");
                fields.insert(name.to_owned());
            }
        }
    }
    fields
}

#[test]
fn what_is_printed_as_markdown_is_markdown() {
    let fields = markdown_fields();
    let printed = printed_with("markdown", ".md");
    assert!(printed.len() > 40, "{printed:?}");
    let mut others = Vec::new();
    for one in &printed {
        let (_, field) = one.split_once(' ').unwrap();
        if !fields.contains(field) {
            others.push(one.as_str());
        }
    }
    assert_eq!(others, [""; 0]);
}

#[test]
fn only_what_the_program_wrote_is_printed_as_html() {
    let printed = printed_with("safe", ".html");
    let expected: BTreeSet<String> = SAFE.iter().map(|(one, _)| (*one).to_owned()).collect();
    assert_eq!(printed, expected);
    assert_eq!(printed_with("safe", ".md"), BTreeSet::new());
}

#[test]
fn what_a_template_is_seen_to_print_as_it_is_says_so() {
    // The places were found by experiment, in `views`.
    let fields = markdown_fields();
    for line in text_of("tests/expected/safety/markdown.snap.txt").lines() {
        let field = line.rsplit(['.', ' ']).next().unwrap();
        assert!(fields.contains(field), "{line}");
    }
}
