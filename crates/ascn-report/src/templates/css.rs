//! Reading a style as a browser does, as far as it decides what the style is: browsers drop what they
//! cannot read without a word, and with it all that stands behind.
//!
//! Comments, texts and brackets must be closed. What a page cannot load, and what prints a number that
//! is no figure, is told as well.

use std::ops::Range;

/// What is wrong with a style.
#[derive(Debug)]
pub(super) struct Slip {
    /// Where, in bytes.
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) label: &'static str,
    pub(super) mend: &'static str,
}

/// A bracket that is open: where, which, and whether a font is described in it.
type Open = (usize, char, bool);

/// What is wrong with a style, in its order.
pub(super) fn slips(text: &str) -> Vec<Slip> {
    let mut reader = Reader {
        text,
        open: Vec::new(),
        is_font: false,
        slips: Vec::new(),
    };
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        at = reader.read(at, first);
    }
    // What a text or a comment swallowed is no slip of its own.
    if reader.slips.is_empty() {
        let left = std::mem::take(&mut reader.open);
        for open in &left {
            reader.unclosed(open);
        }
    }
    reader.slips.sort_by_key(|slip| slip.at.start);
    reader.slips
}

struct Reader<'a> {
    text: &'a str,
    open: Vec<Open>,
    /// Whether the next block describes a font.
    is_font: bool,
    slips: Vec<Slip>,
}

impl Reader<'_> {
    /// Reads what begins at a place with that sign; returns where the next begins.
    fn read(&mut self, at: usize, first: char) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let behind = at + first.len_utf8();
        match first {
            '/' if rest.starts_with("/*") => match rest.find("*/") {
                Some(end) => return at + end + 2,
                None => self.tell(
                    at..at + 2,
                    "the comment is not closed",
                    "write `*/` where it ends",
                ),
            },
            '"' | '\'' => return self.quoted(at, first),
            '(' | '[' | '{' => {
                let is_font = std::mem::take(&mut self.is_font);
                self.open.push((at, first, is_font));
            }
            ')' | ']' | '}' => self.close(at, first),
            '\\' if rest
                .chars()
                .nth(1)
                .is_some_and(|next| next.is_ascii_hexdigit()) =>
            {
                self.tell(
                    at..at + 2,
                    "a letter is written as its number",
                    "write the letter itself",
                );
            }
            '@' | 'a'..='z' | 'A'..='Z' | '-' | '_' => return self.word(at, rest),
            _ => {}
        }
        match first {
            '/' if rest.starts_with("/*") => self.text.len(),
            _ => behind,
        }
    }

    /// Reads a text in quotes, which ends on its line.
    fn quoted(&mut self, at: usize, quote: char) -> usize {
        let inside = self.text.get(at + 1..).unwrap_or_default();
        let mut is_escaped = false;
        for (length, one) in inside.char_indices() {
            match one {
                '\n' if !is_escaped => break,
                _ if one == quote && !is_escaped => return at + length + 2,
                _ => is_escaped = one == '\\' && !is_escaped,
            }
        }
        self.tell(
            at..at + 1,
            "the text is not closed on its line",
            "close it with the same sign",
        );
        at + 1 + inside.find('\n').unwrap_or(inside.len())
    }

    fn word(&mut self, at: usize, rest: &str) -> usize {
        let end = rest.find(|one: char| !one.is_alphanumeric() && !"@-_".contains(one));
        let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let word = word.to_ascii_lowercase();
        let end = at + word.len();
        match word.as_str() {
            "@font-face" => self.is_font = true,
            "counter" | "counters" if behind.starts_with('(') => {
                let name = behind.trim_start_matches('(').trim_start();
                if !["page", "pages"]
                    .iter()
                    .any(|known| name.starts_with(known))
                {
                    let message = format!("`{word}` prints a number that is no figure");
                    let mend =
                        "number with `page` and `pages` alone; a figure is printed in a template";
                    self.tell(at..end, message, mend);
                }
            }
            "url" if behind.starts_with('(') => {
                if self.open.iter().any(|(_, _, is_font)| *is_font) {
                    let message = "a page has no font but those of the reader's machine: its policy \
                                   keeps all others out, also those that it carries";
                    self.tell(
                        at..end,
                        message,
                        "delete `@font-face`, and name fonts in `font-family`",
                    );
                }
                // What stands there without quotes is read to the bracket, whatever it is.
                let inside = behind.trim_start_matches('(').trim_start();
                if !inside.starts_with(['"', '\'']) {
                    let length = behind.find(')').map_or(behind.len(), |length| length + 1);
                    return end + length;
                }
            }
            _ => {}
        }
        end
    }

    fn close(&mut self, at: usize, closing: char) {
        let opening = match closing {
            ')' => '(',
            ']' => '[',
            _ => '{',
        };
        if !self.open.iter().any(|(_, open, _)| *open == opening) {
            let message = format!("this `{closing}` closes nothing");
            self.tell(at..at + 1, message, "delete it, or open it before");
            return;
        }
        while let Some(open) = self.open.pop() {
            if open.1 == opening {
                break;
            }
            self.unclosed(&open);
        }
    }

    fn unclosed(&mut self, (at, sign, _): &Open) {
        let message = format!("this `{sign}` is not closed");
        self.tell(
            *at..at + 1,
            message,
            "close it: until then, what follows is dropped",
        );
    }

    fn tell(&mut self, at: Range<usize>, message: impl Into<String>, mend: &'static str) {
        self.slips.push(Slip {
            at,
            message: message.into(),
            label: "",
            mend,
        });
    }
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
            ("a { content: c\\6f unter(b) }", "14 a letter is written"),
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
