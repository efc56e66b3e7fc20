//! Makes templates mark which of their lines wrote what.
//!
//! A call of the function `template_line` is inserted before the first thing that each line prints,
//! and again after each condition and loop that begins or ends in it. It is inserted only where no
//! tag trims white space, so that the output around it stays the same to the byte.

use std::borrow::Cow;

use super::Templates;
use crate::file::file_of_engine;
use crate::token::{Tag, TagKind, pieces};

impl Templates {
    /// Returns the same templates, marking which of their lines wrote what.
    ///
    /// In HTML, each block then has an attribute `data-template` with the file and the line that
    /// wrote it, such as `built-in/sections/scope.md:3`, and, if it was rendered for a subject,
    /// `data-subject` with the subject's id. Nothing else changes.
    #[must_use]
    pub fn telling_lines(&self) -> Self {
        Self {
            tells_lines: true,
            ..self.clone()
        }
    }

    /// Whether they mark which of their lines wrote what.
    pub fn tells_lines(&self) -> bool {
        self.tells_lines
    }

    /// Returns the texts for the engine, with marks if they are asked for.
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

/// Returns a template with the calls inserted.
fn telling(name: &str, text: &str) -> String {
    // A call cannot name such a file.
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
    for (_, words, tag) in pieces(text) {
        reading.add_text(words);
        if let Some(tag) = tag {
            reading.add_tag(&tag, text.get(tag.at.clone()).unwrap_or_default());
        }
    }
    reading.out
}

/// The state of reading a template.
struct Reading<'a> {
    name: &'a str,
    out: String,
    /// The current line, from 1.
    line: usize,
    /// Whether this line has its call.
    is_told: bool,
    /// Whether output is captured, or the text is raw.
    is_captured: bool,
}

impl Reading<'_> {
    fn add_text(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            let start = line.find(|c: char| !c.is_whitespace());
            let (space, words) = line.split_at(start.unwrap_or(line.len()));
            self.out.push_str(space);
            if !words.is_empty() {
                self.tell();
            }
            self.push(words, line);
        }
    }

    fn add_tag(&mut self, tag: &Tag<'_>, text: &str) {
        match tag.kind {
            // Such a tag trims the space before it, and would no longer reach it.
            TagKind::Value if text.starts_with("{{-") => {}
            TagKind::Value => self.tell(),
            TagKind::Statement => match tag.tokens.first().map(|first| first.text) {
                Some("raw" | "filter") => self.is_captured = true,
                Some("set" | "set_global") if !tag.assigns() => self.is_captured = true,
                Some("endraw" | "endfilter" | "endset") => self.is_captured = false,
                // What follows may be printed where the call before it is not.
                _ => self.is_told = false,
            },
            TagKind::Comment => {}
        }
        self.push(text, text);
    }

    /// Inserts the call of this line, if it has none yet.
    fn tell(&mut self) {
        if self.is_told || self.is_captured {
            return;
        }
        self.is_told = true;
        let (name, line) = (self.name, self.line);
        let call = format!("{{{{ template_line(at=\"{name}:{line}\") }}}}");
        self.out.push_str(&call);
    }

    fn push(&mut self, text: &str, whole: &str) {
        self.out.push_str(text);
        let line_ends = whole.matches('\n').count();
        self.line += line_ends;
        self.is_told &= line_ends == 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the template with each call shortened to `@LINE`.
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
            "{{ f(a={\"b\": {\"c\": 1} }) }}",
            "{{ \"\\\"}}\" }}",
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
