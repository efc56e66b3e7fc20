//! Figures in HTML: the printed digits, with the id and the number for machines.

use super::text::{push_attribute, push_escaped};

/// Adds a figure.
pub(super) fn push(out: &mut String, id: &str, text: &str) {
    out.push_str("<data class=\"figure\"");
    push_attribute(out, "data-figure", id);
    push_attribute(out, "value", &number(text));
    out.push('>');
    push_escaped(out, text);
    out.push_str("</data>");
}

/// Returns the first number of a printed text, with `-` and `.` as its only signs.
///
/// A comma or a space between digits groups thousands. A unit or a multiple ("million") is not
/// applied. A text without digits gives nothing.
fn number(text: &str) -> String {
    let mut number = String::new();
    let mut characters = text.chars().peekable();
    let mut previous = ' ';
    while let Some(character) = characters.next() {
        let before_digit = characters.peek().is_some_and(char::is_ascii_digit);
        match character {
            '0'..='9' => {
                if number.is_empty() && matches!(previous, '-' | '−') {
                    number.push('-');
                }
                number.push(character);
            }
            '.' if before_digit && !number.is_empty() && !number.contains('.') => number.push('.'),
            ',' | ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' if before_digit => {}
            _ if number.is_empty() => {}
            _ => break,
        }
        previous = character;
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_is_the_bare_number() {
        for (text, expected) in [
            ("108", "108"),
            ("32.4\u{A0}%", "32.4"),
            ("1,234,567", "1234567"),
            ("−3.5 points", "-3.5"),
            ("USD 4.2 million", "4.2"),
            ("11 of 31", "11"),
            ("12 345.", "12345"),
            ("not reported", ""),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    #[test]
    fn a_figure_carries_its_id() {
        let mut out = String::new();
        push(&mut out, "projects.total", "1,108");
        let expected =
            "<data class=\"figure\" data-figure=\"projects.total\" value=\"1108\">1,108</data>";
        assert_eq!(out, expected);
    }
}
