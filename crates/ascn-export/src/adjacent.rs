//! Text directly beside a figure: with a digit, a sign or another figure beside it, a reader sees
//! another number.

use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, Token};

/// Elements that begin or end a line. Text on both sides of any other tag is read as one.
const LINES: &str = "\
    address article aside blockquote body br caption dd details dialog div dl dt fieldset \
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre \
    section summary svg table td text th tr ul";

/// A line of text read from its beginning, as far as it says what is beside a figure.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// The last two characters before; `None` at the beginning of the line.
    before: [Option<char>; 2],
    behind: Behind,
}

/// Takes the place of a figure, which is neither a digit nor the beginning of a line.
const STANDS_FOR_A_FIGURE: char = '\u{FFFC}';

/// The kind of the last piece.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Behind {
    #[default]
    Text,
    Figure,
    /// A figure and a sign that could be its decimal point.
    Point,
    /// A figure and a space: no separate number begins with a zero.
    Space,
}

impl Line {
    /// Reads more text; returns whether it makes the figure before it another number.
    pub(crate) fn text(&mut self, text: &str) -> bool {
        let mut touches = false;
        for one in text.chars().filter(|one| !is_unseen(*one)) {
            let (behind, is_beside) = match self.behind {
                Behind::Text => break,
                Behind::Figure if is_point(one) => (Behind::Point, false),
                _ if one.is_whitespace() => (Behind::Space, false),
                Behind::Figure | Behind::Point => {
                    (Behind::Text, one.is_numeric() || is_percent(one))
                }
                Behind::Space => (Behind::Text, one == '0' || is_percent(one)),
            };
            self.behind = behind;
            touches |= is_beside;
        }
        for one in last_two(text) {
            self.before = [self.before[1], Some(one)];
        }
        touches
    }

    /// Reads a figure; returns whether the text before it makes it another number.
    pub(crate) fn figure(&mut self) -> bool {
        let touches = matches!(self.behind, Behind::Figure | Behind::Point)
            || match self.before {
                [_, Some(one)] if one.is_numeric() => true,
                [Some(one), Some(point)] if is_point(point) && one.is_numeric() => true,
                [before, Some(sign)] => is_sign(before, sign),
                [_, None] => false,
            };
        *self = Self {
            before: [None, Some(STANDS_FOR_A_FIGURE)],
            behind: Behind::Figure,
        };
        touches
    }

    /// Passes over the tag of an HTML element, which may end the line.
    fn pass(&mut self, name: &[u8]) {
        if LINES.split(' ').any(|line| line.as_bytes() == name) {
            *self = Self::default();
        }
    }
}

/// Returns the last two visible characters of a text, in their order.
fn last_two(text: &str) -> impl Iterator<Item = char> {
    let mut seen = text.chars().rev().filter(|one| !is_unseen(*one));
    let (last, before) = (seen.next(), seen.next());
    before.into_iter().chain(last)
}

/// Whether a character takes no room, so that its neighbours are side by side.
fn is_unseen(one: char) -> bool {
    matches!(
        one,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Whether a character separates the digits of a number in some language.
fn is_point(one: char) -> bool {
    ".,'‘’·․⋅，．_⁄٫٬\u{A0}\u{202F}".contains(one) || ('\u{2005}'..='\u{200A}').contains(&one)
}

fn is_percent(one: char) -> bool {
    matches!(one, '%' | '‰' | '‱' | '％' | '٪')
}

/// Whether the character before a figure is its sign: a minus that joins no two words, or a point
/// without a digit before it.
fn is_sign(before: Option<char>, one: char) -> bool {
    let opens = |before: char| before.is_whitespace() || "([{".contains(before);
    match one {
        '.' | ',' => before.is_none_or(opens),
        '-' | '−' | '‐' | '‑' | '‒' | '–' | '—' | '－' | '⁻' | '➖' => {
            before.is_none_or(|one| !one.is_alphanumeric() && one != STANDS_FOR_A_FIGURE)
        }
        _ => false,
    }
}

/// Returns the id of the first figure in a piece of HTML that its neighbours make another number.
pub fn figure_with_digits_beside(html: &str) -> Option<String> {
    let (mut line, mut is_in_figure, mut last) = (Line::default(), false, String::new());
    for Ok(token) in Tokenizer::new_with_emitter(html, DefaultEmitter::default()) {
        let touches = match token {
            Token::StartTag(tag) => {
                let id = tag.attributes.get(&b"data-figure"[..]);
                if let Some(id) = id.filter(|_| *tag.name == b"data"[..]) {
                    is_in_figure = true;
                    last = String::from_utf8_lossy(id).into_owned();
                    line.figure()
                } else {
                    line.pass(&tag.name);
                    false
                }
            }
            Token::EndTag(tag) => {
                is_in_figure &= *tag.name != b"data"[..];
                line.pass(&tag.name);
                false
            }
            Token::String(text) => !is_in_figure && line.text(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => false,
        };
        if touches {
            return Some(last);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether any figure, written as `#`, has something beside it.
    fn touches(text: &str) -> bool {
        let mut line = Line::default();
        let mut pieces = text.split('#');
        let mut touches = line.text(pieces.next().unwrap());
        for piece in pieces {
            touches |= line.figure();
            touches |= line.text(piece);
        }
        touches
    }

    #[test]
    fn what_makes_another_number_is_told() {
        for text in [
            "1#",
            "#0",
            "##",
            "#.5",
            "#,000",
            "#\u{A0}000",
            "#.#",
            "2,#",
            "3\u{202F}#",
            "-#",
            "by −#",
            "(-#",
            "#%",
            "#²",
            "1\u{200B}#",
            "#\u{AD}0",
            "½#",
            "Ⅷ#",
            "#\u{2060}\u{2060}٣",
            ".#",
            "is .#",
            "# 000",
            "#\n000",
            "#  \t%",
            "# %",
            "#\u{A0}%",
            "#\u{FEFF}0",
            "“-#",
            "#⁄5",
        ] {
            assert!(touches(text), "{text}");
        }
    }

    #[test]
    fn words_and_ranges_are_no_digits() {
        for text in [
            "# of #",
            "#/#",
            "#–#",
            "2010–#",
            "In 2030 # projects",
            "#, 5",
            "#. 5",
            "(#)",
            "#\u{A0}km",
            "#st",
            "- #",
            "x-#",
            "#:#",
            "US$#",
            "\"#\"",
            "±#",
        ] {
            assert!(!touches(text), "{text}");
        }
    }

    #[test]
    fn elements_within_a_line_part_nothing() {
        const FIGURE: &str = "<data class=\"figure\" data-figure=\"a.b\" value=\"8\">8</data>";
        let touches = |html: &str| figure_with_digits_beside(&html.replace('#', FIGURE)).is_some();
        for html in [
            "<p>1#",
            "<b>1</b>#",
            "#<sup>2</sup>",
            "#<!-- -->0",
            "#<b>#</b>",
            "#&#48;",
        ] {
            assert!(touches(html), "{html}");
        }
        for html in [
            "<p>1</p>#",
            "<td>#</td><td>#</td>",
            "<svg><text data-figure=\"a\">1</text> <text data-figure=\"b\">5 %</text></svg>#",
            "#<br>2",
            "<p title=\"1\">#</p>",
            "<data>1</data> #",
        ] {
            assert!(!touches(html), "{html}");
        }
    }
}
