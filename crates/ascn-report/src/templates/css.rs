//! Reading a style as a browser does, as far as it decides what the style is: browsers drop what they
//! cannot read without a word, and with it all that stands behind.
//!
//! Comments, texts and brackets must be closed. What a page cannot load, and what prints a number that
//! is no figure, is told as well.

use std::ops::Range;

use cssparser::{Parser, Token};

/// What is wrong with a style.
#[derive(Debug)]
pub(super) struct Slip {
    /// Where, in bytes.
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) mend: &'static str,
}

impl Slip {
    fn new(at: Range<usize>, message: impl Into<String>, mend: &'static str) -> Self {
        let message = message.into();
        Self { at, message, mend }
    }

    fn unclosed((at, sign, _): &Open) -> Self {
        let mend = "close it: until then, what follows is dropped";
        Self::new(*at..at + 1, format!("this `{sign}` is not closed"), mend)
    }
}

/// A bracket that is open: where, which, and whether a font is described in it.
type Open = (usize, char, bool);

/// What is wrong with a style, in its order.
pub(super) fn slips(text: &str) -> Vec<Slip> {
    let (mut open, mut is_font, mut slips) = (Vec::new(), false, Vec::new());
    let (mut start, mut parser) = (0, Parser::new(text));
    loop {
        let at = start + parser.position().byte_index();
        let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else {
            break;
        };
        let end = start + parser.position().byte_index();
        let sign = text.get(end - 1..end).and_then(|last| last.chars().next());
        let sign = sign.unwrap_or_default();
        if let Token::CloseParenthesis | Token::CloseSquareBracket | Token::CloseCurlyBracket =
            token
        {
            close((at, sign), &mut open, &mut slips);
        }
        if let Token::AtKeyword(name) = &token {
            is_font = name.eq_ignore_ascii_case("font-face");
        }
        slips.extend(slip(&token, at..end, text, &open));
        let (Token::Function(_)
        | Token::ParenthesisBlock
        | Token::SquareBracketBlock
        | Token::CurlyBracketBlock) = token
        else {
            continue;
        };
        open.push((end - 1, sign, std::mem::take(&mut is_font)));
        // A parser that has come to a bracket passes over what is in it; another one reads it.
        (start, parser) = (end, Parser::new(text.get(end..).unwrap_or_default()));
    }
    // What a text or a comment swallowed is no slip of its own.
    if slips.is_empty() {
        slips.extend(open.iter().map(Slip::unclosed));
    }
    slips.sort_by_key(|slip| slip.at.start);
    slips
}

/// What is wrong with a token by itself.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most tokens are looked at for their letters alone"
)]
fn slip(token: &Token<'_>, at: Range<usize>, text: &str, open: &[Open]) -> Option<Slip> {
    let (written, behind) = (text.get(at.clone())?, text.get(at.end..)?);
    let is_closed = |sign: &str| written.len() >= 2 * sign.len() && written.ends_with(sign);
    let word = match token {
        Token::Comment(_) if !is_closed("*/") => {
            let message = "the comment is not closed";
            let at = at.start..at.start + 2;
            return Some(Slip::new(at, message, "write `*/` where it ends"));
        }
        Token::BadString(_) | Token::QuotedString(_)
            if token.is_parse_error() || !is_closed(written.get(..1)?) =>
        {
            let message = "the text is not closed on its line";
            let mend = "close it with the same sign";
            return Some(Slip::new(at.start..at.start + 1, message, mend));
        }
        Token::Comment(_) | Token::QuotedString(_) => return None,
        Token::UnquotedUrl(_) | Token::BadUrl(_) => "url".to_owned(),
        Token::Function(name) | Token::Ident(name) => name.to_ascii_lowercase(),
        _ => String::new(),
    };
    let start = at.start;
    let name = written.split('(').next().unwrap_or_default();
    let mut letters = name.match_indices('\\').map(|(letter, _)| letter);
    let is_letter = |at: usize| {
        name.as_bytes()
            .get(at)
            .is_some_and(u8::is_ascii_alphanumeric)
    };
    let number = letters.find(|letter| is_letter(letter + 1));
    let (at, message, mend) = match (number, word.as_str()) {
        (Some(letter), _) => (
            start + letter..start + letter + 2,
            "a letter is hidden behind a `\\`".to_owned(),
            "write the letter itself",
        ),
        (None, "counter-increment" | "counter-reset" | "counter-set") => (
            at.clone(),
            format!("`{written}` counts what is no figure"),
            "leave it out; a figure is printed in a template",
        ),
        (None, "url") if open.iter().any(|(_, _, is_font)| *is_font) => (
            start..start + word.len(),
            "a page has no font but those of the reader's machine: its policy keeps all others \
             out, also those that it carries"
                .to_owned(),
            "delete `@font-face`, and name fonts in `font-family`",
        ),
        (None, "counter" | "counters") if !is_of_pages(behind) => (
            start..start + word.len(),
            format!("`{word}` prints a number that is no figure"),
            "number with `page` and `pages` alone; a figure is printed in a template",
        ),
        _ => return None,
    };
    Some(Slip::new(at, message, mend))
}

/// Whether a counter is that of the pages, by what stands behind its bracket.
fn is_of_pages(behind: &str) -> bool {
    let name = behind.split([')', ',']).next().unwrap_or_default();
    ["page", "pages"].contains(&name.trim())
}

/// Closes what a bracket closes.
fn close((at, closing): (usize, char), open: &mut Vec<Open>, slips: &mut Vec<Slip>) {
    let opening = match closing {
        ')' => '(',
        ']' => '[',
        _ => '{',
    };
    let Some(index) = open.iter().rposition(|(_, sign, _)| *sign == opening) else {
        let message = format!("this `{closing}` closes nothing");
        let slip = Slip::new(at..at + 1, message, "delete it, or open it before");
        slips.push(slip);
        return;
    };
    slips.extend(open.drain(index..).skip(1).map(|one| Slip::unclosed(&one)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::built_in::STYLES;

    fn told(text: &str) -> Vec<String> {
        let slips = slips(text).into_iter();
        let told = slips.map(|slip| format!("{} {}", slip.at.start, slip.message));
        told.collect()
    }

    #[test]
    fn what_browsers_read_to_its_end_is_in_order() {
        for (name, text) in STYLES {
            assert_eq!(told(text), [""; 0], "{name}");
        }
        let text = "a[b=\"}\"] { /* { */ color: red; content: '\\'}' counter(page) \"\\201C\"; \
                    background: url(data:image/svg+xml;{'); } @media (x) { b { c: d } }";
        assert_eq!(told(text), [""; 0]);
    }

    #[test]
    fn what_is_not_closed_is_told_where_it_was_opened() {
        for (text, expected) in [
            ("a { b: c;\nd { e: f }", "2 this `{` is not closed"),
            ("a { b: c }\n}", "11 this `}` closes nothing"),
            ("a { b: d(e; }", "8 this `(` is not closed"),
            ("a {} /* b", "5 the comment is not closed"),
            ("a { b: \"c; }\n", "7 the text is not closed on its line"),
        ] {
            assert_eq!(
                told(text).last().map(String::as_str),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn numbers_and_fonts_of_its_own_are_told() {
        for (text, expected) in [
            ("a::before { content: COUNTER(b) }", "21 `counter` prints"),
            ("a { content: c\\6f unter(b) }", "14 a letter is hidden"),
            ("a { content: c\\ounter(b) }", "14 a letter is hidden"),
            ("a { content: counter(pagerows) }", "13 `counter` prints"),
            (
                "a { counter-increment: page }",
                "4 `counter-increment` counts",
            ),
            (
                "@font-face { src: url(data:font/x,y) }",
                "18 a page has no font",
            ),
        ] {
            let told = told(text);
            assert_eq!(told.len(), 1, "{told:?}");
            assert!(told[0].starts_with(expected), "{told:?}");
        }
    }
}
