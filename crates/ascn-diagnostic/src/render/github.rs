//! The format for GitHub: one workflow command for each fault, shown beside the changed lines.
//!
//! GitHub documents which characters to escape, and that columns only apply to single lines.

use std::fmt::Write as _;

use super::{Base, Excerpt, message, shown};
use crate::{Diagnostic, Sources};

/// Writes one annotation for each diagnostic: `::error
/// file=…,line=…,col=…,endLine=…,endColumn=…,title=CODE::MESSAGE`.
///
/// File names are relative to `base`. A place of several lines has no columns, as GitHub accepts
/// them for single lines only; a fault of a file as a whole has no line. The ways to fix it follow
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

/// Writes an annotation without a file, which says why a command did not finish.
pub(super) fn failure(command: &str, reason: &str) -> String {
    format!(
        "::error title={}::{}\n",
        property(command),
        data(reason.trim_end())
    )
}

/// Escapes a message, which must be on one line.
fn data(text: &str) -> String {
    shown(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property, which must neither end nor begin another.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
