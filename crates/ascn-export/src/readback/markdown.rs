//! Reads the canonical text back.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Content;
use super::gather::Gathering;
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
    reader.gathering.into_content()
}

#[derive(Default)]
struct Reader {
    gathering: Gathering,
    /// The numbers of the footnotes, by name.
    notes: BTreeMap<String, usize>,
    /// Inside the words for a picture.
    is_alternative: bool,
    is_labelled: bool,
    is_at_start: bool,
}

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
                let next = self.notes.len() + 1;
                let number = *self.notes.entry(name.to_string()).or_insert(next);
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
            Tag::FootnoteDefinition(_) => self.gathering.is_in_note = true,
            Tag::List(_) | Tag::BlockQuote(_) | Tag::CodeBlock(_) => self.gathering.end_text(),
            Tag::Heading { .. }
            | Tag::HtmlBlock
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Emphasis
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::MetadataBlock(_) => {}
        }
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
            }
            TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::BlockQuote(_) => {
                self.gathering.end_text();
            }
            TagEnd::List(_)
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::MetadataBlock(_) => {}
        }
    }
}
