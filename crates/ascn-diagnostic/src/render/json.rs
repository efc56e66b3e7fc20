//! The format for programs: one JSON object on a line for each fault.

use serde::Serialize;

use super::{Excerpt, escaped_in_json};
use crate::{Diagnostic, Severity, Sources};

/// One diagnostic. Absent values are `null`, so that every line has every key.
#[derive(Default, Serialize)]
struct Object<'a> {
    code: Option<&'a str>,
    severity: &'a str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    path: Option<String>,
    city: Option<&'a str>,
    project: Option<&'a str>,
    hints: &'a [String],
}

/// Writes one JSON object on a line for each diagnostic.
///
/// Its keys are `code`, `severity`, `message`, `file`, `line`, `column`, `end_line`, `end_column`,
/// `path` (such as `projects[2].stage`), `city`, `project` (ids) and `hints` (the ways to fix it).
/// Lines and columns count from 1, columns in characters; the end is after the last character.
/// Absent values are `null`.
pub fn json(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let objects = diagnostics.iter().map(|one| object(one, sources));
    objects.map(|object| line(&object)).collect()
}

/// Writes the line that says why a command did not finish; it has no code and no place.
pub(super) fn failure(reason: &str) -> String {
    line(&Object {
        severity: Severity::Error.as_str(),
        message: reason.trim_end(),
        ..Object::default()
    })
}

fn line(object: &Object<'_>) -> String {
    // Serialization fails only for maps with keys that are not text, and there are none.
    let mut line = escaped_in_json(&serde_json::to_string(object).unwrap_or_default());
    line.push('\n');
    line
}

fn object<'a>(diagnostic: &'a Diagnostic, sources: &Sources) -> Object<'a> {
    let Diagnostic { fault, place, .. } = diagnostic;
    let mark = Excerpt::find(place, sources);
    let start = mark.as_ref().map(Excerpt::start);
    let end = mark.as_ref().map(Excerpt::end);
    let path = fault.location.path().map(ToString::to_string);
    Object {
        code: Some(fault.rule.code),
        severity: fault.rule.severity.as_str(),
        message: &fault.message,
        file: Some(place.file.as_str()),
        line: start.map(|position| position.line),
        column: start.map(|position| position.column),
        end_line: end.map(|position| position.line),
        end_column: end.map(|position| position.column),
        path: path.filter(|path| !path.is_empty()),
        city: fault.subject.city.as_deref(),
        project: fault.subject.project.as_deref(),
        hints: &fault.help,
    }
}
