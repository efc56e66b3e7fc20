//! The form for programs: one JSON object on a line for each fault.

use serde::Serialize;

use super::Mark;
use crate::{Diagnostic, Sources};

/// One diagnostic; what is absent is `null`, so that every line has every key.
#[derive(Serialize)]
struct Object<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    path: Option<String>,
    city: Option<&'a str>,
    project: Option<&'a str>,
    hints: &'a [String],
}

/// Gives one JSON object on a line for each diagnostic.
///
/// Its keys are `code`, `severity`, `message`, `file`, `line`, `column`, `end_line`, `end_column`,
/// `path` (such as `projects[2].stage`), `city`, `project` (ids) and `hints` (the ways to mend it).
/// Lines and columns count from 1, columns in characters; the end lies behind the last character.
/// What is absent is `null`.
pub fn json(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut lines = String::new();
    for diagnostic in diagnostics {
        // Serializing fails only for maps whose keys are not text, and there is none.
        if let Ok(object) = serde_json::to_string(&object(diagnostic, sources)) {
            lines.push_str(&object);
            lines.push('\n');
        }
    }
    lines
}

fn object<'a>(diagnostic: &'a Diagnostic, sources: &Sources) -> Object<'a> {
    let Diagnostic { fault, place, .. } = diagnostic;
    let mark = Mark::find(place, sources);
    let start = mark.as_ref().map(Mark::start);
    let end = mark.as_ref().map(Mark::end);
    let path = fault.spot.path().map(ToString::to_string);
    Object {
        code: fault.rule.code,
        severity: fault.rule.severity.as_str(),
        message: &fault.message,
        file: place.file.as_str(),
        line: start.map(|position| position.line),
        column: start.map(|position| position.column),
        end_line: end.map(|position| position.line),
        end_column: end.map(|position| position.column),
        path: path.filter(|path| !path.is_empty()),
        city: fault.subject.city.as_deref(),
        project: fault.subject.project.as_deref(),
        hints: &fault.mend,
    }
}
