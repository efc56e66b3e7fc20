//! Conversion of the parser's character counts to byte offsets.

use super::characters::unusual;

/// Conversion of the parser's character counts to byte offsets.
pub(super) struct Offsets<'a> {
    text: &'a str,
    /// For each character of several bytes, the number of characters up to its end, and by how many
    /// bytes they exceed one byte each.
    wide: Vec<(usize, usize)>,
}

impl<'a> Offsets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut surplus = 0;
        let wide = unusual(text).filter(|(_, character)| !character.is_ascii());
        let wide = wide.map(|(start, character)| {
            let index = start - surplus;
            surplus += character.len_utf8() - 1;
            (index + 1, surplus)
        });
        Self {
            text,
            wide: wide.collect(),
        }
    }

    /// Returns the byte offset of the character at `index`.
    pub(super) fn byte(&self, index: usize) -> usize {
        let before = self.wide.partition_point(|(end, _)| *end <= index);
        let last = before.checked_sub(1).and_then(|last| self.wide.get(last));
        let surplus = last.map_or(0, |(_, surplus)| *surplus);
        (index + surplus).min(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offsets_are_those_of_the_characters() {
        for text in ["", "abc", "ภูเก็ต", "a: ภู b\n- é😀x", "x\u{7f}é"] {
            let offsets = Offsets::new(text);
            let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
            let found: Vec<usize> = (0..starts.len()).map(|index| offsets.byte(index)).collect();
            assert_eq!(found, starts, "{text}");
            assert_eq!(offsets.byte(starts.len()), text.len(), "{text}");
            assert_eq!(offsets.byte(starts.len() + 9), text.len(), "{text}");
        }
    }
}
