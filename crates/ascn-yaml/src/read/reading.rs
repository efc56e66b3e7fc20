//! The result of reading a data folder, and what is doubtful in it.

use std::collections::BTreeMap;

use ascn_core::dataset::Inputs;
use ascn_diagnostic::{
    Column, DataPath, Fault, Faults, FileLocation, FileName, LocationKind, Step,
};

/// The result of reading a data folder.
#[derive(Debug)]
pub struct Reading {
    /// The network and its cycles. A file that is missing or unreadable has a stand-in, unless it
    /// is a submission; `None` only if there is no stand-in for it.
    pub inputs: Option<Inputs>,
    /// The structural faults.
    pub faults: Faults,
    /// The values that have a stand-in: conclusions from them are not worth reporting.
    pub doubtful: BTreeMap<FileName, Vec<DataPath>>,
}

impl Reading {
    /// Whether a fault that a later rule found depends on a value that is faulty itself.
    pub fn is_echo(&self, fault: &Fault) -> bool {
        let (locations, columns) = (&fault.rests_on, &fault.rests_on_columns);
        self.lies_in_doubt(&fault.location)
            || locations.iter().any(|location| self.is_doubtful(location))
            || columns.iter().any(|column| self.has_doubts(column))
    }

    /// Removes the id and the title of a project from a fault's subject if they are stand-ins.
    #[must_use]
    pub fn without_stand_ins(&self, mut fault: Fault) -> Fault {
        let project = match fault.location.path().map(DataPath::steps) {
            Some([Step::Key(list), Step::Index(index), ..]) if list == "projects" => {
                DataPath::root().key("projects").index(*index)
            }
            _ => return fault,
        };
        let is_known =
            |key| !self.lies_in_doubt(&FileLocation::value(&fault.location.file, project.key(key)));
        let (id, title) = (is_known("id"), is_known("title"));
        let subject = &mut fault.subject;
        subject.project = subject.project.take().filter(|_| id);
        subject.project_title = subject.project_title.take().filter(|_| title);
        fault
    }

    /// Whether the location is in a doubtful value; never for a whole file.
    fn lies_in_doubt(&self, location: &FileLocation) -> bool {
        let doubts = self.doubtful.get(&location.file);
        let path = location.path();
        path.zip(doubts)
            .is_some_and(|(path, doubts)| doubts.iter().any(|doubt| path.starts_with(doubt)))
    }

    /// Whether anything that the location denotes is doubtful.
    fn is_doubtful(&self, location: &FileLocation) -> bool {
        let Some(doubts) = self.doubtful.get(&location.file) else {
            return lies_in_doubtful_folder(&location.file, &self.doubtful);
        };
        let holds_doubt = match &location.at {
            LocationKind::File => !doubts.is_empty(),
            LocationKind::Value(path) => doubts.iter().any(|doubt| doubt.starts_with(path)),
            LocationKind::Key(_) | LocationKind::Bytes(_) => false,
        };
        holds_doubt || self.lies_in_doubt(location)
    }

    /// Whether the list, or any value of the column, is doubtful.
    fn has_doubts(&self, column: &Column) -> bool {
        match self.doubtful.get(&column.file) {
            Some(doubts) => doubts.iter().any(|doubt| column.touches(doubt)),
            None => lies_in_doubtful_folder(&column.file, &self.doubtful),
        }
    }
}

/// Whether a file may exist in a folder that could not be read.
pub(super) fn lies_in_doubtful_folder(
    file: &FileName,
    doubtful: &BTreeMap<FileName, Vec<DataPath>>,
) -> bool {
    let name = file.as_str();
    let ends = name.match_indices('/');
    let mut folders = ends.filter_map(|(end, _)| name.get(..end));
    folders.any(|folder| doubtful.contains_key(&FileName::new(folder)))
}
