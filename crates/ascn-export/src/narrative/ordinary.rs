//! A fast path for ordinary narratives.
//!
//! Most narratives are paragraphs of words, a few of them emphasised, and lists of such lines.
//! Reading, writing and reading them again would take most of the time of all cleaning, and change
//! only the signs of the lists.

use std::str::Chars;

use crate::character;

/// Returns the result of cleaning an ordinary narrative; `None` if this one is not, or not clearly.
pub(super) fn cleaned(text: &str) -> Option<String> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let mut cleaned = String::with_capacity(text.len() + 2);
    let mut is_behind_list = false;
    for block in text.split("\n\n") {
        let is_list = block.starts_with("- ");
        if is_list && is_behind_list {
            return None;
        }
        for line in block.split('\n') {
            let words = if is_list {
                line.strip_prefix("- ")?
            } else {
                line
            };
            if !is_ordinary(words) {
                return None;
            }
            cleaned.push_str(if is_list { "* " } else { "" });
            cleaned.push_str(words);
            cleaned.push('\n');
        }
        cleaned.push('\n');
        is_behind_list = is_list;
    }
    cleaned.pop();
    Some(cleaned)
}

/// Whether a line begins with a word and has only words separated by single spaces, signs without a
/// meaning, and spans of emphasis that end in it.
fn is_ordinary(line: &str) -> bool {
    let behind_digits = line.trim_start_matches(|first: char| first.is_ascii_digit());
    let is_item = behind_digits.starts_with(['.', ')']);
    let begins = line.starts_with(|first: char| first.is_alphanumeric() || first == '*');
    if !begins || is_item || line.ends_with(char::is_whitespace) {
        return false;
    }
    let mut rest = line.chars();
    let mut previous = ' ';
    let mut open_stars = 0;
    while let Some(character) = rest.next() {
        let is_ordinary = match character {
            '.' | '!' | ')' => true,
            '*' => {
                let stars = behind_stars(open_stars, previous, &mut rest);
                open_stars = stars.unwrap_or_default();
                stars.is_some()
            }
            _ => character::is_ordinary(previous, character, rest.as_str()),
        };
        if !is_ordinary {
            return false;
        }
        previous = character;
    }
    open_stars == 0
}

/// Reads the stars after the first one and returns how many are open after them; `None` if they do
/// not clearly begin or end the emphasis of whole words.
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
