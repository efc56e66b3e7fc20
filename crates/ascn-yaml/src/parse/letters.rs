//! A text as the parser takes it, letter by letter.

use saphyr_parser::Input;

/// How many letters the parser looks at in one go. It makes room for so many more with every word of
/// a text, and its own inputs have it make room for texts that nobody writes.
const AT_ONCE: usize = 16;

/// A text as the parser takes it. What the parser asks of every letter is answered by its first byte:
/// all signs of YAML have only one.
pub(super) struct Letters<'a>(pub(super) &'a str);

impl Letters<'_> {
    #[inline]
    fn byte(&self) -> Option<u8> {
        self.0.as_bytes().first().copied()
    }
}

impl Input for Letters<'_> {
    fn lookahead(&mut self, _count: usize) {}

    fn buflen(&self) -> usize {
        AT_ONCE
    }

    fn bufmaxlen(&self) -> usize {
        AT_ONCE
    }

    fn raw_read_ch(&mut self) -> char {
        let letter = self.peek();
        self.skip();
        letter
    }

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
