//! Writes blocks and lines as HTML.

use super::origin::{push_origin, split_origin};
use super::text::{push_attribute, push_escaped, push_label};
use super::{Page, figure, table};
use crate::tree::{Block, Inline};

impl Page<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => self.heading(*level, id, number.as_deref(), text),
            Block::Paragraph { text } => {
                let (origin, text) = split_origin(text);
                self.out.push_str("<p");
                push_origin(&mut self.out, origin);
                self.around(">", text, "</p>\n");
            }
            Block::Line { text } => self.line(text),
            Block::List { first, items } => self.list(*first, items),
            Block::Quote { blocks } => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.out.push_str("</blockquote>\n");
            }
            Block::Code { text } => {
                self.out.push_str("<pre><code>");
                push_escaped(&mut self.out, text);
                self.out.push_str("</code></pre>\n");
            }
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Table(table) => table::push(self, table),
        }
    }

    fn heading(&mut self, level: u8, id: &str, number: Option<&str>, text: &[Inline]) {
        let level = level.to_string();
        self.out.extend(["<h", &level]);
        push_attribute(&mut self.out, "id", id);
        let (origin, text) = split_origin(text);
        push_origin(&mut self.out, origin);
        self.out.push('>');
        if let Some(number) = number {
            push_label(&mut self.out, "number", number);
        }
        self.line(text);
        self.out.extend(["</h", &level, ">\n"]);
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        let (start, end) = match first {
            None => ("<ul>\n".to_owned(), "</ul>\n"),
            Some(1) => ("<ol>\n".to_owned(), "</ol>\n"),
            Some(first) => (format!("<ol start=\"{first}\">\n"), "</ol>\n"),
        };
        self.out.push_str(&start);
        for item in items {
            self.out.push_str("<li");
            // A line of a tight list has no element of its own.
            if let Some(Block::Line { text }) = item.first() {
                push_origin(&mut self.out, split_origin(text).0);
            }
            self.out.push('>');
            self.blocks(item);
            self.out.push_str("</li>\n");
        }
        self.out.push_str(end);
    }

    fn around(&mut self, start: &str, text: &[Inline], end: &str) {
        self.out.push_str(start);
        self.line(text);
        self.out.push_str(end);
    }

    pub(super) fn line(&mut self, text: &[Inline]) {
        for inline in text {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        let out = &mut self.out;
        match inline {
            Inline::Text { text } => push_escaped(out, text),
            Inline::Code { text } => {
                out.push_str("<code>");
                push_escaped(out, text);
                out.push_str("</code>");
            }
            Inline::Figure { id, text } => figure::push(out, self.labels.signs, id, text),
            Inline::Emphasis { text } => self.around("<em>", text, "</em>"),
            Inline::Strong { text } => self.around("<strong>", text, "</strong>"),
            Inline::Struck { text } => self.around("<del>", text, "</del>"),
            Inline::Link { address, text } => {
                out.push_str("<a");
                push_attribute(out, "href", address);
                self.around(">", text, "</a>");
            }
            Inline::Reference { id, text } => {
                out.push_str("<a class=\"reference\"");
                push_attribute(out, "href", &format!("#{id}"));
                out.push('>');
                push_escaped(out, text);
                out.push_str("</a>");
            }
            Inline::NoteReference { number, reference } => {
                super::note::push_reference(out, *number, *reference);
            }
            Inline::Picture {
                address,
                alternative,
            } => {
                out.push_str("<img");
                push_attribute(out, "src", address);
                push_attribute(out, "alt", alternative);
                out.push('>');
            }
            Inline::Origin(_) => {}
            Inline::SoftBreak => out.push('\n'),
            Inline::LineBreak => out.push_str("<br>\n"),
        }
    }
}
