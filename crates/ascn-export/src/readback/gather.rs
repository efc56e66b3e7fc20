//! Gathers the parts of a report while a format is read.

use super::{Content, Part, PrintedFigure};

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    pub(super) content: Content,
    /// The notes, which come last.
    pub(super) notes: Vec<Part>,
    text: String,
    row: Vec<String>,
    /// The last heading.
    under: String,
    pub(super) is_in_note: bool,
}

impl Gathering {
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

    pub(super) fn end_heading(&mut self) {
        let text = self.take();
        self.under.clone_from(&text);
        self.content.parts.push(Part::Heading(text));
    }

    pub(super) fn end_caption(&mut self) {
        let text = self.take();
        self.content.parts.push(Part::Caption(text));
    }

    pub(super) fn end_cell(&mut self) {
        let text = self.take();
        self.row.push(text);
    }

    pub(super) fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        self.content.parts.push(Part::Row(row));
    }

    pub(super) fn figure(&mut self, id: String, text: String) {
        let under = self.under.clone();
        self.content.figures.push(PrintedFigure { id, text, under });
    }

    /// Replaces the last paragraph by a caption of the table that follows.
    pub(super) fn turn_into_caption(&mut self) {
        let parts = &mut self.content.parts;
        if let Some(Part::Text(text)) = parts.pop_if(|part| matches!(part, Part::Text(_))) {
            parts.push(Part::Caption(text));
        }
    }

    pub(super) fn into_content(mut self) -> Content {
        self.end_text();
        self.content.parts.append(&mut self.notes);
        self.content
    }
}
