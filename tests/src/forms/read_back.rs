//! Reads the faults of each form back, as a program that is given them would.

use std::path::Path;

use roxmltree::{Document, Node};
use serde_json::Value;

/// A line and a column, from 1.
type Position = (u64, u64);

/// One fault as it is read back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seen {
    pub(super) file: String,
    pub(super) start: Option<Position>,
    pub(super) end: Option<Position>,
    pub(super) code: String,
    pub(super) severity: String,
    pub(super) message: String,
}

impl Seen {
    /// The fault in a form that says where it begins and no more.
    pub(super) fn without_end(&self) -> Self {
        Self {
            end: None,
            ..self.clone()
        }
    }

    /// The fault in a form that has columns only for places of one line.
    pub(super) fn as_an_annotation(&self) -> Self {
        let (Some(start), Some(end)) = (self.start, self.end) else {
            return self.clone();
        };
        let is_of_one_line = start.0 == end.0;
        let column = |at: Position| (at.0, if is_of_one_line { at.1 } else { 0 });
        Self {
            start: Some(column(start)),
            end: Some(column(end)),
            ..self.clone()
        }
    }
}

fn sorted(mut seen: Vec<Seen>) -> Vec<Seen> {
    seen.sort();
    seen
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

pub(super) fn json(text_of_file: &str) -> Vec<Seen> {
    let read = |line: &str| {
        let one: Value = serde_json::from_str(line).unwrap();
        let at = |line: &str, column: &str| Some((one[line].as_u64()?, one[column].as_u64()?));
        Seen {
            file: text(&one["file"]),
            start: at("line", "column"),
            end: at("end_line", "end_column"),
            code: text(&one["code"]),
            severity: text(&one["severity"]),
            message: text(&one["message"]),
        }
    };
    sorted(text_of_file.lines().map(read).collect())
}

/// `file:line:column: severity[code]: message`
pub(super) fn short(text: &str) -> Vec<Seen> {
    let read = |line: &str| {
        let (place, rest) = split_at_severity(line);
        let (severity, code, message) = title(rest);
        let (file, start) = place_of(place);
        Seen {
            file,
            start,
            end: None,
            code,
            severity,
            message,
        }
    };
    sorted(text.lines().map(read).collect())
}

fn split_at_severity(line: &str) -> (&str, &str) {
    let at = [": error[", ": warning["].map(|mark| line.find(mark));
    let at = at.into_iter().flatten().min().unwrap();
    (&line[..at], &line[at + 2..])
}

/// The parts of `severity[code]: message`.
fn title(line: &str) -> (String, String, String) {
    let (severity, rest) = line.split_once('[').unwrap();
    let (code, message) = rest.split_once("]: ").unwrap();
    (severity.to_owned(), code.to_owned(), message.to_owned())
}

/// The parts of `file:line:column`, or a file alone.
fn place_of(place: &str) -> (String, Option<Position>) {
    let mut parts = place.rsplitn(3, ':');
    let (column, line, file) = (parts.next(), parts.next(), parts.next());
    let number = |part: Option<&str>| part?.parse::<u64>().ok();
    match (file, number(line), number(column)) {
        (Some(file), Some(line), Some(column)) => (file.to_owned(), Some((line, column))),
        _ => (place.to_owned(), None),
    }
}

pub(super) fn human(text: &str) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    let mut is_placed = true;
    for line in text.lines() {
        if line.starts_with("error[") || line.starts_with("warning[") {
            assert!(is_placed, "{text}");
            let (severity, code, message) = title(line);
            let file = String::new();
            seen.push(Seen {
                file,
                start: None,
                end: None,
                code,
                severity,
                message,
            });
            is_placed = false;
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && !is_placed
        {
            let last = seen.last_mut().unwrap();
            (last.file, last.start) = place_of(place);
            is_placed = true;
        }
    }
    sorted(seen)
}

/// Each test is a file that was asked about or has a fault, which is in its failure and its output.
pub(super) fn junit(text: &str) -> Vec<Seen> {
    let document = Document::parse(text).unwrap();
    let mut seen = Vec::new();
    for case in elements(document.root(), "testcase") {
        let told = case.children().filter(Node::is_element);
        let told = told.flat_map(|one| human(one.text().unwrap()));
        for one in told {
            assert_eq!(case.attribute("name"), Some(one.file.as_str()));
            seen.push(one);
        }
    }
    counts_are_right(&document);
    sorted(seen)
}

fn elements<'a>(below: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    below
        .descendants()
        .filter(move |one| one.has_tag_name(name))
}

/// Fails unless each suite counts its tests, failures and errors.
fn counts_are_right(document: &Document<'_>) {
    let root = document.root_element();
    let suites = elements(root, "testsuite").chain([root]);
    for suite in suites {
        for (attribute, name) in [
            ("tests", "testcase"),
            ("failures", "failure"),
            ("errors", "error"),
        ] {
            let count = suite.descendants().filter(|one| one.has_tag_name(name));
            let told = suite.attribute(attribute).unwrap();
            assert_eq!(told, count.count().to_string(), "{attribute}");
        }
    }
}

pub(super) fn sarif(text_of_file: &str, base: &Path) -> Vec<Seen> {
    let log: Value = serde_json::from_str(text_of_file).unwrap();
    let run = &log["runs"][0];
    let read = |one: &Value| {
        let place = &one["locations"][0]["physicalLocation"];
        let region = &place["region"];
        let at =
            |line: &str, column: &str| Some((region[line].as_u64()?, region[column].as_u64()?));
        let index = usize::try_from(one["ruleIndex"].as_u64().unwrap()).unwrap();
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], one["ruleId"]);
        assert_eq!(rule["defaultConfiguration"]["level"], one["level"]);
        let message = text(&one["message"]["text"]);
        let uri = text(&place["artifactLocation"]["uri"]);
        let path = decoded(uri.strip_prefix("file://").unwrap());
        Seen {
            file: below(&path, base),
            start: at("startLine", "startColumn"),
            end: at("endLine", "endColumn"),
            code: text(&one["ruleId"]),
            severity: text(&one["level"]),
            message: message.lines().next().unwrap().to_owned(),
        }
    };
    sorted(
        run["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(read)
            .collect(),
    )
}

/// Replaces `%XX` by the byte that it encodes.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(&after[..2]).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn below(path: &str, base: &Path) -> String {
    let below = Path::new(path).strip_prefix(base).unwrap();
    below.to_str().unwrap().to_owned()
}

/// `::severity key=value,…::message`, as GitHub reads it.
pub(super) fn github(text: &str, base: &Path) -> Vec<Seen> {
    let read = |line: &str| {
        let (command, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (severity, properties) = command.split_once(' ').unwrap();
        let property = |name: &str| {
            let mut all = properties
                .split(',')
                .map(|one| one.split_once('=').unwrap());
            all.find(|(key, _)| *key == name)
                .map(|(_, value)| decoded(value))
        };
        let number = |name: &str| property(name).map(|number| number.parse::<u64>().unwrap());
        let at = |line: &str, column: &str| Some((number(line)?, number(column).unwrap_or(0)));
        Seen {
            file: below(&property("file").unwrap(), base),
            start: at("line", "col"),
            end: at("endLine", "endColumn"),
            code: property("title").unwrap(),
            severity: severity.to_owned(),
            message: decoded(message).lines().next().unwrap().to_owned(),
        }
    };
    sorted(text.lines().map(read).collect())
}
