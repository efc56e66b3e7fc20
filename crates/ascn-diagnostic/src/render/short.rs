//! The format for editors and `grep`: one line for each fault.

use std::fmt::Write as _;

use super::{Excerpt, one_line};
use crate::{Diagnostic, Sources};

/// Writes one line for each diagnostic: `file:line:column: error[code]: message`.
///
/// A fault of the file as a whole has no line and no column: `file: error[code]: message`.
pub fn short(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut lines = String::new();
    for Diagnostic { fault, place, .. } in diagnostics {
        lines.push_str(&one_line(place.file.as_str()));
        if let Some(mark) = Excerpt::find(place, sources) {
            // Writing to a string cannot fail.
            let _ = write!(lines, ":{}", mark.start());
        }
        let severity = fault.rule.severity.as_str();
        let message = one_line(&fault.message);
        let _ = writeln!(lines, ": {severity}[{}]: {message}", fault.rule.code);
    }
    lines
}
