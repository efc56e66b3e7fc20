//! From the locations of faults and the paths of figures to places in the texts.

use std::collections::BTreeMap;
use std::ops::Range;

use ascn_diagnostic::{
    DataPath, Diagnostic, Fault, Faults, FileLocation, FileName, LocationKind, Sources, Span, sort,
};

use crate::node::Node;
use crate::parse::parse;

/// Finds places in texts. Each text is parsed at most once, and only on demand.
#[derive(Debug)]
pub struct Locator<'a> {
    sources: &'a Sources,
    trees: BTreeMap<FileName, Option<Node>>,
}

impl<'a> Locator<'a> {
    /// Creates a locator for the texts that were read.
    pub fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            trees: BTreeMap::new(),
        }
    }

    /// Finds the places of faults, and [sorts](sort) them.
    pub fn locate(&mut self, faults: Vec<Fault>) -> Vec<Diagnostic> {
        let located = faults.into_iter().map(|fault| {
            let notes = fault.notes.iter().map(|note| self.place(&note.location));
            Diagnostic {
                note_spans: notes.collect(),
                place: self.place(&fault.location),
                fault,
            }
        });
        let mut located: Vec<_> = located.collect();
        sort(&mut located);
        located
    }

    /// Returns the bytes of the value at `path` in `file`; `None` if there is no such file.
    pub fn value(&mut self, file: &FileName, path: &DataPath) -> Option<Range<usize>> {
        self.tree(file).map(|tree| tree.range_of_value(path))
    }

    fn place(&mut self, FileLocation { file, at }: &FileLocation) -> Span {
        let range = match at {
            LocationKind::File => None,
            LocationKind::Bytes(range) => Some(range.clone()),
            LocationKind::Key(path) => self.tree(file).map(|tree| tree.range_of_key(path)),
            LocationKind::Value(path) => self.value(file, path),
        };
        let file = file.clone();
        Span { file, range }
    }

    fn tree(&mut self, file: &FileName) -> Option<&Node> {
        let sources = self.sources;
        let tree = self.trees.entry(file.clone()).or_insert_with(|| {
            // The faults of the text itself were reported when it was read.
            parse(sources.get(file)?, &mut Faults::default())
        });
        tree.as_ref()
    }
}
