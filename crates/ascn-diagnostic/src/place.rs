//! Where in the texts a fault is.

use std::ops::Range;

use crate::{Fault, FileName};

/// A piece of a text that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The file.
    pub file: FileName,
    /// The bytes of its text, or `None` for the file as a whole (it may not exist).
    pub range: Option<Range<usize>>,
}

/// A fault whose location has been found in the text.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The fault.
    pub fault: Fault,
    /// Where it is.
    pub place: Span,
    /// Where its notes are, in the order of [`Fault::notes`].
    pub note_spans: Vec<Span>,
}

/// Sorts diagnostics by file, then position, then code, and removes doubles.
///
/// A fault of the file as a whole comes before those inside it. Two are doubles if code, place and
/// message are the same.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup_by(|a, b| a.order() == b.order());
}

impl Diagnostic {
    /// What diagnostics are sorted by; equal only for doubles.
    fn order(&self) -> (&FileName, Option<(usize, usize)>, &str, &str) {
        let range = self.place.range.as_ref();
        (
            &self.place.file,
            range.map(|range| (range.start, range.end)),
            self.fault.rule.code,
            &self.fault.message,
        )
    }
}
