//! From the parser's character counts to byte offsets.

/// From the parser's character counts to byte offsets.
pub(super) struct Offsets<'a> {
    text: &'a str,
    /// The byte at which each character begins; empty for a text of single bytes.
    starts: Vec<usize>,
}

impl<'a> Offsets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut starts = Vec::new();
        if !text.is_ascii() {
            starts.reserve_exact(text.len());
            starts.extend(text.char_indices().map(|(start, _)| start));
        }
        Self { text, starts }
    }

    /// The byte offset of the character at `index`.
    pub(super) fn byte(&self, index: usize) -> usize {
        if self.starts.is_empty() {
            index.min(self.text.len())
        } else {
            self.starts.get(index).copied().unwrap_or(self.text.len())
        }
    }
}
