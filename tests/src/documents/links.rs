//! Every link of the documents leads to an existing file and heading.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::figure::formulas;

use super::{documents, is_markdown, opening};
use crate::harness::{root, text_of};

/// The lines of a document that are not code.
fn prose(file: &str) -> Vec<String> {
    let text = text_of(file);
    let mut fence: Option<&str> = None;
    let mut prose = Vec::new();
    for line in text.lines() {
        match (fence, opening(line)) {
            (Some(open), Some((close, ""))) if open == close => fence = None,
            (None, Some((open, _))) => fence = Some(open),
            (Some(_), _) => {}
            (None, None) => prose.push(line.to_owned()),
        }
    }
    prose
}

/// The headings of a document.
fn headings(file: &str) -> Vec<String> {
    let lines = prose(file).into_iter();
    let headings = lines.filter_map(|line| {
        let text = line.trim_start_matches('#');
        let is_heading = line.len() > text.len() && text.starts_with(' ');
        is_heading.then(|| text.trim().to_owned())
    });
    headings.collect()
}

/// The anchors of a document's headings, as they are made on publication.
fn anchors(file: &str) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = BTreeSet::new();
    for heading in headings(file) {
        let anchor = anchor(&heading);
        let count = seen.entry(anchor.clone()).or_default();
        anchors.insert(match *count {
            0 => anchor,
            count => format!("{anchor}-{count}"),
        });
        *count += 1;
    }
    anchors
}

fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|character| character.is_alphanumeric() || " -_".contains(*character));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// The targets of the links in a line, inline code left out.
fn targets(line: &str) -> Vec<String> {
    let without_code: String = line.split('`').step_by(2).collect();
    let ends = without_code.split("](").skip(1);
    ends.filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.to_owned())
        .collect()
}

/// The path a relative link leads to, seen from the repository.
fn path_of(file: &str, target: &str) -> String {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => {
                path.pop();
            }
            "." => {}
            part => path.push(part),
        }
    }
    path.join("/")
}

/// What is wrong with a link, if anything is.
fn fault(file: &str, target: &str) -> Option<String> {
    if target.contains("://") {
        return None;
    }
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let path = if path.is_empty() {
        file.to_owned()
    } else {
        path_of(file, path)
    };
    if !root().join(&path).exists() {
        return Some(format!("{file}: there is no {path}"));
    }
    let is_there = anchor.is_empty() || anchors(&path).contains(anchor);
    (!is_there).then(|| format!("{file}: {path} has no heading for #{anchor}"))
}

#[test]
fn every_link_leads_somewhere() {
    let mut offenders = Vec::new();
    for file in documents() {
        for target in prose(&file).iter().flat_map(|line| targets(line)) {
            offenders.extend(fault(&file, &target));
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn every_document_is_reached_from_the_readme() {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut next = vec!["README.md".to_owned()];
    while let Some(file) = next.pop() {
        if !known.insert(file.clone()) {
            continue;
        }
        let lines = prose(&file);
        let targets = lines.iter().flat_map(|line| targets(line));
        let targets = targets.filter(|target| !target.contains("://"));
        let targets = targets.map(|target| {
            let path = target.split('#').next().unwrap_or_default();
            path_of(&file, path)
        });
        next.extend(targets.filter(|path| path.starts_with("docs/") && is_markdown(path)));
    }
    let mut lost = documents();
    lost.retain(|file| !known.contains(file));
    assert!(lost.is_empty(), "nothing links to {lost:#?}");
}

#[test]
fn every_chapter_that_is_named_is_there() {
    let chapters = headings("docs/file-format.md");
    let is_there = |chapter: &str| {
        chapters
            .iter()
            .any(|heading| heading.eq_ignore_ascii_case(chapter))
    };
    let mut offenders = Vec::new();
    for rule in ascn_report::rules() {
        // The name may be broken across lines.
        let page = rule
            .manual()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let names = page
            .split("chapter *")
            .skip(1)
            .filter_map(|rest| rest.split_once('*'));
        let names = names.filter(|(chapter, _)| !is_there(chapter));
        offenders.extend(names.map(|(chapter, _)| format!("{}: {chapter}", rule.code)));
    }
    for formula in formulas() {
        let chapter = formula.source.strip_prefix("the file format, chapter on ");
        let chapter = chapter.filter(|chapter| !is_there(chapter));
        offenders.extend(chapter.map(|chapter| format!("{}: {chapter}", formula.pattern)));
    }
    assert!(
        offenders.is_empty(),
        "docs/file-format.md has no chapter:\n{}",
        offenders.join("\n")
    );
}

#[test]
fn anchors_are_made_as_where_documents_are_published() {
    assert_eq!(anchor("Kinds of values"), "kinds-of-values");
    assert_eq!(anchor("ascn build"), "ascn-build");
    assert_eq!(anchor("`title`, and more"), "title-and-more");
    assert_eq!(targets("[a](b.md) and `[c](d)`, [e](#f)"), ["b.md", "#f"]);
    assert_eq!(path_of("docs/decisions/a.md", "../b.md"), "docs/b.md");
}
