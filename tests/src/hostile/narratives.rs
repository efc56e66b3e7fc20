//! Narratives that try to be more than text: each is printed, and does nothing in any format.
//!
//! Markdown is rendered for this as by a plain reader, with HTML on.

use std::fmt::Write as _;

use pulldown_cmark::{Options, Parser, html};

use super::laid::{Laid, names};
use super::table::cells;
use crate::harness::{files_below, fixture, generated};
use crate::page::without_assets;
use crate::safety::active_in;

/// A report in Markdown as its reader shows it.
fn shown(markdown: &str) -> String {
    let mut page = String::new();
    // Otherwise quotation marks would differ from those that are looked for.
    let options = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION);
    html::push_html(&mut page, Parser::new_ext(markdown, options));
    // The report itself sets the alignment of cells.
    ["left", "right", "center"].iter().fold(page, |page, side| {
        page.replace(&format!(" style=\"text-align: {side}\""), "")
    })
}

/// The files of a report as pages, each by its name.
fn pages(files: Vec<(String, Vec<u8>)>) -> Vec<(String, String)> {
    let texts = files.into_iter().map(|(name, bytes)| {
        let text = String::from_utf8(bytes).unwrap();
        let page = match name.rsplit('.').next() {
            Some("html") => without_assets(&text),
            Some("md") => shown(&text),
            _ => String::new(),
        };
        (name, page)
    });
    texts.collect()
}

/// A text as YAML takes it, on one line: JSON is YAML.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Puts a narrative into every place that takes one.
fn put(laid: &Laid, narrative: &str) {
    let text = quoted(narrative);
    let submission = format!(
        "city: aa-haven\ncycle: 2024\ndata_as_of: 2024-09-01\nhighlight: {{project: aa-haven-001, \
         story: {text}}}\nprojects:\n  - id: aa-haven-001\n    title: Lanterns\n    \
         focus_area: light\n    stage: design\n    summary: {text}\n  \
         - {{id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}}\n"
    );
    laid.put(
        "cycles/2024/submissions/aa-haven.yaml",
        submission.as_bytes(),
    );
    for name in ["foreword", "key-messages", "observations"] {
        let file = format!("cycles/2024/editorial/{name}.md");
        laid.put(&file, narrative.as_bytes());
    }
}

/// The first thing in a report that must not be there.
fn fault(files: Vec<(String, Vec<u8>)>, never: Option<&str>) -> Option<String> {
    pages(files).into_iter().find_map(|(name, page)| {
        let stands = never.filter(|never| page.contains(*never));
        let stands = stands.map(|never| format!("{never} stands in it"));
        let found = stands.or_else(|| active_in(&page, &is_beside))?;
        Some(format!("{name}: {found}"))
    })
}

/// Whether an address leads to a page beside the report.
fn is_beside(link: &str) -> bool {
    let path = link.split('"').next().unwrap_or_default();
    let is_page = [".html", ".json"]
        .iter()
        .any(|ending| path.contains(ending));
    is_page && !path.contains([':', '\\']) && !path.starts_with('/') && !path.contains("//")
}

/// The narratives, each with the text that no format may have.
fn narratives() -> Vec<(String, String, String)> {
    let (_, rows) = cells("narratives");
    let rows = rows.into_iter().map(|row| {
        let [input, never] = row.try_into().unwrap();
        let text = std::fs::read_to_string(fixture(&format!("hostile/narratives/{input}")));
        // Invisible characters are spelled in the table.
        let never = serde_json::from_str(&format!("\"{}\"", never.replace('"', "\\\""))).unwrap();
        (input, text.unwrap(), never)
    });
    rows.collect()
}

#[test]
fn each_narrative_is_printed_and_does_nothing() {
    let narratives = narratives();
    let laid = Laid::new();
    let mut faults = Vec::new();
    for (input, text, never) in &narratives {
        put(&laid, text);
        let found = match laid.report() {
            Ok(files) => fault(files, Some(never)),
            Err(refused) => Some(refused),
        };
        faults.extend(found.map(|found| format!("{input}: {found}")));
    }
    assert!(faults.is_empty(), "{faults:#?}");
    let files = files_below("fixtures/hostile/narratives");
    assert_eq!(files.len(), narratives.len(), "each file has a row");
}

/// A submission with a project for each narrative, which is its summary and its objective.
fn submission_of_all(narratives: &[(String, String, String)]) -> String {
    let mut submission =
        "city: aa-haven\ncycle: 2024\ndata_as_of: 2024-09-01\nprojects:\n".to_owned();
    for (number, (input, text, _)) in (3..).zip(narratives) {
        let (title, text) = (input.trim_end_matches(".md"), quoted(text));
        // Writing to a string cannot fail.
        let _ = write!(
            submission,
            "  - id: aa-haven-{number:03}\n    title: {title}\n    focus_area: light\n    \
             stage: design\n    change: {{kind: new}}\n    objective: {text}\n    summary: {text}\n"
        );
    }
    for (id, title, area, stage) in [
        ("aa-haven-001", "Lanterns", "light", "design"),
        ("aa-haven-002", "Old Well", "water", "completed"),
    ] {
        let _ = writeln!(
            submission,
            "  - {{id: {id}, title: {title}, focus_area: {area}, stage: {stage}}}"
        );
    }
    submission
}

#[test]
fn all_narratives_together_are_a_network_and_do_nothing() {
    let narratives = narratives();
    let texts: Vec<&str> = narratives
        .iter()
        .map(|(_, text, _)| text.as_str())
        .collect();
    let all = texts.join("\n");
    let haven = "cycles/2024/submissions/aa-haven.yaml";
    let laid = Laid::new();
    laid.put(haven, submission_of_all(&narratives).as_bytes());
    for name in ["foreword", "key-messages", "observations"] {
        laid.put(&format!("cycles/2024/editorial/{name}.md"), all.as_bytes());
    }
    let mut names = names();
    names.extend(
        ["foreword", "key-messages", "observations"]
            .map(|name| format!("cycles/2024/editorial/{name}.md")),
    );
    // The browser reads the pages of this network as well.
    for name in &names {
        let text = String::from_utf8(laid.bytes(name)).unwrap();
        generated(&format!("attacked/{name}"), &text);
    }
    let kept = files_below("fixtures/attacked").len();
    assert_eq!(kept, names.len(), "no test writes some of these any more");
    let files = laid.report().unwrap_or_else(|refused| panic!("{refused}"));
    // What one of them must not be, another says as its text.
    assert_eq!(fault(files, None), None);
}
