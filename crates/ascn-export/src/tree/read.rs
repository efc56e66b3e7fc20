//! Makes the tree from the stream of Markdown events.
//!
//! Nested elements are read recursively: cleaned narratives are not nested deeply.

use std::iter::{Flatten, Peekable};
use std::ops::Range;
use std::vec::IntoIter;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::notes::Notes;
use super::{Alignment, Block, Cell, Inline, Table, TableCaption, Tree};
use crate::number::{Numbered, Targets};
use crate::origin::{self, Origins};
use crate::scan::{Piece, pieces};
use crate::syntax::{self, Events, Placed};
use crate::{Caption, Heading, heading, link};

/// Reads the events of a marked document that was numbered before.
pub(crate) fn read(events: Events<'_>, numbered: &Numbered, origins: &Origins) -> Tree {
    let mut reader = Reader {
        events: events.into_iter().flatten().peekable(),
        range: 0..0,
        origins,
        targets: &numbered.targets,
        headings: numbered.headings.iter(),
        captions: numbered.captions.iter(),
        caption: None,
        is_in_link: false,
        notes: Notes::default(),
    };
    let blocks = reader.blocks();
    Tree {
        title: numbered.title.clone(),
        blocks,
        notes: reader.notes.into_order(),
    }
}

struct Reader<'a> {
    events: Peekable<Flatten<IntoIter<Vec<Placed<'a>>>>>,
    /// The range of the last event.
    range: Range<usize>,
    origins: &'a Origins,
    targets: &'a Targets,
    /// The headings and captions not yet read, in the order of the text.
    headings: std::slice::Iter<'a, Heading>,
    captions: std::slice::Iter<'a, Caption>,
    /// The caption of the table that follows.
    caption: Option<TableCaption>,
    is_in_link: bool,
    notes: Notes,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<Event<'a>> {
        let (event, range) = self.events.next()?;
        self.range = range;
        Some(event)
    }

    /// Returns the beginning of a line: where it was written, if known for the last event.
    fn line_start(&self) -> Vec<Inline> {
        let origin = origin::at(self.origins, &self.range);
        origin.map(Inline::Origin).into_iter().collect()
    }

    /// Reads a line of text, with where it was written first.
    fn line(&mut self) -> Vec<Inline> {
        let start = self.line_start();
        self.inlines_after(start)
    }

    /// Reads blocks up to and including the end of their parent.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        loop {
            blocks.extend(self.tight_line());
            match self.next() {
                Some(Event::Start(tag)) => blocks.extend(self.block(tag)),
                Some(Event::Rule) => blocks.push(Block::Rule),
                _ => return blocks,
            }
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "whatever else holds text is a paragraph"
    )]
    fn block(&mut self, tag: Tag<'a>) -> Option<Block> {
        Some(match tag {
            Tag::Heading { level, .. } => return self.heading(heading::depth(level)),
            Tag::BlockQuote(_) => Block::Quote {
                blocks: self.blocks(),
            },
            Tag::CodeBlock(_) => Block::Code {
                text: plain(&self.inlines()),
            },
            Tag::List(first) => {
                let mut items = Vec::new();
                while let Some(Event::Start(Tag::Item)) = self.next() {
                    items.push(self.blocks());
                }
                Block::List { first, items }
            }
            Tag::FootnoteDefinition(name) => {
                let blocks = self.blocks();
                self.notes.define(&name, blocks);
                return None;
            }
            Tag::Table(alignments) => Block::Table(self.table(&alignments)),
            _ => return self.paragraph(),
        })
    }

    fn heading(&mut self, level: u8) -> Option<Block> {
        let text = self.line();
        if level == 1 {
            return None;
        }
        let heading = self.headings.next()?;
        Some(Block::Heading {
            level,
            id: heading.id.clone(),
            number: heading.number.clone(),
            text,
        })
    }

    /// Reads a paragraph; a caption is kept for the table that follows.
    fn paragraph(&mut self) -> Option<Block> {
        let is_caption = |text: &str| matches!(pieces(text).next(), Some(Piece::Caption { .. }));
        let is_caption =
            matches!(self.events.peek(), Some((Event::Text(text), _)) if is_caption(text));
        let text = self.line();
        if !is_caption {
            return Some(Block::Paragraph { text });
        }
        self.caption = self.captions.next().map(|caption| TableCaption {
            kind: caption.kind,
            id: caption.id.clone(),
            label: caption.label.clone(),
            text,
        });
        None
    }

    /// Reads the text of an item of a tight list, if it comes next.
    fn tight_line(&mut self) -> Option<Block> {
        let is_next = |(event, _): &(Event<'_>, _)| is_of_a_line(event);
        let (first, range) = self.events.next_if(is_next)?;
        self.range = range;
        let mut text = self.line_start();
        let start = text.len();
        self.inline(first, &mut text);
        while let Some((event, _)) = self.events.next_if(is_next) {
            self.inline(event, &mut text);
        }
        (text.len() > start).then_some(Block::Line { text })
    }

    fn table(&mut self, alignments: &[pulldown_cmark::Alignment]) -> Table {
        let caption = self.caption.take();
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some(Event::Start(tag)) = self.next() {
            let row = self.row();
            if matches!(tag, Tag::TableHead) {
                head = row;
            } else {
                rows.push(row);
            }
        }
        Table {
            caption,
            columns: alignments.iter().copied().map(Alignment::from).collect(),
            head,
            rows,
        }
    }

    fn row(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        let mut start = self.line_start();
        while let Some(Event::Start(_)) = self.next() {
            cells.push(self.inlines_after(std::mem::take(&mut start)));
        }
        cells
    }

    /// Reads a line of text up to and including the end of its parent.
    fn inlines(&mut self) -> Vec<Inline> {
        self.inlines_after(Vec::new())
    }

    /// Reads a line of text and appends it to its beginning.
    fn inlines_after(&mut self, mut line: Vec<Inline>) -> Vec<Inline> {
        while let Some(event) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            if line.is_empty() {
                // Most lines are one run of text.
                line.reserve_exact(1);
            }
            self.inline(event, &mut line);
        }
        line
    }

    fn inline(&mut self, event: Event<'a>, line: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => self.text(&text, line),
            Event::Html(text) | Event::InlineHtml(text) => push_text(line, &text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                line.push(Inline::Code { text: text.into() });
            }
            Event::SoftBreak => line.push(Inline::SoftBreak),
            Event::HardBreak => line.push(Inline::LineBreak),
            Event::FootnoteReference(name) => line.push(self.notes.refer(&name)),
            Event::Start(tag) => self.span(tag, line),
            Event::End(_) | Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn span(&mut self, tag: Tag<'a>, line: &mut Vec<Inline>) {
        if let Tag::Link {
            dest_url,
            link_type,
            ..
        } = tag
        {
            self.link(&dest_url, link_type, line);
            return;
        }
        let end = tag.to_end();
        let text = self.inlines();
        if let Tag::Image { dest_url, .. } = tag
            && link::is_own_picture(&dest_url)
        {
            line.push(Inline::Picture {
                address: dest_url.into(),
                alternative: plain(&text),
            });
            return;
        }
        if end == TagEnd::Emphasis {
            line.push(Inline::Emphasis { text });
        } else if end == TagEnd::Strong {
            line.push(Inline::Strong { text });
        } else if end == TagEnd::Strikethrough {
            line.push(Inline::Struck { text });
        } else {
            line.extend(text);
        }
    }

    fn link(&mut self, address: &str, kind: LinkType, line: &mut Vec<Inline>) {
        let address = link::whole(address, kind);
        // A link cannot contain another.
        if self.is_in_link || !link::is_safe(&address) {
            line.extend(self.inlines());
            return;
        }
        self.is_in_link = true;
        let text = self.inlines();
        self.is_in_link = false;
        line.push(Inline::Link { address, text });
    }

    fn text(&mut self, text: &str, line: &mut Vec<Inline>) {
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => push_text(line, text),
                Piece::Figure { id, text } => line.push(Inline::Figure {
                    id: id.to_owned(),
                    text: text.to_owned(),
                }),
                Piece::Reference { id } => line.push(self.reference(id)),
                // The outline has the text for these.
                Piece::Anchor { .. }
                | Piece::Appendix { .. }
                | Piece::Caption { .. }
                | Piece::Broken => {}
            }
        }
    }

    fn reference(&self, id: &str) -> Inline {
        let target = self.targets.get(id);
        let text = target.map_or_else(String::new, |target| target.reference.clone());
        if self.is_in_link {
            return Inline::Text { text };
        }
        Inline::Reference {
            id: id.to_owned(),
            text,
        }
    }
}

/// Whether an event belongs to a line of text, or is the start of a span of it.
fn is_of_a_line(event: &Event<'_>) -> bool {
    if let Event::Start(tag) = event {
        return syntax::is_span(tag.to_end());
    }
    !matches!(event, Event::End(_) | Event::Rule)
}

fn push_text(line: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text { text: before }) = line.last_mut() {
        before.push_str(text);
    } else {
        line.push(Inline::Text {
            text: text.to_owned(),
        });
    }
}

/// Returns the text of a line, without markup.
fn plain(line: &[Inline]) -> String {
    let mut out = String::new();
    for inline in line {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Figure { text, .. } => {
                out.push_str(text);
            }
            Inline::Reference { text, .. } => out.push_str(text),
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. } => out.push_str(&plain(text)),
            Inline::Picture { alternative, .. } => out.push_str(alternative),
            Inline::SoftBreak | Inline::LineBreak => out.push(' '),
            Inline::NoteReference { .. } | Inline::Origin(_) => {}
        }
    }
    out
}
