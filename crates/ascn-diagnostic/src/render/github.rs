//! The form for GitHub: one workflow command a fault, which GitHub shows beside the changed lines.
//!
//! Its documents say which characters to escape, and that columns belong to places of one line.

use std::fmt::Write as _;

use super::{Base, Excerpt, message, shown};
use crate::{Diagnostic, Sources};

/// Gives one annotation for each diagnostic:
/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=CODE::MESSAGE`.
///
/// The file is seen from `base`. A place of several lines has no columns, as GitHub takes them for
/// places of one line only; a fault of a file as a whole has no line. The ways to mend it stand below
/// the message.
pub fn github(diagnostics: &[Diagnostic], sources: &Sources, base: &Base) -> String {
    let mut commands = String::new();
    for diagnostic in diagnostics {
        let Diagnostic { fault, place, .. } = diagnostic;
        let file = property(&base.path(&place.file));
        // Writing to a string cannot fail.
        let _ = write!(commands, "::{} file={file}", fault.rule.severity.as_str());
        if let Some(mark) = Excerpt::find(place, sources) {
            let (start, end) = (mark.start(), mark.end());
            let _ = if start.line == end.line {
                let (line, from, to) = (start.line, start.column, end.column);
                write!(
                    commands,
                    ",line={line},col={from},endLine={line},endColumn={to}"
                )
            } else {
                write!(commands, ",line={},endLine={}", start.line, end.line)
            };
        }
        let (code, text) = (property(fault.rule.code), data(&message(fault)));
        let _ = writeln!(commands, ",title={code}::{text}");
    }
    commands
}

/// Gives an annotation of no file, which says why a command did not come to its end.
pub(super) fn failure(command: &str, reason: &str) -> String {
    format!(
        "::error title={}::{}\n",
        property(command),
        data(reason.trim_end())
    )
}

/// Escapes a message: it must stay on one line.
fn data(text: &str) -> String {
    shown(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property: it must neither end nor begin another.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
