//! Reads a style as a browser does, as far as that decides what the style is: browsers silently
//! drop what they cannot read, and everything after it.
//!
//! Comments, strings and brackets must be closed. Resources that a page cannot load are reported
//! too, and so are printed numbers that are no figures.

use std::ops::Range;

use cssparser::{Parser, Token};

use super::text_fault::TextFault;

/// An open bracket.
struct Open {
    at: usize,
    sign: char,
    /// The name of its function, or of its rule with the `@`; otherwise empty.
    of: String,
}

/// The context of a token, on which its meaning depends.
#[derive(Default)]
struct Around {
    open: Vec<Open>,
    /// The property whose value is being read, or the rule with its `@`.
    property: Option<String>,
}

impl Around {
    /// Whether a string names something here, and is not printed.
    fn names(&self) -> bool {
        let property = self.property.as_deref().unwrap_or_default();
        let innermost = self.open.last();
        let is_name = |one: &Open| one.sign == '[' || NAMING_FUNCTIONS.contains(&one.of.as_str());
        innermost.is_some_and(is_name)
            || property.starts_with(['@', '-'])
            || NAMING.contains(&property)
    }

    /// Whether a string is printed here.
    fn prints(&self) -> bool {
        let property = self.property.as_deref().unwrap_or_default();
        PRINTING.contains(&property)
    }

    /// Takes in a token, which may end a property or begin the next one.
    fn pass(&mut self, token: &Token<'_>) {
        if let Token::AtKeyword(name) = token {
            self.property = Some(format!("@{}", name.to_ascii_lowercase()));
        } else if let Token::Semicolon = token {
            self.property = None;
        } else if let Token::Ident(name) = token {
            self.property
                .get_or_insert_with(|| name.to_ascii_lowercase());
        } else if !matches!(token, Token::WhiteSpace(_) | Token::Comment(_)) {
            self.property.get_or_insert_default();
        }
    }

    /// Takes in an opening bracket.
    fn open(&mut self, token: &Token<'_>, at: usize, sign: char) {
        let of = if let Token::Function(name) = token {
            name.to_ascii_lowercase()
        } else if let Token::CurlyBracketBlock = token {
            self.property.take().unwrap_or_default()
        } else {
            String::new()
        };
        self.open.push(Open { at, sign, of });
    }

    /// Takes in a closing bracket, and reports brackets that are still open inside.
    fn close(&mut self, (at, closing): (usize, char), text_faults: &mut Vec<TextFault>) {
        let opening = match closing {
            ')' => '(',
            ']' => '[',
            _ => '{',
        };
        if opening == '{' {
            self.property = None;
        }
        let Some(index) = self.open.iter().rposition(|one| one.sign == opening) else {
            let message = format!("this `{closing}` closes nothing");
            let text_fault = TextFault::new(at..at + 1, message, "delete it, or open it before");
            text_faults.push(text_fault);
            return;
        };
        let inner = self.open.drain(index..).skip(1);
        text_faults.extend(inner.map(|one| unclosed(&one)));
    }
}

fn unclosed(Open { at, sign, .. }: &Open) -> TextFault {
    let help = "close it: until then, what follows is dropped";
    TextFault::new(*at..at + 1, format!("this `{sign}` is not closed"), help)
}

/// The functions whose strings are names or addresses.
const NAMING_FUNCTIONS: [&str; 4] = ["url", "path", "image-set", "type"];

/// The properties whose strings are printed.
const PRINTING: [&str; 9] = [
    "content",
    "quotes",
    "list-style",
    "list-style-type",
    "text-overflow",
    "text-emphasis",
    "text-emphasis-style",
    "hyphenate-character",
    "string-set",
];

/// The properties whose strings are names.
const NAMING: [&str; 7] = [
    "font-family",
    "font",
    "font-feature-settings",
    "font-variation-settings",
    "grid-template-areas",
    "grid-template",
    "grid-area",
];

/// The attributes that a style may print: their values are no numbers that were counted.
const PRINTED_ATTRIBUTES: [&str; 4] = ["href", "title", "alt", "lang"];

const PRINT_IN_A_TEMPLATE: &str = "leave it out; a figure is printed in a template";

/// Returns the faults of a style, in the order of the text.
pub(super) fn text_faults(text: &str) -> Vec<TextFault> {
    let (mut around, mut text_faults) = (Around::default(), Vec::new());
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
            around.close((at, sign), &mut text_faults);
            continue;
        }
        text_faults.extend(text_fault(&token, at..end, text, &around));
        let (Token::Function(_)
        | Token::ParenthesisBlock
        | Token::SquareBracketBlock
        | Token::CurlyBracketBlock) = token
        else {
            around.pass(&token);
            continue;
        };
        around.open(&token, end - 1, sign);
        // At a bracket, a parser would skip to its end; a new one reads what is inside.
        (start, parser) = (end, Parser::new(text.get(end..).unwrap_or_default()));
    }
    // Brackets inside an unclosed string or comment are no faults of their own.
    if text_faults.is_empty() {
        text_faults.extend(around.open.iter().map(unclosed));
    }
    text_faults.sort_by_key(|text_fault| text_fault.at.start);
    text_faults
}

/// Returns what is wrong with a token by itself.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most tokens are looked at for their letters alone"
)]
fn text_fault(
    token: &Token<'_>,
    at: Range<usize>,
    text: &str,
    around: &Around,
) -> Option<TextFault> {
    let (written, behind) = (text.get(at.clone())?, text.get(at.end..)?);
    let is_closed = |sign: &str| written.len() >= 2 * sign.len() && written.ends_with(sign);
    let word = match token {
        Token::Comment(_) if !is_closed("*/") => {
            let message = "the comment is not closed";
            let at = at.start..at.start + 2;
            return Some(TextFault::new(at, message, "write `*/` where it ends"));
        }
        Token::BadString(_) | Token::QuotedString(_)
            if token.is_parse_error() || !is_closed(written.get(..1)?) =>
        {
            let message = "the text is not closed on its line";
            let help = "close it with the same sign";
            return Some(TextFault::new(at.start..at.start + 1, message, help));
        }
        Token::QuotedString(printed) if printed.contains(char::is_numeric) && !around.names() => {
            let message = format!("{written} prints a number that is no figure");
            return Some(TextFault::new(at, message, PRINT_IN_A_TEMPLATE));
        }
        Token::Comment(_) | Token::QuotedString(_) => return None,
        Token::UnquotedUrl(_) | Token::BadUrl(_) => "url".to_owned(),
        Token::Function(name) | Token::Ident(name) => name.to_ascii_lowercase(),
        Token::AtKeyword(name) => format!("@{}", name.to_ascii_lowercase()),
        _ => String::new(),
    };
    // No name in a selector is a function or a property.
    let is_in_selector = around.property.as_deref() == Some("");
    let hidden = hidden_letter(written, at.start).filter(|_| !is_in_selector);
    hidden.or_else(|| of_word(&word, written, at, (behind, around)))
}

/// Reports a letter or digit of a name that is written after a `\`.
fn hidden_letter(written: &str, start: usize) -> Option<TextFault> {
    let name = written.split('(').next().unwrap_or_default().as_bytes();
    let is_hidden = |pair: &[u8]| matches!(pair, [b'\\', one] if one.is_ascii_alphanumeric());
    let start = start + name.windows(2).position(is_hidden)?;
    let message = "a letter is hidden behind a `\\`";
    Some(TextFault::new(
        start..start + 2,
        message,
        "write the letter itself",
    ))
}

/// Returns what is wrong with a name in a style, or with the name of a function.
fn of_word(
    word: &str,
    written: &str,
    at: Range<usize>,
    (behind, around): (&str, &Around),
) -> Option<TextFault> {
    let name = at.start..at.start + word.len();
    let argument = behind.split([')', ',']).next().unwrap_or_default().trim();
    // Only a page on paper has a number.
    let is_of_paper = around.open.iter().any(|one| one.of == "@page");
    let text_fault = match word {
        "counter-increment" | "counter-reset" | "counter-set" | "list-item" | "@counter-style" => {
            let message = format!("`{written}` counts what is no figure");
            TextFault::new(at, message, PRINT_IN_A_TEMPLATE)
        }
        "@font-face" => TextFault::new(
            at,
            "a page has no font but those of the reader's machine: its policy keeps all others \
             out, also those that it carries",
            "delete `@font-face`, and name fonts in `font-family`",
        ),
        "counter" | "counters" if !["page", "pages"].contains(&argument) || !is_of_paper => {
            TextFault::new(
                name,
                format!("`{word}` prints a number that is no figure"),
                "number with `page` and `pages` alone, in `@page`; a figure is printed in a template",
            )
        }
        "var" | "env" if around.prints() => TextFault::new(
            name,
            format!("`{word}` prints what stands elsewhere, which may be a number"),
            "write the text itself",
        ),
        "attr" if !PRINTED_ATTRIBUTES.contains(&argument) => TextFault::new(
            name,
            format!("`attr` prints `{argument}`, which may be a number that is no figure"),
            "print `href`, `title`, `alt` or `lang` alone; a figure is printed in a template",
        ),
        "bidi-override" | "isolate-override" => TextFault::new(
            at,
            format!("`{written}` shows the digits of a figure the other way round"),
            "leave it out",
        ),
        _ => return None,
    };
    Some(text_fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let text_faults = text_faults(text).into_iter();
        let told =
            text_faults.map(|text_fault| format!("{} {}", text_fault.at.start, text_fault.message));
        told.collect()
    }

    #[test]
    fn what_browsers_read_to_its_end_is_in_order() {
        let text = "a[b=\"}\"] { /* { */ color: red; content: '\\'}' \"\\201C\"; \
                    background: url(data:image/svg+xml;{'); font: 9pt \"Source Sans 3\", serif; \
                    unicode-bidi: isolate; } @media (x) { b { c: d } } @charset \"utf-8\"; \
                    a[href=\"2\"]:not(b[c=\"3\"])::after { content: \" (\" attr( href ) \")\" } \
                    @page { @bottom-center { content: counter(page) } } :root { --f: \"H 2\" } \
                    .\\31 0 { font-feature-settings: \"ss01\"; clip-path: path(\"M0 1z\"); \
                    color: var(--f) } d { e: f; & g { font-family: \"H 2\" } background: url(\"data:x,1\") }";
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
            ("a::after { content: \"999\" }", "20 \"999\" prints"),
            ("a::after { content: \"\\39 9\" }", "20 \"\\39 9\" prints"),
            ("a { content: var(--b) }", "13 `var` prints"),
            ("a { content: counter(page) }", "13 `counter` prints"),
            ("a { display: list-item }", "13 `list-item` counts"),
            ("a { quotes: \"Ⅷ\" \"\" }", "12 \"Ⅷ\" prints"),
            (
                "@media (b) { a { font: x; list-style: '9' } }",
                "38 '9' prints",
            ),
            (
                "@counter-style a { symbols: 9 }",
                "0 `@counter-style` counts",
            ),
            ("a { content: attr(value) }", "13 `attr` prints `value`"),
            ("a { content: attr(data-x number, 9) }", "13 `attr` prints"),
            (
                "a { unicode-bidi: Bidi-Override }",
                "18 `Bidi-Override` shows",
            ),
            (
                "@font-face { src: url(data:font/x,y) }",
                "0 a page has no font",
            ),
        ] {
            let told = told(text);
            assert_eq!(told.len(), 1, "{told:?}");
            assert!(told[0].starts_with(expected), "{told:?}");
        }
    }
}
