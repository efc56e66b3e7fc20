//! Gathers the parts of a report while a format is read.

use super::{Content, Part, PrintedFigure};
use crate::signs::NumberSigns;

/// What is being read.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    content: Content,
    /// The notes, which come last.
    notes: Vec<Part>,
    text: String,
    row: Vec<String>,
    /// The heading that was read last.
    under: String,
    pub(super) is_in_note: bool,
}

impl Gathering {
    /// Says with which signs numbers are written.
    pub(super) fn signs(&mut self, signs: NumberSigns) {
        self.content.signs = signs;
    }

    /// Adds text to the part that is being read.
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Takes what was read since the last part, with single spaces.
    ///
    /// A no-break space is no white space here: it is one of the characters that are printed.
    pub(super) fn take(&mut self) -> String {
        let words: Vec<&str> = self.text.split_ascii_whitespace().collect();
        let text = words.join(" ");
        self.text.clear();
        text
    }

    /// Ends a paragraph or whatever else is no part of its own kind.
    pub(super) fn end_text(&mut self) {
        let text = self.take();
        if text.is_empty() {
            return;
        }
        if self.is_in_note {
            self.notes.push(Part::Note(text));
        } else {
            self.content.parts.push(Part::Text(text));
        }
    }

    /// Takes the paragraphs of footnotes that were read up to here.
    pub(super) fn take_notes(&mut self) -> Vec<Part> {
        std::mem::take(&mut self.notes)
    }

    /// Adds the paragraphs of all footnotes.
    pub(super) fn put_notes(&mut self, notes: impl IntoIterator<Item = Part>) {
        self.notes.extend(notes);
    }

    /// Ends a heading.
    pub(super) fn end_heading(&mut self) {
        let text = self.take();
        self.under.clone_from(&text);
        self.content.parts.push(Part::Heading(text));
    }

    /// Ends a caption.
    pub(super) fn end_caption(&mut self) {
        let text = self.take();
        self.content.parts.push(Part::Caption(text));
    }

    /// Ends a cell.
    pub(super) fn end_cell(&mut self) {
        let text = self.take();
        self.row.push(text);
    }

    /// Ends a row.
    pub(super) fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        self.content.parts.push(Part::Row(row));
    }

    /// Adds a figure.
    pub(super) fn figure(&mut self, id: String, text: String) {
        let under = self.under.clone();
        self.content.figures.push(PrintedFigure { id, text, under });
    }

    /// Takes back the paragraph that was read last: it is the caption of the table that follows.
    pub(super) fn turn_into_caption(&mut self) {
        if let Some(Part::Text(text)) = self
            .content
            .parts
            .pop_if(|part| matches!(part, Part::Text(_)))
        {
            self.content.parts.push(Part::Caption(text));
        }
    }

    /// All that was gathered.
    pub(super) fn into_content(mut self) -> Content {
        self.end_text();
        self.content.parts.append(&mut self.notes);
        self.content
    }
}
