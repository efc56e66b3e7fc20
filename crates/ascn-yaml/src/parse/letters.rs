//! The parser's input, read from a text in memory.

use saphyr_parser::Input;

/// The lookahead of the parser. It reserves as much room for each word that it reads; its own input
/// uses 128, and most texts are shorter than this.
const AT_ONCE: usize = 16;

/// A text as input of the parser. All of it is in memory, and what the parser asks about a letter
/// is answered by its first byte: the signs of YAML have only one.
pub(super) struct Letters<'a>(pub(super) &'a str);

impl Letters<'_> {
    #[inline]
    fn byte(&self) -> Option<u8> {
        self.0.as_bytes().first().copied()
    }
}

impl Input for Letters<'_> {
    #[inline]
    fn lookahead(&mut self, _count: usize) {}

    #[inline]
    fn buflen(&self) -> usize {
        AT_ONCE
    }

    #[inline]
    fn bufmaxlen(&self) -> usize {
        AT_ONCE
    }

    #[inline]
    fn raw_read_ch(&mut self) -> char {
        let letter = self.peek();
        self.skip();
        letter
    }

    #[inline]
    fn raw_read_non_breakz_ch(&mut self) -> Option<char> {
        let ends_line = |letter: &char| matches!(letter, '\0' | '\n' | '\r' | '\u{FEFF}');
        let letter = self.peek_opt().filter(|letter| !ends_line(letter))?;
        self.skip();
        Some(letter)
    }

    #[inline]
    fn skip(&mut self) {
        self.skip_n(1);
    }

    #[inline]
    fn skip_n(&mut self, count: usize) {
        let mut letters = self.0.chars();
        for _ in 0..count {
            letters.next();
        }
        self.0 = letters.as_str();
    }

    #[inline]
    fn peek(&self) -> char {
        self.peek_nth(0)
    }

    #[inline]
    fn peek_nth(&self, n: usize) -> char {
        let mut letters = self.0.chars();
        for _ in 0..n {
            letters.next();
        }
        letters.next().unwrap_or('\0')
    }

    #[inline]
    fn peek_opt(&self) -> Option<char> {
        self.0.chars().next()
    }

    #[inline]
    fn next_is_blank_or_breakz(&self) -> bool {
        matches!(
            self.byte(),
            None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'\0')
        )
    }

    #[inline]
    fn next_can_be_plain_scalar(&self, in_flow: bool) -> bool {
        match self.byte() {
            Some(b':') => match self.0.as_bytes().get(1) {
                None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'\0') => false,
                Some(b',' | b'[' | b']' | b'{' | b'}') => !in_flow,
                Some(_) => true,
            },
            Some(b',' | b'[' | b']' | b'{' | b'}') => !in_flow,
            Some(0xEF) => !self.0.starts_with('\u{FEFF}'),
            Some(_) | None => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use saphyr_parser::{Parser, StrInput};

    use super::*;

    fn events(input: impl Input) -> Vec<String> {
        let mut events = Vec::new();
        for event in Parser::new(input) {
            let is_end = event.is_err();
            events.push(format!("{event:?}"));
            if is_end {
                break;
            }
        }
        events
    }

    #[test]
    fn the_parser_reads_the_same_as_from_its_own_input() {
        for text in [
            "a: b c # d\ne: {f: [g, 'h i', \"j\\u0041\"], k: l:m, -n: o}\np: - q\n",
            "a: |\n  b\n\n    c é😀\nd: >-2\n   e\n\n  f\n\ng: |+\n                    h\n\n",
            "? a\n: b\n%c\n--- !d &e *f\n...\n# g\n--- \u{FEFF}h\n\ti: j\r\nk: l,m[n]\r",
            "- a\n-\tb\n- - c\n  -\n- d: e\n  f:\n   g\n   h\u{FEFF}i\0j\n[:k, l:]\n",
            "a b c d e f g h i j k l m n o p q r s t u v w x y z\n A: ภูเก็ต: ภ\n",
        ] {
            for (end, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let text = &text[..end];
                assert_eq!(events(Letters(text)), events(StrInput::new(text)), "{text}");
            }
        }
    }
}
