//! The tags of a template and their tokens.

use std::ops::Range;

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A name or a keyword.
    Word,
    /// A string or a number.
    Literal,
    /// Anything else.
    Sign,
}

/// A token of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) kind: TokenKind,
    pub(crate) text: &'a str,
    /// Its place in the template, in bytes.
    pub(crate) at: Range<usize>,
}

impl<'a> Token<'a> {
    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.kind == TokenKind::Word && self.text == word
    }

    /// Whether it is a string.
    pub(crate) fn is_text(&self) -> bool {
        self.kind == TokenKind::Literal && self.text.starts_with(QUOTES)
    }

    /// Returns a string without its quotes.
    pub(crate) fn unquoted(&self) -> &'a str {
        let inside = if self.is_text() {
            self.text.get(1..self.text.len() - 1)
        } else {
            None
        };
        inside.unwrap_or(self.text)
    }

    /// Returns its place without its quotes.
    pub(crate) fn inside(&self) -> Range<usize> {
        let quote = usize::from(self.is_text());
        self.at.start + quote..self.at.end - quote
    }
}

/// The quotes of strings.
const QUOTES: [char; 3] = ['"', '\'', '`'];

/// The kind of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TagKind {
    /// `{% … %}`
    Statement,
    /// `{{ … }}`
    Value,
    /// `{# … #}`
    Comment,
}

/// A tag; one that is not closed ends with the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    pub(crate) kind: TagKind,
    /// Its tokens; none for a comment.
    pub(crate) tokens: Vec<Token<'a>>,
    /// Its place in the template with its delimiters, in bytes.
    pub(crate) at: Range<usize>,
}

impl<'a> Tag<'a> {
    /// Returns the first word of a statement; otherwise an empty text.
    pub(crate) fn word(&self) -> &'a str {
        let first = self.tokens.first();
        let first = first.filter(|_| self.kind == TagKind::Statement);
        first.map_or("", |first| first.text)
    }

    /// Whether it is `{% set name = value %}`, which has no end tag.
    pub(crate) fn assigns(&self) -> bool {
        let sets = ["set", "set_global"].contains(&self.word());
        sets && self.tokens.get(2).is_some_and(|token| token.text == "=")
    }
}

/// Returns all tags of a template, except those between `{% raw %}` and `{% endraw %}`.
///
/// They are cut exactly as in the engine: what it reads as a tag must not be taken for a comment, a
/// string or the inside of another tag here.
pub(crate) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(tag) = next_tag(text, from) {
        from = tag.at.end;
        if tag.kind == TagKind::Statement && is_raw(text.get(tag.at.clone()), "raw") {
            from = end_of_raw(text, from);
        }
        tags.push(tag);
    }
    tags
}

/// Returns whether a tag trims the white space before it, and after it.
pub(crate) fn trims(tag: &str) -> [bool; 2] {
    let inside = tag.get(2..tag.len().saturating_sub(2)).unwrap_or_default();
    [inside.starts_with('-'), inside.ends_with('-')]
}

/// Returns the text before each tag with its offset, and the tag; after the last text, none.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = (usize, &str, Option<Tag<'_>>)> {
    let mut start = 0;
    let tags = tags(text).into_iter().map(Some).chain([None]);
    tags.map(move |tag| {
        let ends = tag.as_ref().map(|tag| tag.at.clone());
        let ends = ends.unwrap_or(text.len()..text.len());
        let begin = std::mem::replace(&mut start, ends.end);
        (begin, text.get(begin..ends.start).unwrap_or_default(), tag)
    })
}

/// Returns the tokens in a bracket that is open before them, each with its depth.
pub(crate) fn in_bracket<'c, 't>(
    tokens: &'c [Token<'t>],
) -> impl Iterator<Item = (usize, &'c Token<'t>)> {
    let mut depth = 1_usize;
    tokens.iter().map_while(move |token| {
        match token.text {
            "(" | "[" | "?[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        (depth > 0).then_some((depth, token))
    })
}

/// Returns the names and keywords in the tags of a template.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let tokens = tags(text).into_iter().flat_map(|tag| tag.tokens);
    let words = tokens.filter(|token| token.kind == TokenKind::Word);
    words.map(|token| token.text)
}

/// Returns a template with letters in place of its tags, so that its markup can be read.
pub(crate) fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for (_, words, tag) in pieces(text) {
        plain.push_str(words);
        let inside = tag.and_then(|tag| text.get(tag.at)).unwrap_or_default();
        let letters = inside.bytes();
        plain.extend(letters.map(|byte| if byte == b'\n' { '\n' } else { 'x' }));
    }
    plain
}

fn next_tag(text: &str, from: usize) -> Option<Tag<'_>> {
    let (start, inside) = next_opening(text, from)?;
    let rest = text.get(start..)?;
    if rest.starts_with("{#") {
        let end = text.get(inside..).and_then(|rest| rest.find("#}"));
        return Some(Tag {
            kind: TagKind::Comment,
            tokens: Vec::new(),
            at: start..end.map_or(text.len(), |end| inside + end + 2),
        });
    }
    let (kind, closing) = if rest.starts_with("{%") {
        (TagKind::Statement, "%}")
    } else {
        (TagKind::Value, "}}")
    };
    let (tokens, end) = tokens(text, inside, closing);
    let at = start..end;
    Some(Tag { kind, tokens, at })
}

/// Whether a tag is `{% raw %}` or `{% endraw %}`; `word` says which.
fn is_raw(tag: Option<&str>, word: &str) -> bool {
    let inside = tag.and_then(|tag| {
        let rest = tag.strip_prefix("{%")?;
        // One trimming sign belongs to the tag, and one more is skipped before `raw`.
        let rest = rest.strip_prefix('-').unwrap_or(rest);
        let rest = rest.strip_prefix('-').unwrap_or(rest).trim_ascii_start();
        let rest = rest.strip_prefix(word)?.trim_ascii_start();
        Some(rest.strip_prefix('-').unwrap_or(rest).starts_with("%}"))
    });
    inside.unwrap_or_default()
}

/// Returns the offset of the tag that ends raw text.
fn end_of_raw(text: &str, from: usize) -> usize {
    let raw = text.get(from..).unwrap_or_default();
    let mut openings = raw.match_indices("{%").map(|(at, _)| from + at);
    let end = openings.find(|at| is_raw(text.get(*at..), "endraw"));
    end.unwrap_or(text.len())
}

/// Returns the offsets of the next tag or comment, and of its inside.
fn next_opening(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    // A separate search for each kind of tag could run to the end of the text every time.
    let mut braces = rest.match_indices('{').map(|(at, _)| at);
    let is_opening = |at: &usize| {
        let behind = rest.get(at + 1..).unwrap_or_default();
        behind.starts_with(['{', '%', '#'])
    };
    let start = braces.find(is_opening)?;
    let is_trimming = rest
        .get(start + 2..)
        .is_some_and(|inside| inside.starts_with('-'));
    let length = if is_trimming { 3 } else { 2 };
    Some((from + start, from + start + length))
}

/// Returns the tokens up to the end of a tag, and the offset of that end.
fn tokens<'a>(text: &'a str, from: usize, closing: &str) -> (Vec<Token<'a>>, usize) {
    let mut tokens = Vec::new();
    let mut at = from;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let trimmed = rest.strip_prefix('-').unwrap_or(rest);
        if trimmed.starts_with(closing) {
            return (tokens, at + rest.len() - trimmed.len() + closing.len());
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
            (TokenKind::Literal, length_of_number(rest))
        } else if QUOTES.contains(&first) {
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

fn length_while(text: &str, holds: impl Fn(char) -> bool) -> usize {
    text.find(|one| !holds(one)).unwrap_or(text.len())
}

/// Returns the length of a number, which has at most one point.
fn length_of_number(text: &str) -> usize {
    let whole = length_while(text, |one| one.is_ascii_digit());
    let places = text.get(whole..).and_then(|rest| rest.strip_prefix('.'));
    places.map_or(whole, |places| {
        whole + 1 + length_while(places, |one| one.is_ascii_digit())
    })
}

/// Returns the length of a string with its quotes; an escaped quote does not end it.
pub(crate) fn length_of_text(text: &str, quote: char) -> usize {
    let mut is_escaped = true;
    let end = text.find(|one| {
        let ends = one == quote && !is_escaped;
        is_escaped = one == '\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 1)
}

/// Returns the length of a sign, which may have several characters.
fn length_of_sign(text: &str, first: char) -> usize {
    let long = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];
    let found = long.iter().find(|sign| text.starts_with(**sign));
    found.map_or(first.len_utf8(), |sign| sign.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let tags = tags(text).into_iter();
        let tags = tags.filter(|tag| tag.kind != TagKind::Comment);
        let words = |tag: Tag<'_>| {
            let tokens = tag.tokens.iter().map(|token| token.text);
            tokens.collect::<Vec<_>>().join(" ")
        };
        tags.map(words).collect()
    }

    #[test]
    fn tags_are_cut_as_the_engine_cuts_them() {
        for (text, cut) in [
            ("{{ a -}} {{- 1.5 // b }}", vec!["a", "1.5 // b"]),
            ("{#}{{ \" #}{{ c }}{# \" }}#}", vec!["c"]),
            ("{#-#}{{ c }}", vec!["c"]),
            (
                "{% raw %}endraw{{ a {% endraw %}{{ c }}",
                vec!["raw", "endraw", "c"],
            ),
            (
                "{%-- raw -%}{{ \"{%- endraw %}{{ c }}",
                vec!["- raw", "endraw", "c"],
            ),
            ("{{ \"a }} \\\" b\" }}", vec!["\"a }} \\\" b\""]),
            ("{{ a ?[ 0 ] ... b }}", vec!["a ?[ 0 ] ... b"]),
            ("{{ {\"a\": {\"b\": 1}} }}", vec!["{ \"a\" : { \"b\" : 1"]),
        ] {
            assert_eq!(read(text), cut, "{text}");
        }
    }
}
