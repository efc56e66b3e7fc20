//! The footnotes of a document: their numbers and their references.

use std::collections::BTreeMap;

use super::{Block, Inline, Note};

/// The footnotes, numbered where they are first referred to.
#[derive(Default)]
pub(super) struct Notes {
    /// The number of each by its name, and how often it is referred to.
    numbers: BTreeMap<String, (usize, usize)>,
    bodies: BTreeMap<String, Vec<Block>>,
}

impl Notes {
    pub(super) fn refer(&mut self, name: &str) -> Inline {
        let (number, count) = self.number(name);
        *count += 1;
        Inline::NoteReference {
            number: *number,
            reference: *count,
        }
    }

    pub(super) fn define(&mut self, name: &str, blocks: Vec<Block>) {
        self.bodies.insert(name.to_owned(), blocks);
    }

    fn number(&mut self, name: &str) -> &mut (usize, usize) {
        let next = self.numbers.len() + 1;
        self.numbers.entry(name.to_owned()).or_insert((next, 0))
    }

    /// Returns the footnotes in the order of their numbers; those without references come last.
    pub(super) fn into_order(mut self) -> Vec<Note> {
        let mut notes = Vec::with_capacity(self.bodies.len());
        for (name, blocks) in std::mem::take(&mut self.bodies) {
            let (number, reference_count) = *self.number(&name);
            notes.push(Note {
                number,
                reference_count,
                blocks,
            });
        }
        notes.sort_by_key(|note| note.number);
        notes
    }
}
