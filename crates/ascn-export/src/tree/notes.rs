//! The footnotes of a document: their numbers and their references.

use std::collections::BTreeMap;

use super::{Block, Inline, Note};

/// The footnotes, numbered where they are first referred to.
#[derive(Default)]
pub(super) struct Notes {
    numbers: BTreeMap<String, usize>,
    /// How often each is referred to, by number.
    reference_counts: Vec<usize>,
    bodies: BTreeMap<String, Vec<Block>>,
}

impl Notes {
    pub(super) fn refer(&mut self, name: &str) -> Inline {
        let number = self.number(name);
        let mut reference = 1;
        if let Some(count) = self.reference_counts.get_mut(number - 1) {
            *count += 1;
            reference = *count;
        }
        Inline::NoteReference { number, reference }
    }

    pub(super) fn define(&mut self, name: &str, blocks: Vec<Block>) {
        self.bodies.insert(name.to_owned(), blocks);
    }

    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.reference_counts.push(0);
        let number = self.reference_counts.len();
        self.numbers.insert(name.to_owned(), number);
        number
    }

    /// Returns the footnotes in the order of their numbers; those without references come last.
    pub(super) fn into_order(mut self) -> Vec<Note> {
        let bodies = std::mem::take(&mut self.bodies);
        let mut notes = Vec::with_capacity(bodies.len());
        for (name, blocks) in bodies {
            let number = self.number(&name);
            let count = self.reference_counts.get(number - 1);
            notes.push(Note {
                number,
                reference_count: count.copied().unwrap_or(0),
                blocks,
            });
        }
        notes.sort_by_key(|note| note.number);
        notes
    }
}
