//! Something that cannot stand at its place of a file.

use std::ops::Range;

/// What cannot stand where it does.
#[derive(Debug)]
pub(super) struct TextFault {
    /// Where, in bytes.
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

    /// Says at the place itself what is wrong with it.
    pub(super) fn label(self, label: &'static str) -> Self {
        Self { label, ..self }
    }
}
