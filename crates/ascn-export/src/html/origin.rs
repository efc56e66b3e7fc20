//! Where a block was written, as attributes of its element.

use super::text::push_attribute;
use crate::Origin;
use crate::tree::Inline;

/// Splits a line into where it was written and its text.
pub(super) fn split_origin(line: &[Inline]) -> (Option<&Origin>, &[Inline]) {
    match line.split_first() {
        Some((Inline::Origin(origin), text)) => (Some(origin), text),
        _ => (None, line),
    }
}

/// Adds where a block was written, if known.
pub(super) fn push_origin(out: &mut String, origin: Option<&Origin>) {
    let Some(Origin { template, subject }) = origin else {
        return;
    };
    push_attribute(out, "data-template", template);
    if let Some(subject) = subject {
        push_attribute(out, "data-subject", subject);
    }
}
