//! Plain text that stays plain wherever a template prints it.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::character::{self, Kind, REPLACEMENT};

/// Writes plain text as Markdown that cannot change the structure around it. A space at the edge of
/// a line, which separates it from its neighbours, is kept as one space.
///
/// The signature is the one that Tera expects of an escape function. See [`escaped`].
///
/// # Errors
/// Fails if the writer does.
pub fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(spaced(text).as_bytes())
}

/// Returns what [`escape`] writes.
pub fn spaced(text: &str) -> Cow<'_, str> {
    let inside = escaped(text);
    if text.contains('\n') || inside.is_empty() {
        return inside;
    }
    let space = |is_there: bool| if is_there { " " } else { "" };
    match (text.starts_with(' '), text.ends_with(' ')) {
        (false, false) => inside,
        (before, behind) => format!("{}{inside}{}", space(before), space(behind)).into(),
    }
}

/// Returns plain text as Markdown that cannot change the structure around it.
///
/// The result is one line without space around it. It reads the same in a heading, a list item, a
/// table cell, between `**` and `**`, or at the start of a line. Anything may precede it, and
/// anything except `]` may follow it; before `]`, a template must put a space or another character.
///
/// # Examples
/// ```
/// use ascn_export::escape::escaped;
///
/// assert_eq!(escaped("Civic & Social"), "Civic & Social");
/// assert_eq!(escaped("A|B *x*\ny"), r"A\|B \*x\* y");
/// ```
pub fn escaped(text: &str) -> Cow<'_, str> {
    if is_ordinary(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(rewritten(text))
    }
}

/// Quick check whether a text needs no change: words separated by single spaces, and signs without
/// a meaning in their place. May return false for such a text, and never true for another.
fn is_ordinary(text: &str) -> bool {
    let begins_with_sign = text.starts_with(['-', '+', '=', '.', ')']);
    let begins_with_digit = text.starts_with(|first: char| first.is_ascii_digit());
    let mut rest = text.chars();
    let mut previous = ' ';
    while let Some(character) = rest.next() {
        let is_ordinary = match character {
            '=' | '@' => true,
            '.' | ')' => !begins_with_digit || rest.as_str().starts_with(char::is_alphanumeric),
            _ => character::is_ordinary(previous, character, rest.as_str()),
        };
        if !is_ordinary {
            return false;
        }
        previous = character;
    }
    !begins_with_sign && !text.starts_with(is_edge) && !text.ends_with(is_edge)
}

fn rewritten(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut lead = Lead::Start;
    let mut previous = None;
    let mut rest = text.trim_matches(is_edge).chars();
    while let Some(character) = rest.next() {
        match character::kind(character) {
            Kind::Space if out.ends_with(' ') => {}
            Kind::Space => out.push(' '),
            Kind::Forbidden => out.push(REPLACEMENT),
            // A template may put a `|` directly after the value.
            Kind::Plain if character == '\\' && rest.as_str().is_empty() => out.push_str("&#92;"),
            Kind::Plain => {
                if has_meaning(character, lead, previous, rest.as_str()) {
                    out.push('\\');
                }
                out.push(character);
            }
        }
        lead = lead.after(character);
        previous = Some(character);
    }
    out
}

/// What has been written since the start of the text, as far as list markers depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Start,
    Digits,
    Passed,
}

impl Lead {
    fn after(self, character: char) -> Self {
        match self {
            Self::Start | Self::Digits if character.is_ascii_digit() => Self::Digits,
            Self::Start | Self::Digits | Self::Passed => Self::Passed,
        }
    }
}

fn has_meaning(character: char, lead: Lead, previous: Option<char>, after: &str) -> bool {
    let next = after.chars().next();
    let next_is_word = next.is_some_and(char::is_alphanumeric);
    match character {
        '\\' | '`' | '*' | '{' | '}' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => true,
        '_' => !(next_is_word && previous.is_some_and(char::is_alphanumeric)),
        '&' => may_start_entity(after),
        // A link may follow in the template, and would become an image.
        '!' => after.is_empty(),
        '-' | '+' | '=' => lead == Lead::Start && !next_is_word,
        '.' | ')' => lead != Lead::Passed && next.is_none_or(is_space),
        _ => false,
    }
}

/// Beside any white space, including no-break spaces, `**` neither begins nor ends emphasis.
fn is_edge(character: char) -> bool {
    character.is_whitespace() || is_space(character)
}

fn is_space(character: char) -> bool {
    character::kind(character) == Kind::Space
}

/// Whether `&` before this text could be read as a character reference, now or with what the
/// template adds. `&#` never is, since `#` is always escaped.
fn may_start_entity(after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    rest.is_empty() || (rest.len() < after.len() && rest.starts_with(';'))
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_titles_stay_as_they_are() {
        for title in [
            "Civic & Social",
            "11 Sidewalks Rejuvenation",
            "38-Road Construction",
            "Gov.bn",
            "R&D of water",
            "-5 °C (Phase 2)",
            "3.5 MW, 32.4\u{A0}%",
            "snake_case",
            "ระบบ\u{200B}น้ำ",
        ] {
            assert_eq!(escaped(title), title);
        }
    }

    #[test]
    fn marks_of_structure_are_escaped() {
        for (text, expected) in [
            ("- a", r"\- a"),
            (" + a ", r"\+ a"),
            ("12. a", r"12\. a"),
            ("12)", r"12\)"),
            ("===", r"\==="),
            ("# a", r"\# a"),
            ("&lt;", r"\&lt;"),
            ("&#60;", r"&\#60;"),
            ("AT&T", r"AT\&T"),
            ("a\\", "a&#92;"),
            ("\u{3000}a b\u{A0}", "a b"),
            ("wow!", r"wow\!"),
            ("_a_", r"\_a\_"),
            ("{#x onclick=a}", r"\{\#x onclick=a\}"),
            ("a\0\u{E000}b", "a\u{FFFD}\u{FFFD}b"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn escape_writes_what_escaped_returns() {
        let mut out = Vec::new();
        escape("a|b", &mut out).unwrap();
        assert_eq!(out, br"a\|b");
    }
}
