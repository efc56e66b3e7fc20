//! What is allowed in a narrative, and what happens to the rest.

use std::collections::BTreeMap;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::notes;
use crate::{character, link};

/// How deep lists and quotations may be nested, and emphasis and links; nobody means more.
const DEPTH_MAX: usize = 8;

/// Returns the events of a narrative that are allowed, or `None` if it is nested too deep.
pub(super) fn events<'a>(
    read: impl Iterator<Item = Event<'a>>,
    footnote_key: &str,
) -> Option<Vec<Event<'a>>> {
    let mut filter = Filter {
        footnote_key: footnote_name(footnote_key),
        ..Filter::default()
    };
    for event in read {
        filter.read(event);
        if filter.depth.max(filter.span_depth) > DEPTH_MAX {
            return None;
        }
    }
    Some(filter.out)
}

#[derive(Default)]
struct Filter<'a> {
    out: Vec<Event<'a>>,
    footnote_key: String,
    footnotes: BTreeMap<String, usize>,
    /// Whether each open link is kept.
    links: Vec<bool>,
    /// How many blocks are open.
    depth: usize,
    /// How many spans of a line are open.
    span_depth: usize,
    is_code: bool,
    is_heading: bool,
    row: Row,
}

/// The row of a table that is converted to an item of a list.
#[derive(Default)]
struct Row {
    has_text: bool,
    /// The index of the first event of the cell in the output.
    cell_start: usize,
}

impl<'a> Filter<'a> {
    fn read(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.is_code => self.out.push(Event::Text(text)),
            Event::Code(text) => self.out.push(Event::Code(one_line(text))),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.out.push(Event::Text(one_line(text)));
            }
            Event::FootnoteReference(name) => {
                let name = self.footnote(&name);
                self.out.push(Event::FootnoteReference(name));
            }
            Event::SoftBreak | Event::HardBreak if self.is_heading => {
                self.out.push(Event::Text(" ".into()));
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule => self.out.push(event),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::HtmlBlock => self.out.push(Event::Start(Tag::Paragraph)),
            Tag::Heading { .. } => {
                self.is_heading = true;
                self.out
                    .extend([Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]);
            }
            Tag::BlockQuote(_) => self.nest(Tag::BlockQuote(None)),
            Tag::List(_) | Tag::Item => self.nest(tag),
            Tag::CodeBlock(_) => {
                self.is_code = true;
                let kind = CodeBlockKind::Fenced("".into());
                self.out.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::FootnoteDefinition(name) => {
                let name = self.footnote(&name);
                self.nest(Tag::FootnoteDefinition(name));
            }
            Tag::Table(_) => self.nest(Tag::List(None)),
            Tag::TableHead | Tag::TableRow => {
                self.row = Row::default();
                self.out.push(Event::Start(Tag::Item));
            }
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis | Tag::Strong if self.is_heading => {}
            Tag::Paragraph => self.out.push(Event::Start(tag)),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {
                self.span_depth += 1;
                self.out.push(Event::Start(tag));
            }
            Tag::Link {
                dest_url,
                link_type,
                ..
            } => self.start_link(&dest_url, link_type),
            Tag::Image { .. }
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => {
                if self.out.last() == Some(&Event::SoftBreak) {
                    self.out.pop();
                }
                self.end_or_drop(TagEnd::Paragraph);
            }
            TagEnd::Heading(_) => {
                self.is_heading = false;
                self.end_or_drop(TagEnd::Strong);
                self.end_or_drop(TagEnd::Paragraph);
            }
            TagEnd::BlockQuote(_) => self.leave(TagEnd::BlockQuote(None)),
            TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => self.leave(tag),
            TagEnd::CodeBlock => {
                self.is_code = false;
                // The last line of an unclosed block may lack its end.
                if matches!(self.out.last(), Some(Event::Text(text)) if !text.ends_with('\n')) {
                    self.out.push(Event::Text("\n".into()));
                }
                self.end_or_drop(tag);
            }
            TagEnd::Table => {
                self.depth -= 1;
                self.end_or_drop(TagEnd::List(false));
            }
            TagEnd::TableHead | TagEnd::TableRow => self.end_or_drop(TagEnd::Item),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis | TagEnd::Strong if self.is_heading => {}
            TagEnd::Paragraph => self.end_or_drop(tag),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                self.span_depth -= 1;
                self.end_or_drop(tag);
            }
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    self.end_or_drop(tag);
                }
            }
            TagEnd::Image
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn nest(&mut self, tag: Tag<'a>) {
        self.depth += 1;
        self.out.push(Event::Start(tag));
    }

    fn leave(&mut self, tag: TagEnd) {
        self.depth -= 1;
        self.out.push(Event::End(tag));
    }

    /// Ends an element, or removes its start if it is empty.
    fn end_or_drop(&mut self, tag: TagEnd) {
        match self.out.last() {
            Some(Event::Start(start)) if start.to_end() == tag => {
                self.out.pop();
            }
            _ => self.out.push(Event::End(tag)),
        }
    }

    fn html(&mut self, html: &str) {
        for line in html.split_inclusive('\n') {
            let text = line.trim();
            if !text.is_empty() {
                self.out
                    .push(Event::Text(character::on_one_line(text).into()));
            }
            let is_after_text = matches!(self.out.last(), Some(Event::Text(_)));
            if line.ends_with('\n') && is_after_text {
                self.out.push(Event::SoftBreak);
            }
        }
    }

    fn start_link(&mut self, address: &str, kind: LinkType) {
        let address = link::foreign(&link::whole(address, kind));
        self.links.push(address.is_some());
        if let Some(address) = address {
            self.out.push(Event::Start(Tag::Link {
                link_type: LinkType::Inline,
                dest_url: address.into(),
                title: "".into(),
                id: "".into(),
            }));
        }
    }

    fn start_cell(&mut self) {
        if self.row.has_text {
            self.out.push(Event::Text(" · ".into()));
        }
        self.row.cell_start = self.out.len();
    }

    fn end_cell(&mut self) {
        if self.out.len() > self.row.cell_start {
            self.row.has_text = true;
        } else if self.row.has_text {
            self.out.pop();
        }
    }

    fn footnote(&mut self, name: &str) -> CowStr<'a> {
        let next = self.footnotes.len() + 1;
        let number = *self.footnotes.entry(notes::label(name)).or_insert(next);
        format!("{}-{number}", self.footnote_key).into()
    }
}

/// Puts text on one line: a character reference may contain a line end or a mark.
fn one_line(text: CowStr<'_>) -> CowStr<'_> {
    let is_clean = |c| c == ' ' || character::kind(c) == character::Kind::Plain;
    if text.chars().all(is_clean) {
        text
    } else {
        character::on_one_line(&text).into()
    }
}

fn footnote_name(key: &str) -> String {
    let name = key.replace(|c: char| !c.is_ascii_alphanumeric() && c != '-', "-");
    if name.is_empty() {
        "note".to_owned()
    } else {
        name
    }
}
