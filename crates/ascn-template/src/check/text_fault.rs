//! A fault in the text of a file, before it has a rule.

use std::ops::Range;

/// A fault in the text of a file.
#[derive(Debug)]
pub(super) struct TextFault {
    /// Its place, in bytes.
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) label: &'static str,
    pub(super) help: &'static str,
}

impl TextFault {
    pub(super) fn new(at: Range<usize>, message: impl Into<String>, help: &'static str) -> Self {
        Self {
            at,
            message: message.into(),
            label: "",
            help,
        }
    }

    /// Sets the words shown at the place itself.
    pub(super) fn label(self, label: &'static str) -> Self {
        Self { label, ..self }
    }
}
