//! Gathers the parts of a report while a format is read.

use super::{Content, Part, PrintedFigure};
use crate::signs::NumberSigns;

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    content: Content,
    /// The notes, which come last.
    notes: Vec<Part>,
    text: String,
    row: Vec<String>,
    /// The last heading.
    under: String,
    pub(super) is_in_note: bool,
}

impl Gathering {
    /// Sets the signs with which numbers are written.
    pub(super) fn signs(&mut self, signs: NumberSigns) {
        self.content.signs = signs;
    }

    /// Adds text to the current part.
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Takes the text since the last part, with single spaces.
    ///
    /// A no-break space does not count as white space here: it is printed.
    pub(super) fn take(&mut self) -> String {
        let words: Vec<&str> = self.text.split_ascii_whitespace().collect();
        let text = words.join(" ");
        self.text.clear();
        text
    }

    /// Ends a paragraph, or anything that has no kind of its own.
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

    /// Takes the paragraphs of footnotes so far.
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

    /// Replaces the last paragraph by a caption of the table that follows.
    pub(super) fn turn_into_caption(&mut self) {
        if let Some(Part::Text(text)) = self
            .content
            .parts
            .pop_if(|part| matches!(part, Part::Text(_)))
        {
            self.content.parts.push(Part::Caption(text));
        }
    }

    /// Returns all parts.
    pub(super) fn into_content(mut self) -> Content {
        self.end_text();
        self.content.parts.append(&mut self.notes);
        self.content
    }
}
