//! Reads one text: tree, structural rules, model.

use ascn_diagnostic::{DataPath, Fault, Faults, FileLocation, LocationKind, Source, Step};
use serde::Deserialize;

use crate::deserialize::from_node;
use crate::limit;
use crate::node::{Node, Value};
use crate::parse::{check_characters, parse};
use crate::person;
use crate::rule::{EMPTY_VALUE, WRONG_KIND};
use crate::schema::FileKind;
use crate::structure;

/// The result of reading one text.
pub(super) struct FileReading<T> {
    pub(super) value: T,
    /// The values that have a stand-in.
    pub(super) doubtful: Vec<DataPath>,
}

/// Reads a text into the model; `None` if it is no readable YAML, or has too many faults.
pub(super) fn read<T: for<'de> Deserialize<'de>>(
    source: &Source,
    kind: FileKind,
    faults: &mut Faults,
) -> Option<FileReading<T>> {
    let mut own = Faults::at_most(limit::FAULTS);
    let mut tree = parse(source, &mut own);
    let doubtful = tree.as_mut().map(|tree| {
        person::check(source.name(), tree, &mut own);
        structure::check(kind, source.name(), tree, &mut own)
    });
    let doubtful = doubtful.unwrap_or_default();
    if kind == FileKind::Submission {
        let nowhere = Node::nowhere(Value::Broken);
        own = with_subjects(own, source, tree.as_ref().unwrap_or(&nowhere), &doubtful);
    }
    let is_cut = own.has_dropped();
    faults.append(own);
    if is_cut {
        faults.push(limit::more(source.name()));
        return None;
    }
    match from_node(&tree?) {
        Ok(value) => Some(FileReading { value, doubtful }),
        Err(error) => {
            let message = format!("the file cannot be understood: {error}");
            let location = FileLocation::file(source.name());
            faults.push(Fault::new(&WRONG_KIND, location, message));
            None
        }
    }
}

/// Reads a text of Markdown; `None` if it has forbidden characters, or says nothing.
pub(super) fn text(source: &Source, faults: &mut Faults) -> Option<String> {
    let mut own = Faults::at_most(limit::FAULTS);
    check_characters(source, &mut own);
    person::check_text(source, &mut own);
    if own.has_dropped() {
        faults.push(limit::more(source.name()));
    }
    let (length, most) = (source.text().len(), limit::TEXT_BYTES);
    let location = FileLocation::file(source.name());
    if length > most {
        let message = format!("the text has {length} bytes, and it may have {most}");
        let help = "shorten it to some twenty pages, or refer to a document";
        own.push(limit::fault(location.clone(), message, help));
    }
    if source.text().trim().is_empty() {
        let message = format!("the file `{}` says nothing", source.name());
        let fault = Fault::new(&EMPTY_VALUE, location, message);
        own.push(fault.help("write the text, or delete the file"));
    }
    let is_sound = own.is_empty();
    faults.append(own);
    is_sound.then(|| source.text().to_owned())
}

/// Returns a value of the right kind for a file that cannot be read.
pub(super) fn stand_in<T: for<'de> Deserialize<'de>>(kind: FileKind) -> Option<T> {
    from_node(&structure::stand_in(kind)).ok()
}

/// Adds to each fault in a submission the city and project that it is about.
fn with_subjects(faults: Faults, source: &Source, tree: &Node, doubtful: &[DataPath]) -> Faults {
    faults.map(|mut fault| {
        fault.subject.city = Some(source.name().stem().to_owned());
        if let Some(index) = project_of(&fault, tree) {
            let path = DataPath::root().key("projects").index(index);
            let text = |key: &'static str| {
                let path = path.key(key);
                let is_stand_in = doubtful.iter().any(|doubt| path.starts_with(doubt));
                let known = tree.find(&path).filter(|_| !is_stand_in);
                known.and_then(Node::text).map(str::to_owned)
            };
            fault.subject.project = text("id");
            fault.subject.project_title = text("title");
        }
        fault
    })
}

/// Returns the index of the project that a fault is in.
fn project_of(fault: &Fault, tree: &Node) -> Option<usize> {
    if let LocationKind::Bytes(range) = &fault.location.at {
        let projects = tree.get("projects").map(Node::items).unwrap_or_default();
        return projects
            .iter()
            .position(|project| project.range.contains(&range.start));
    }
    match fault.location.path()?.steps() {
        [Step::Key(key), Step::Index(index), ..] if key == "projects" => Some(*index),
        _ => None,
    }
}
