//! Writes the body from the stream of Markdown events.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::figure;
use super::note::Notes;
use super::table::Table;
use super::text::{push_attribute, push_escaped, push_label};
use crate::caption::Caption;
use crate::heading::{self, Heading};
use crate::labels::Labels;
use crate::number::{Numbered, Targets};
use crate::scan::{Piece, pieces};
use crate::{link, syntax};

/// Returns the text below the title, footnotes last.
pub(super) fn body(marked: &str, labels: &Labels, numbered: &Numbered) -> String {
    let mut writer = Writer {
        out: String::with_capacity(marked.len() * 2),
        targets: &numbered.targets,
        headings: numbered.headings.iter(),
        captions: numbered.captions.iter(),
        asides: Vec::new(),
        section_id: None,
        caption: None,
        is_caption: false,
        table: Table::default(),
        links: Vec::new(),
        is_alternative: false,
        note_name: CowStr::Borrowed(""),
        notes: Notes::default(),
    };
    let mut events = syntax::events(marked).peekable();
    while let Some(event) = events.next() {
        writer.write(event, events.peek());
    }
    let mut notes = std::mem::take(&mut writer.notes);
    notes.push_all(&mut writer.out, labels);
    writer.out
}

struct Writer<'a> {
    out: String,
    targets: &'a Targets,
    /// The headings and captions that are still to come; they come in the order of the text.
    headings: std::slice::Iter<'a, Heading>,
    captions: std::slice::Iter<'a, Caption>,
    /// What was written before a title, caption or footnote began, which goes elsewhere.
    asides: Vec<String>,
    section_id: Option<&'a str>,
    /// The caption of the table that follows, as HTML.
    caption: Option<(&'a Caption, String)>,
    is_caption: bool,
    table: Table,
    /// Whether each open link is written as one.
    links: Vec<bool>,
    /// Inside the alternative text of a picture, where no element may stand.
    is_alternative: bool,
    note_name: CowStr<'a>,
    notes: Notes,
}

impl<'a> Writer<'a> {
    fn write(&mut self, event: Event<'a>, next: Option<&Event<'_>>) {
        match event {
            _ if self.is_alternative => self.alternative(&event),
            Event::Text(text) => self.text(&text),
            Event::Html(text) | Event::InlineHtml(text) => push_escaped(&mut self.out, &text),
            Event::SoftBreak => self.out.push('\n'),
            Event::Start(tag) => self.start(tag, next),
            Event::End(tag) => self.end(tag),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.out.push_str("<code>");
                push_escaped(&mut self.out, &text);
                self.out.push_str("</code>");
            }
            Event::FootnoteReference(name) => {
                let is_link = !self.is_in_link();
                self.notes.push_reference(&mut self.out, &name, is_link);
            }
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskListMarker(_) => {}
        }
    }

    /// Collects the alternative text of a picture and writes the picture at its end.
    fn alternative(&mut self, event: &Event<'_>) {
        match event {
            Event::End(TagEnd::Image) => {
                let text = self.take_aside();
                push_attribute(&mut self.out, "alt", &text);
                self.out.push('>');
                self.is_alternative = false;
            }
            Event::SoftBreak | Event::HardBreak => self.out.push(' '),
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.out.push_str(text),
            Event::Start(_)
            | Event::End(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => push_escaped(&mut self.out, text),
                Piece::Figure { id, text } => figure::push(&mut self.out, id, text),
                Piece::Reference { id } => self.reference(id),
                // What these stand for was written when the heading or paragraph began.
                Piece::Anchor { .. }
                | Piece::Appendix { .. }
                | Piece::Caption { .. }
                | Piece::Broken => {}
            }
        }
    }

    fn reference(&mut self, id: &str) {
        let words = self
            .targets
            .get(id)
            .map_or("", |target| target.reference.as_str());
        if self.is_in_link() {
            push_escaped(&mut self.out, words);
            return;
        }
        self.out.push_str("<a class=\"reference\"");
        push_attribute(&mut self.out, "href", &format!("#{id}"));
        self.out.push('>');
        push_escaped(&mut self.out, words);
        self.out.push_str("</a>");
    }

    fn is_in_link(&self) -> bool {
        self.links.contains(&true)
    }

    fn start(&mut self, tag: Tag<'a>, next: Option<&Event<'_>>) {
        let out = &mut self.out;
        match tag {
            Tag::Paragraph => self.start_paragraph(next),
            Tag::Heading { level, .. } => self.start_heading(heading::depth(level)),
            Tag::BlockQuote(_) => out.push_str("<blockquote>\n"),
            Tag::CodeBlock(_) => out.push_str("<pre><code>"),
            Tag::HtmlBlock => out.push_str("<p>"),
            Tag::List(None) => out.push_str("<ul>\n"),
            Tag::List(Some(1)) => out.push_str("<ol>\n"),
            Tag::List(Some(first)) => out.extend(["<ol start=\"", &first.to_string(), "\">\n"]),
            Tag::Item => out.push_str("<li>"),
            Tag::FootnoteDefinition(name) => {
                self.note_name = name;
                self.set_aside();
            }
            Tag::Table(alignments) => {
                let (id, caption) = match self.caption.take() {
                    Some((caption, html)) => (Some(caption.id.as_str()), Some(html)),
                    None => (self.section_id, None),
                };
                self.table = Table::start(out, &alignments, id, caption.as_deref());
            }
            Tag::TableHead => self.table.start_row(out, true),
            Tag::TableRow => self.table.start_row(out, false),
            Tag::TableCell => {
                let is_empty = matches!(next, Some(Event::End(TagEnd::TableCell)));
                self.table.start_cell(out, is_empty);
            }
            Tag::Emphasis => out.push_str("<em>"),
            Tag::Strong => out.push_str("<strong>"),
            Tag::Strikethrough => out.push_str("<del>"),
            Tag::Link {
                dest_url,
                link_type,
                ..
            } => {
                let is_mail = link_type == pulldown_cmark::LinkType::Email;
                let address = if is_mail {
                    format!("mailto:{dest_url}")
                } else {
                    dest_url.into()
                };
                self.start_link(&address);
            }
            Tag::Image { dest_url, .. } => self.start_picture(&dest_url),
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let out = &mut self.out;
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(heading::depth(level)),
            TagEnd::BlockQuote(_) => out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => out.push_str("</code></pre>\n"),
            TagEnd::HtmlBlock => out.push_str("</p>\n"),
            TagEnd::List(false) => out.push_str("</ul>\n"),
            TagEnd::List(true) => out.push_str("</ol>\n"),
            TagEnd::Item => out.push_str("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let note = self.take_aside();
                self.notes.define(&self.note_name, note);
            }
            TagEnd::Table => Table::end(out),
            TagEnd::TableHead | TagEnd::TableRow => self.table.end_row(out),
            TagEnd::TableCell => self.table.end_cell(out),
            TagEnd::Emphasis => out.push_str("</em>"),
            TagEnd::Strong => out.push_str("</strong>"),
            TagEnd::Strikethrough => out.push_str("</del>"),
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    out.push_str("</a>");
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

    fn set_aside(&mut self) {
        self.asides.push(std::mem::take(&mut self.out));
    }

    fn take_aside(&mut self) -> String {
        std::mem::replace(&mut self.out, self.asides.pop().unwrap_or_default())
    }

    fn start_heading(&mut self, level: u8) {
        if level == 1 {
            self.set_aside();
            return;
        }
        let Some(heading) = self.headings.next() else {
            return;
        };
        self.section_id = Some(&heading.id);
        self.out.extend(["<h", &level.to_string()]);
        push_attribute(&mut self.out, "id", &heading.id);
        self.out.push('>');
        if let Some(number) = &heading.number {
            push_label(&mut self.out, "number", number);
        }
    }

    fn end_heading(&mut self, level: u8) {
        if level == 1 {
            self.take_aside();
        } else {
            self.out.extend(["</h", &level.to_string(), ">\n"]);
        }
    }

    fn start_paragraph(&mut self, next: Option<&Event<'_>>) {
        let is_caption = |text: &str| matches!(pieces(text).next(), Some(Piece::Caption { .. }));
        self.is_caption = matches!(next, Some(Event::Text(text)) if is_caption(text));
        if self.is_caption {
            self.set_aside();
        } else {
            self.out.push_str("<p>");
        }
    }

    fn end_paragraph(&mut self) {
        if std::mem::take(&mut self.is_caption) {
            let text = self.take_aside();
            self.caption = self.captions.next().map(|caption| {
                let mut html = String::with_capacity(text.len() + 64);
                push_label(&mut html, "label", &format!("{}.", caption.label));
                html.push_str(&text);
                (caption, html)
            });
        } else {
            self.out.push_str("</p>\n");
        }
    }

    fn start_link(&mut self, address: &str) {
        // A link cannot hold another.
        let is_written = link::is_safe(address) && !self.is_in_link();
        self.links.push(is_written);
        if is_written {
            self.out.push_str("<a");
            push_attribute(&mut self.out, "href", address);
            self.out.push('>');
        }
    }

    fn start_picture(&mut self, address: &str) {
        self.is_alternative = link::is_own_picture(address);
        if self.is_alternative {
            self.out.push_str("<img");
            push_attribute(&mut self.out, "src", address);
            self.set_aside();
        }
    }
}
