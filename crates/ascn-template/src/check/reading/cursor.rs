//! A cursor over the tokens of a tag.

use crate::token::{Token, TokenKind, in_bracket};

/// The tokens of a tag that are still to be read.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'c, 't> {
    pub(super) rest: &'c [Token<'t>],
    /// The end of the last token that was read.
    pub(super) end: usize,
}

impl<'c, 't> Cursor<'c, 't> {
    pub(super) fn new(tokens: &'c [Token<'t>]) -> Self {
        let (rest, end) = (tokens, 0);
        Self { rest, end }
    }

    pub(super) fn peek(&self) -> Option<&'c Token<'t>> {
        self.rest.first()
    }

    pub(super) fn next(&mut self) -> Option<&'c Token<'t>> {
        let (token, rest) = self.rest.split_first()?;
        (self.rest, self.end) = (rest, token.at.end);
        Some(token)
    }

    /// Whether the next token is this sign or word; strings keep their quotes and are neither.
    pub(super) fn is(&self, text: &str) -> bool {
        self.peek().is_some_and(|token| token.text == text)
    }

    /// Skips the next token if it is this sign or word.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is_next = self.is(text);
        is_next.then(|| self.next());
        is_next
    }

    /// Skips past this word, if it is directly inside the bracket that is open here.
    pub(super) fn pass(&mut self, word: &str) -> bool {
        let mut tokens = in_bracket(self.rest);
        let place = tokens.position(|(depth, token)| depth == 1 && token.is_word(word));
        let behind = place.and_then(|place| self.rest.get(place + 1..));
        self.rest = behind.unwrap_or(self.rest);
        behind.is_some()
    }

    /// Whether anything comes before this sign; the sign is skipped.
    pub(super) fn goes_on(&mut self, end: &str) -> bool {
        !self.eat(end) && self.peek().is_some()
    }

    /// Returns the next token and skips it, if it is a name.
    pub(super) fn word(&mut self) -> Option<&'c Token<'t>> {
        self.peek().filter(|token| token.kind == TokenKind::Word)?;
        self.next()
    }

    /// Returns the offset of the next token.
    pub(super) fn start(&self) -> usize {
        self.peek().map_or(self.end, |token| token.at.start)
    }
}
