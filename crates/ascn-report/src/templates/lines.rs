//! Templates that say which of their lines wrote what, for who looks for the template behind a
//! paragraph.
//!
//! A call of the function `template_line` is put before the first thing that each line prints. It
//! stands only where no tag trims white space, so that what is printed around it stays the same to
//! the byte.

use std::borrow::Cow;

use super::{Templates, file_of_engine};

impl Templates {
    /// The same templates, which say which of their lines wrote what.
    ///
    /// In HTML each block then has an attribute `data-template` with the file and the line that
    /// wrote it, such as `built-in/sections/scope.md:3`, and, in what is rendered for a city,
    /// `data-subject` with its id. Nothing else changes.
    #[must_use]
    pub fn telling_lines(&self) -> Self {
        Self {
            tells_lines: true,
            ..self.clone()
        }
    }

    pub(crate) fn tells_lines(&self) -> bool {
        self.tells_lines
    }

    /// The texts for the engine, which say their lines if they are to.
    pub(crate) fn with_lines<'a>(
        &self,
        texts: Vec<(String, &'a str)>,
    ) -> Vec<(String, Cow<'a, str>)> {
        let texts = texts.into_iter().map(|(name, text)| {
            let text = if self.tells_lines {
                telling(file_of_engine(&name).as_str(), text).into()
            } else {
                text.into()
            };
            (name, text)
        });
        texts.collect()
    }
}

/// A template with the calls in it.
fn telling(name: &str, text: &str) -> String {
    // A call could not name such a file.
    if name.contains(['"', '\\']) {
        return text.to_owned();
    }
    let mut reading = Reading {
        name,
        out: String::with_capacity(text.len() * 2),
        line: 1,
        is_told: false,
        is_captured: false,
    };
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = first_part(rest);
        reading.add(part);
        rest = after;
    }
    reading.out
}

/// What has been read of a template.
struct Reading<'a> {
    name: &'a str,
    out: String,
    /// The line, from 1.
    line: usize,
    /// Whether this line has told where it is.
    is_told: bool,
    /// Whether what is printed is kept for something else, or is not read as a template.
    is_captured: bool,
}

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    /// Text up to a tag or the end of its line.
    Text(&'a str),
    /// A tag that prints a value.
    Value(&'a str),
    /// Any other tag, and comments.
    Tag(&'a str),
}

impl Reading<'_> {
    fn add(&mut self, part: Part<'_>) {
        match part {
            Part::Text(text) => {
                let start = text.find(|c: char| !c.is_whitespace());
                let (space, words) = text.split_at(start.unwrap_or(text.len()));
                self.out.push_str(space);
                if !words.is_empty() {
                    self.tell();
                }
                self.push(words, text);
            }
            Part::Value(tag) => {
                // Such a tag takes away the space before it, and would no longer reach it.
                if !tag.starts_with("{{-") {
                    self.tell();
                }
                self.push(tag, tag);
            }
            Part::Tag(tag) => {
                match tag_name(tag) {
                    ("raw" | "filter", _) | ("set", false) => self.is_captured = true,
                    ("endraw" | "endfilter" | "endset", _) => self.is_captured = false,
                    _ => {}
                }
                self.push(tag, tag);
            }
        }
    }

    /// Says where the line is, if it has not done so.
    fn tell(&mut self) {
        if self.is_told || self.is_captured {
            return;
        }
        self.is_told = true;
        let call = format!(
            "{{{{ template_line(at=\"{}:{}\") }}}}",
            self.name, self.line
        );
        self.out.push_str(&call);
    }

    fn push(&mut self, text: &str, whole: &str) {
        self.out.push_str(text);
        let line_ends = whole.matches('\n').count();
        self.line += line_ends;
        self.is_told &= line_ends == 0;
    }
}

/// Splits off the first part of a template.
fn first_part(text: &str) -> (Part<'_>, &str) {
    for (start, end) in [("{{", "}}"), ("{%", "%}"), ("{#", "#}")] {
        if text.starts_with(start) {
            let length = if start == "{#" {
                text.find(end).map(|at| at + end.len())
            } else {
                tag_length(text, end)
            };
            let (tag, rest) = text.split_at(length.unwrap_or(text.len()));
            let part = if start == "{{" {
                Part::Value(tag)
            } else {
                Part::Tag(tag)
            };
            return (part, rest);
        }
    }
    let tag = ["{{", "{%", "{#"]
        .iter()
        .filter_map(|start| text.find(start))
        .min();
    let line = text.find('\n').map(|at| at + 1);
    let (text, rest) = text.split_at(tag.into_iter().chain(line).min().unwrap_or(text.len()));
    (Part::Text(text), rest)
}

/// How long a tag is, with its two ends: quoted texts and braces inside it do not end it.
fn tag_length(text: &str, end: &str) -> Option<usize> {
    let (mut quote, mut depth) = (None, 0_usize);
    for (at, character) in text.char_indices().skip(2) {
        match (quote, character) {
            (Some(open), _) => quote = quote.filter(|_| open != character),
            (None, '"' | '\'' | '`') => quote = Some(character),
            (None, '{') => depth += 1,
            (None, '}') if depth > 0 => depth -= 1,
            (None, _) if text.get(at..)?.starts_with(end) => return Some(at + end.len()),
            (None, _) => {}
        }
    }
    None
}

/// The first word of a tag, and whether it gives a value at once: `{% set a = 1 %}`.
fn tag_name(tag: &str) -> (&str, bool) {
    let inside = tag
        .trim_start_matches("{%")
        .trim_start_matches('-')
        .trim_start();
    let end = inside.find(|c: char| !c.is_alphanumeric() && c != '_');
    (
        inside
            .get(..end.unwrap_or(inside.len()))
            .unwrap_or_default(),
        inside.contains('='),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The template with each call shortened to `@LINE`.
    fn told(text: &str) -> String {
        let told = telling("a.md", text);
        let parts = told.split("{{ template_line(at=\"a.md:");
        parts
            .enumerate()
            .map(|(index, part)| match index {
                0 => part.to_owned(),
                _ => format!("@{}", part.replacen("\") }}", "", 1)),
            })
            .collect()
    }

    #[test]
    fn each_line_tells_before_the_first_thing_that_it_prints() {
        let text = "# {{ a }}\n\n{% if b -%}\n| {{ b }} | {{ c }} |\n  {{ d }}\n{%- endif %}x {# y\n{{ #}\nz";
        let expected = "@1# {{ a }}\n\n{% if b -%}\n@4| {{ b }} | {{ c }} |\n  @5{{ d }}\n{%- endif %}@6x {# y\n{{ #}\n@8z";
        assert_eq!(told(text), expected);
    }

    #[test]
    fn quotes_and_braces_do_not_end_a_tag() {
        for tag in [
            "{{ \"}}\" | t }}",
            "{{ f(a={\"b\": {\"c\": 1}}) }}",
            "{{<c all={d}/>}}",
        ] {
            assert_eq!(told(&format!("{tag}x")), format!("@1{tag}x"));
        }
    }

    #[test]
    fn what_is_captured_or_takes_space_away_stays_as_it_is() {
        let captured = "{% set a %}\nx\n{% endset %}\n{% raw %}{{ x }}{% endraw %}\n";
        assert_eq!(told(captured), captured);
        assert_eq!(told("{% set a = 1 %}\nx"), "{% set a = 1 %}\n@2x");
        assert_eq!(told("  {{- a }} b"), "  {{- a }} @1b");
        assert_eq!(told("{{ open"), "@1{{ open");
        assert_eq!(telling("a\".md", "x"), "x");
    }
}
