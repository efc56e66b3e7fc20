//! Tells at a glance that a narrative is already what cleaning would make of it.
//!
//! An ordinary narrative is paragraphs of words, a few of them emphasised. Reading it, writing it
//! and reading it again would take most of the time of all cleaning, and change nothing.

use std::str::Chars;

use crate::character::{self, Kind};

/// Tells whether cleaning leaves a text as it is, but for its last line end.
///
/// It may say no to such a text, and never yes to another.
pub(super) fn is_ordinary(text: &str) -> bool {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let has_stray_lines = text.starts_with('\n') || text.ends_with('\n') || text.contains("\n\n\n");
    !text.is_empty() && !has_stray_lines && text.split('\n').all(is_ordinary_line)
}

/// Tells whether a line is empty, or begins with a word and holds nothing but words one space
/// apart, signs without a meaning, and spans of emphasis that end in it.
fn is_ordinary_line(line: &str) -> bool {
    let begins = line.starts_with(|first: char| first.is_alphabetic() || first == '*');
    if !begins || line.ends_with(char::is_whitespace) {
        return line.is_empty();
    }
    let mut rest = line.chars();
    let mut previous = ' ';
    let mut open_stars = 0;
    while let Some(character) = rest.next() {
        let is_ordinary = match character {
            'a'..='z'
            | 'A'..='Z'
            | '0'..='9'
            | '.'
            | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '-'
            | '+'
            | '/'
            | '%'
            | '('
            | ')'
            | '\''
            | '"' => true,
            ' ' => previous != ' ',
            // Before anything but a space it could begin a character reference.
            '&' => rest.as_str().starts_with(' '),
            '*' => match behind_stars(open_stars, previous, &mut rest) {
                Some(stars) => {
                    open_stars = stars;
                    true
                }
                None => false,
            },
            _ => !character.is_ascii() && character::kind(character) == Kind::Plain,
        };
        if !is_ordinary {
            return false;
        }
        previous = character;
    }
    open_stars == 0
}

/// Reads the stars whose first one was read, and tells how many are open behind them; nothing if
/// they do not clearly begin or end the emphasis of whole words.
fn behind_stars(open: usize, previous: char, rest: &mut Chars<'_>) -> Option<usize> {
    let is_strong = rest.as_str().starts_with('*');
    if is_strong {
        rest.next();
    }
    let (stars, behind) = (1 + usize::from(is_strong), rest.as_str());
    let begins = open == 0 && previous == ' ' && behind.starts_with(char::is_alphabetic);
    let is_word_end = behind.is_empty() || behind.starts_with([' ', '.', ',', ';', ':', ')']);
    let ends = open == stars && previous.is_alphanumeric() && is_word_end;
    (begins || ends).then_some(if begins { stars } else { 0 })
}
