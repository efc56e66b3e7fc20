//! Finds the characters that no font can show before anything is set.

use std::collections::BTreeSet;
use std::fmt;

use ascn_export::Drawing;
use ascn_export::tree::{Block, Inline, Table, Tree};
use typst::text::is_default_ignorable;

use crate::{Fonts, Frame};

/// A character that no font has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph(pub char);

impl MissingGlyph {
    /// Returns the script or family of signs it belongs to, if people are likely to use it.
    pub fn script(self) -> Option<&'static str> {
        let code = u32::from(self.0);
        let mut rows = SCRIPTS.iter();
        let row = rows.find(|(first, last, _)| (*first..=*last).contains(&code));
        row.map(|(_, _, name)| *name)
    }
}

impl fmt::Display for MissingGlyph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` (U+{:04X}", self.0, u32::from(self.0))?;
        if let Some(script) = self.script() {
            write!(f, ", {script}")?;
        }
        f.write_str(")")
    }
}

/// Ranges of Unicode with their common names.
const SCRIPTS: [(u32, u32, &str); 28] = [
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x077F, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x0F00, 0x0FFF, "Tibetan"),
    (0x1000, 0x109F, "Burmese"),
    (0x1100, 0x11FF, "Korean"),
    (0x1700, 0x171F, "Baybayin"),
    (0x1780, 0x17FF, "Khmer"),
    (0x1A20, 0x1AAF, "Tai Tham"),
    (0x1B00, 0x1B7F, "Balinese"),
    (0x1B80, 0x1BBF, "Sundanese"),
    (0x3040, 0x30FF, "Japanese"),
    (0x3400, 0x9FFF, "Chinese"),
    (0xA980, 0xA9DF, "Javanese"),
    (0xAC00, 0xD7AF, "Korean"),
    (0xF900, 0xFAFF, "Chinese"),
    (0x1F000, 0x1FAFF, "emoji"),
    (0x20000, 0x323AF, "Chinese"),
];

/// Returns the characters of a document that no font has.
pub(crate) fn missing(
    frame: &Frame,
    tree: &Tree,
    drawings: &[Drawing],
    fonts: &Fonts,
) -> Vec<MissingGlyph> {
    let mut printed = Printed::default();
    printed.text(&tree.title);
    for text in frame.words() {
        printed.text(text);
    }
    printed.blocks(&tree.blocks);
    for note in &tree.notes {
        printed.blocks(&note.blocks);
    }
    for drawing in drawings {
        printed.drawing(&drawing.svg);
    }
    let is_missing =
        |one: &char| !one.is_whitespace() && !is_default_ignorable(*one) && !fonts.has(*one);
    let missing = printed.0.into_iter().filter(is_missing);
    missing.map(MissingGlyph).collect()
}

#[derive(Default)]
struct Printed(BTreeSet<char>);

impl Printed {
    fn text(&mut self, text: &str) {
        self.0.extend(text.chars());
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { number, text, .. } => {
                    self.text(number.as_deref().unwrap_or_default());
                    self.line(text);
                }
                Block::Paragraph { text } | Block::Line { text } => self.line(text),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Quote { blocks } => self.blocks(blocks),
                Block::Code { text } => self.text(text),
                Block::Rule => {}
                Block::Table(table) => self.table(table),
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if let Some(caption) = &table.caption {
            self.text(&caption.label);
            self.line(&caption.text);
        }
        let cells = table.head.iter().chain(table.rows.iter().flatten());
        cells.for_each(|cell| self.line(cell));
    }

    fn line(&mut self, line: &[Inline]) {
        for inline in line {
            match inline {
                Inline::Text { text }
                | Inline::Code { text }
                | Inline::Figure { text, .. }
                | Inline::Reference { text, .. } => self.text(text),
                Inline::Emphasis { text }
                | Inline::Strong { text }
                | Inline::Struck { text }
                | Inline::Link { text, .. } => self.line(text),
                Inline::NoteReference { .. }
                | Inline::Picture { .. }
                | Inline::Origin(_)
                | Inline::SoftBreak
                | Inline::LineBreak => {}
            }
        }
    }

    /// Adds the text between the tags.
    fn drawing(&mut self, svg: &str) {
        for part in svg.split('<') {
            let text = part.split_once('>').map(|(_, text)| text);
            self.text(text.unwrap_or_default());
        }
    }
}
