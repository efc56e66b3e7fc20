//! Where in the texts a fault is.

use std::ops::Range;

use crate::{Fault, FileName};

/// A range of a source text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The file.
    pub file: FileName,
    /// The bytes of its text, or `None` for the file as a whole, which may be missing.
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

/// Sorts diagnostics by file, position and code, and removes duplicates.
///
/// A fault of the file as a whole comes before those inside it. Two faults are duplicates if code,
/// place and message are the same.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup_by(|a, b| a.order() == b.order());
}

impl Diagnostic {
    /// Returns the sort key, which is equal for duplicates only.
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
