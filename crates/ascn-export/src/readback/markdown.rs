//! Reads the canonical text back.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::gather::Gathering;
use super::{Content, Part};
use crate::syntax;

/// Reads a report in Markdown back.
///
/// Markdown does not say which numbers are figures. A paragraph that begins with a label in bold is
/// the caption of the table that follows it.
pub fn read(text: &str) -> Content {
    let mut reader = Reader::default();
    let mut events = syntax::events(text).peekable();
    while let Some(event) = events.next() {
        let is_before_table = matches!(events.peek(), Some(Event::Start(Tag::Table(_))));
        reader.read(event, is_before_table);
    }
    reader.into_content()
}

#[derive(Default)]
struct Reader {
    gathering: Gathering,
    /// The numbers of the footnotes, by name.
    numbers: BTreeMap<String, usize>,
    /// The parts of each footnote, with its name.
    notes: Vec<(String, Vec<Part>)>,
    /// Inside the alternative text of a picture.
    is_alternative: bool,
    is_labelled: bool,
    is_at_start: bool,
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is named nowhere neither begins nor ends a part"
)]
impl Reader {
    fn read(&mut self, event: Event<'_>, is_before_table: bool) {
        let is_at_start = std::mem::take(&mut self.is_at_start);
        match event {
            Event::Start(tag) => self.start(&tag, is_at_start),
            Event::End(tag) => self.end(tag, is_before_table),
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => {
                if !self.is_alternative {
                    self.gathering.text(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak => self.gathering.text(" "),
            Event::FootnoteReference(name) => {
                let next = self.numbers.len() + 1;
                let number = *self.numbers.entry(name.to_string()).or_insert(next);
                self.gathering.text(&number.to_string());
            }
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, is_at_start: bool) {
        match tag {
            Tag::Paragraph => {
                self.is_at_start = true;
                self.is_labelled = false;
            }
            Tag::Strong => self.is_labelled |= is_at_start,
            Tag::Image { .. } => self.is_alternative = true,
            Tag::FootnoteDefinition(name) => {
                self.gathering.end_text();
                self.gathering.is_in_note = true;
                self.notes.push((name.to_string(), Vec::new()));
            }
            Tag::List(_) | Tag::BlockQuote(_) | Tag::CodeBlock(_) => self.gathering.end_text(),
            _ => {}
        }
    }

    /// Returns all parts, with the footnotes in the order of their numbers, as readers see them.
    fn into_content(mut self) -> Content {
        let number = |name: &String| self.numbers.get(name).copied();
        self.notes
            .sort_by_key(|(name, _)| number(name).unwrap_or(usize::MAX));
        let notes = self.notes.into_iter().flat_map(|(_, note)| note);
        self.gathering.notes.extend(notes);
        self.gathering.into_content()
    }

    fn end(&mut self, tag: TagEnd, is_before_table: bool) {
        match tag {
            TagEnd::Heading(_) => self.gathering.end_heading(),
            TagEnd::Paragraph => {
                self.gathering.end_text();
                if is_before_table && self.is_labelled {
                    self.gathering.turn_into_caption();
                }
            }
            TagEnd::TableCell => self.gathering.end_cell(),
            TagEnd::TableHead | TagEnd::TableRow => self.gathering.end_row(),
            TagEnd::Image => self.is_alternative = false,
            TagEnd::FootnoteDefinition => {
                self.gathering.end_text();
                self.gathering.is_in_note = false;
                if let Some((_, note)) = self.notes.last_mut() {
                    note.append(&mut self.gathering.notes);
                }
            }
            TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::BlockQuote(_) => {
                self.gathering.end_text();
            }
            _ => {}
        }
    }
}
