//! From the spots of faults and the paths of figures to places in the texts.

use std::collections::BTreeMap;
use std::ops::Range;

use ascn_diagnostic::{
    At, DataPath, Diagnostic, Fault, Faults, FileName, Place, Sources, Spot, sort,
};

use crate::node::Node;
use crate::parse::parse;

/// Finds places in texts; each text is read at most once, and only when somebody asks.
#[derive(Debug)]
pub struct Locator<'a> {
    sources: &'a Sources,
    trees: BTreeMap<FileName, Option<Node>>,
}

impl<'a> Locator<'a> {
    /// A locator over the texts that were read.
    pub fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            trees: BTreeMap::new(),
        }
    }

    /// Finds the places of faults, and puts them in [order](sort).
    pub fn locate(&mut self, faults: Vec<Fault>) -> Vec<Diagnostic> {
        let located = faults.into_iter().map(|fault| {
            let notes = fault.notes.iter().map(|note| self.place(&note.spot));
            Diagnostic {
                note_places: notes.collect(),
                place: self.place(&fault.spot),
                fault,
            }
        });
        let mut located: Vec<_> = located.collect();
        sort(&mut located);
        located
    }

    /// The bytes of the value at `path` in `file`; `None` if there is no such file.
    pub fn value(&mut self, file: &FileName, path: &DataPath) -> Option<Range<usize>> {
        self.tree(file).map(|tree| tree.range_of_value(path))
    }

    fn place(&mut self, spot: &Spot) -> Place {
        let range = match &spot.at {
            At::File => None,
            At::Bytes(range) => Some(range.clone()),
            At::Key(path) => self.tree(&spot.file).map(|tree| tree.range_of_key(path)),
            At::Value(path) => self.value(&spot.file, path),
        };
        Place {
            file: spot.file.clone(),
            range,
        }
    }

    fn tree(&mut self, file: &FileName) -> Option<&Node> {
        let sources = self.sources;
        let tree = self.trees.entry(file.clone()).or_insert_with(|| {
            // The faults of the text itself were told when it was read.
            sources
                .get(file)
                .and_then(|source| parse(source, &mut Faults::default()))
        });
        tree.as_ref()
    }
}
