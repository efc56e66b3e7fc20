//! Which characters of untrusted text may occur in a report.

/// How a character of untrusted text is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Kept as it is.
    Plain,
    /// Separates words or lines; printed as a space where a line must not end.
    Space,
    /// Shown as [`REPLACEMENT`], so that its place is visible.
    Forbidden,
}

/// The replacement for every forbidden character.
pub(crate) const REPLACEMENT: char = '\u{FFFD}';

/// Returns the kind of a character.
///
/// Private-use characters are forbidden because marks are made of them. Control characters and
/// non-characters have no use in text. Characters that override the direction of writing affect
/// text beyond their own. Joiners and zero-width spaces are kept: Khmer, Lao and Burmese are
/// written with them.
pub(crate) fn kind(character: char) -> Kind {
    match character {
        ' ' | '\t'..='\r' | '\u{1C}'..='\u{1F}' | '\u{85}' | '\u{2028}'..='\u{2029}' => Kind::Space,
        _ if overrides_direction(character) => Kind::Forbidden,
        '\u{FEFF}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{F0000}'..='\u{10FFFF}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{FFF9}'..='\u{FFFB}' => Kind::Forbidden,
        _ if character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE => Kind::Forbidden,
        _ => Kind::Plain,
    }
}

/// Whether a character overrides the direction of writing, so that the text after it, such as the
/// digits of a figure, is shown the other way round.
pub fn overrides_direction(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Quick check whether a character after another one, and before the rest of its line, has no
/// meaning in Markdown within a line and may occur in a report. May return false for such a
/// character.
#[inline]
pub(crate) fn is_ordinary(previous: char, character: char, rest: &str) -> bool {
    match character {
        ',' | ';' | ':' | '?' | '-' | '+' | '/' | '%' | '(' | '\'' | '"' => true,
        ' ' => previous != ' ',
        // Before anything except a space it could begin a character reference.
        '&' => rest.starts_with(' '),
        _ if character.is_ascii() => character.is_ascii_alphanumeric(),
        _ => kind(character) == Kind::Plain,
    }
}

/// Returns text on one line, without forbidden characters, each run of white space one space.
pub(crate) fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        match kind(character) {
            Kind::Plain => line.push(character),
            Kind::Space if line.ends_with(' ') => {}
            Kind::Space => line.push(' '),
            Kind::Forbidden => line.push(REPLACEMENT),
        }
    }
    line
}

/// Returns text with its lines, each ended by `\n` only, and without forbidden characters.
pub(crate) fn in_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, kind(character)) {
            ('\n' | '\t', _) | (_, Kind::Plain) => lines.push(character),
            ('\r', _) => {
                characters.next_if_eq(&'\n');
                lines.push('\n');
            }
            (_, Kind::Space) => lines.push(' '),
            (_, Kind::Forbidden) => lines.push(REPLACEMENT),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_controls_and_overrides_are_shown_as_replaced() {
        assert_eq!(
            on_one_line("a\u{E000}b\0c\u{202E}d\u{FFFE}"),
            "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"
        );
    }

    #[test]
    fn white_space_runs_become_one_space() {
        assert_eq!(on_one_line("a \t\r\n b\u{2028}c"), "a b c");
    }

    #[test]
    fn no_break_spaces_and_joiners_stay() {
        assert_eq!(
            on_one_line("32.4\u{A0}% \u{200B}\u{200D}"),
            "32.4\u{A0}% \u{200B}\u{200D}"
        );
    }

    #[test]
    fn line_ends_of_every_system_become_one() {
        assert_eq!(in_lines("a\r\nb\rc\nd\u{0C}"), "a\nb\nc\nd ");
    }
}
