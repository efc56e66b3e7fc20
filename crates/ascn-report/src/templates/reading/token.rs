//! The tags of a template, cut into words and signs.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A name or a keyword.
    Word,
    /// A text in quotes, or a number.
    Literal,
    /// Anything else.
    Sign,
}

/// A piece of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind,
    pub(super) text: &'a str,
    /// Where it stands in the template, in bytes.
    pub(super) at: Range<usize>,
}

impl Token<'_> {
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.kind == TokenKind::Word && self.text == word
    }
}

/// A tag: `{% … %}` is a statement, `{{ … }}` is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) is_statement: bool,
    pub(super) tokens: Vec<Token<'a>>,
}

/// All tags of a template; comments and what is raw are passed over.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some((start, end)) = next_opening(text, at) {
        let rest = text.get(start..).unwrap_or_default();
        if rest.starts_with("{#") {
            at = rest.find("#}").map_or(text.len(), |end| start + end + 2);
            continue;
        }
        let is_statement = rest.starts_with("{%");
        let closing = if is_statement { "%}" } else { "}}" };
        let (tokens, behind) = tokens(text, end, closing);
        at = behind;
        if is_statement && tokens.first().is_some_and(|token| token.is_word("raw")) {
            let rest = text.get(at..).unwrap_or_default();
            at = rest.find("endraw").map_or(text.len(), |end| at + end);
        }
        tags.push(Tag {
            is_statement,
            tokens,
        });
    }
    tags
}

/// Where the next tag or comment begins, and where its inside does.
fn next_opening(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let openings = ["{{", "{%", "{#"].into_iter();
    let start = openings.filter_map(|opening| rest.find(opening)).min()?;
    let is_trimming = rest
        .get(start + 2..)
        .is_some_and(|inside| inside.starts_with('-'));
    let length = if is_trimming { 3 } else { 2 };
    Some((from + start, from + start + length))
}

/// The tokens up to the end of a tag, and where the tag ends.
fn tokens<'a>(text: &'a str, from: usize, closing: &str) -> (Vec<Token<'a>>, usize) {
    let mut tokens = Vec::new();
    let mut at = from;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        // Of `{{ {…} }}` the first two closing braces may be of a map inside.
        let is_end = rest.starts_with(closing) && !(closing == "}}" && is_open(&tokens));
        if is_end {
            return (tokens, at + closing.len());
        }
        let (kind, length) = if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        } else if first.is_alphabetic() || first == '_' {
            (
                TokenKind::Word,
                length_while(rest, |one| one.is_alphanumeric() || one == '_'),
            )
        } else if first.is_ascii_digit() {
            (
                TokenKind::Literal,
                length_while(rest, |one| one.is_ascii_digit()),
            )
        } else if ['"', '\'', '`'].contains(&first) {
            (TokenKind::Literal, length_of_text(rest, first))
        } else {
            (TokenKind::Sign, length_of_sign(rest, first))
        };
        tokens.push(Token {
            kind,
            text: rest.get(..length).unwrap_or_default(),
            at: at..at + length,
        });
        at += length;
    }
    (tokens, text.len())
}

/// Whether a brace that was opened inside the tag is still open.
fn is_open(tokens: &[Token<'_>]) -> bool {
    let count = |sign| tokens.iter().filter(|token| token.text == sign).count();
    count("{") > count("}")
}

fn length_while(text: &str, holds: impl Fn(char) -> bool) -> usize {
    text.find(|one| !holds(one)).unwrap_or(text.len())
}

/// The length of a text with its quotes.
fn length_of_text(text: &str, quote: char) -> usize {
    let inside = text.get(1..).unwrap_or_default();
    inside.find(quote).map_or(text.len(), |end| end + 2)
}

/// Signs of two characters count as one.
fn length_of_sign(text: &str, first: char) -> usize {
    let double = ["==", "!=", "<=", ">=", "?.", "</"];
    if double.iter().any(|sign| text.starts_with(sign)) {
        2
    } else {
        first.len_utf8()
    }
}
