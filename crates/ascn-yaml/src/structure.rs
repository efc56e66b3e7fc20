//! The structural rules: checks a file's tree against the schema of its kind.
//!
//! 1. Every value that breaks the schema is reported, all of them in one walk.
//! 2. Each is replaced by a stand-in of the right kind, and its path is kept as *doubtful*. So the
//!    rest of the file can be read and checked, and conclusions from stand-ins held back.

mod stand_in;
mod words;

use std::mem;

use ascn_core::scalar::TextFormat;
use ascn_diagnostic::{
    DataPath, Fault, Faults, FileLocation, FileName, Rule, did_you_mean, nearest,
};

use crate::node::{Entry, Node, Value};
use crate::path::Path;
use crate::rule::{EMPTY_VALUE, MISSING_KEY, UNKNOWN_CODE, UNKNOWN_KEY, WRONG_KIND};
use crate::schema::FileKind;
use crate::schema::shape::{Keys, Scalar, Shape};

/// Keys under which people write names and contacts.
const PERSONAL: [&str; 8] = [
    "contact", "email", "fax", "mobile", "name", "person", "phone", "tel",
];

/// Checks a tree against a schema and replaces faulty values. Returns the doubtful paths.
pub(crate) fn check(
    kind: FileKind,
    file: &FileName,
    tree: &mut Node,
    faults: &mut Faults,
) -> Vec<DataPath> {
    let mut walk = Walk {
        file,
        faults,
        doubtful: Vec::new(),
    };
    walk.value(kind.shape(), tree, Path::Root);
    walk.doubtful
}

/// Returns a tree that the schema of its kind accepts.
pub(crate) fn stand_in(kind: FileKind) -> Node {
    Node::nowhere(stand_in::value(kind.shape()))
}

struct Walk<'a> {
    file: &'a FileName,
    faults: &'a mut Faults,
    doubtful: Vec<DataPath>,
}

impl Walk<'_> {
    fn value(&mut self, shape: &Shape, node: &mut Node, path: Path<'_>) {
        match shape {
            // Nothing more is reported for this file, and nothing is read from it.
            _ if self.faults.has_dropped() => {}
            _ if node.value == Value::Broken => self.stand_in(shape, node, path),
            Shape::Choice(branches) => {
                if let Some(branch) = branch(branches, node) {
                    self.value(branch, node, path);
                }
            }
            _ if node.is_empty() => self.empty(shape, node, path),
            Shape::Codes(codes) => self.code(shape, codes, node, path),
            Shape::Mapping(keys) => self.mapping(shape, keys, node, path),
            Shape::List(items) => self.list(shape, items, node, path),
            Shape::Table { keys, values } => {
                self.table(shape, (keys.as_ref(), values), node, path);
            }
            Shape::Scalar(scalar) => self.scalar(shape, scalar, node, path),
        }
    }

    fn empty(&mut self, shape: &Shape, node: &mut Node, path: Path<'_>) {
        let message = format!("{} has no value", words::subject(path));
        let fault = self.fault(&EMPTY_VALUE, path, message);
        let fault = fault.label("nothing stands here");
        self.tell(fault.help(words::for_empty(shape)), shape, node, path);
    }

    fn code(&mut self, shape: &Shape, codes: &[String], node: &mut Node, path: Path<'_>) {
        let Some(text) = node.text() else {
            return self.wrong_kind(shape, node, path);
        };
        if codes.iter().any(|code| code == text) {
            return;
        }
        let message = format!("`{text}` is not a code for {}", words::subject(path));
        let fault = self
            .fault(&UNKNOWN_CODE, path, message)
            .label("not on the list")
            .helps(did_you_mean(text, codes.iter().map(String::as_str)))
            .help(format!("use one of: {}", codes.join(", ")));
        self.tell(fault, shape, node, path);
    }

    fn mapping(&mut self, shape: &Shape, keys: &Keys, node: &mut Node, path: Path<'_>) {
        let Value::Mapping(entries) = &mut node.value else {
            return self.wrong_kind(shape, node, path);
        };
        let mut meant: Vec<&str> = Vec::new();
        let (mut seen, mut next) = (vec![false; keys.known.len()], 0);
        entries.retain_mut(|entry| {
            let path = Path::Key(&path, &entry.key);
            let Some((position, shape)) = keys.find(&entry.key, next) else {
                meant.extend(self.unknown_key(&entry.key, keys, path));
                return false;
            };
            self.value(shape, &mut entry.value, path);
            next = position + 1;
            let is_second = seen
                .get_mut(position)
                .is_some_and(|seen| mem::replace(seen, true));
            if is_second {
                // The duplicate was reported already; which of the two counts is not known.
                self.doubtful.push(path.to_data_path());
            }
            !is_second
        });
        let is_seen = |position: usize| seen.get(position) == Some(&true);
        let unseen = |key: &&str| {
            let found = keys.find(key, 0);
            !found.is_some_and(|(position, _)| is_seen(position))
        };
        for key in meant.iter().copied().filter(unseen) {
            self.doubtful.push(Path::Key(&path, key).to_data_path());
        }
        let missing = keys.required.iter().filter(|position| !is_seen(**position));
        for known in missing.filter_map(|position| keys.known.get(*position)) {
            let (key, shape) = known;
            // It may be there and mistyped, which was reported.
            if !meant.contains(&key.as_str()) {
                self.missing_key(key, shape, path);
            }
            entries.push(stand_in::entry(known));
        }
    }

    /// Reports an unknown key. Returns the key that was probably meant.
    fn unknown_key<'k>(&mut self, key: &str, keys: &'k Keys, path: Path<'_>) -> Option<&'k str> {
        if self.faults.has_dropped() {
            return None;
        }
        let message = format!("the key `{key}` is not known here");
        let location = FileLocation::key(self.file, path.to_data_path());
        let fault = Fault::new(&UNKNOWN_KEY, location, message).label("not known here");
        let names: Vec<&str> = keys.known.iter().map(|(key, _)| &**key).collect();
        let near = nearest(key, names.iter().copied());
        self.faults.push(match near {
            _ if PERSONAL.contains(&key) => fault.help(
                "leave it out: no names or contacts of persons are accepted, only posts and organisations",
            ),
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help(format!("the keys known here are: {}", names.join(", "))),
        });
        near
    }

    fn missing_key(&mut self, key: &str, shape: &Shape, parent: Path<'_>) {
        let message = format!("{} has no `{key}`", words::subject(parent));
        let fault = self.fault(&MISSING_KEY, parent, message);
        let fault = fault.label(format!("`{key}` is missing"));
        let fault = fault.help(format!("add `{key}: {}`", words::example(shape)));
        self.faults.push(fault);
        self.doubtful.push(Path::Key(&parent, key).to_data_path());
    }

    fn list(&mut self, shape: &Shape, items: &Shape, node: &mut Node, path: Path<'_>) {
        let Value::List(nodes) = &mut node.value else {
            return self.wrong_kind(shape, node, path);
        };
        for (index, item) in nodes.iter_mut().enumerate() {
            self.value(items, item, Path::Index(&path, index));
        }
    }

    /// Checks a mapping whose keys are of one format, such as rates by currency.
    fn table(
        &mut self,
        shape: &Shape,
        (keys, values): (Option<&TextFormat>, &Shape),
        node: &mut Node,
        path: Path<'_>,
    ) {
        let Value::Mapping(entries) = &mut node.value else {
            return self.wrong_kind(shape, node, path);
        };
        let table = path;
        entries.retain_mut(|entry| {
            let path = Path::Key(&table, &entry.key);
            let fault = keys.and_then(|keys| keys.fault(&entry.key));
            if let Some(reason) = &fault {
                let message = format!("the key `{}` is not known here: {reason}", entry.key);
                let location = FileLocation::key(self.file, path.to_data_path());
                let fault = Fault::new(&UNKNOWN_KEY, location, message).label("not known here");
                let example = keys.map_or("…", |keys| keys.example);
                let fault = fault.help(format!("write it like this: `{example}`"));
                self.faults.push(fault);
                // A key that the table lacks may be this one, mistyped.
                self.doubtful.push(table.to_data_path());
            } else {
                self.value(values, &mut entry.value, path);
            }
            fault.is_none()
        });
    }

    fn scalar(&mut self, shape: &Shape, scalar: &Scalar, node: &mut Node, path: Path<'_>) {
        let Some(text) = node.text() else {
            return self.wrong_kind(shape, node, path);
        };
        let format = scalar.format.as_ref();
        let bad_form = match format {
            Some(format) => format.fault(text),
            None if scalar.is_number => words::number_fault(scalar, text),
            None => None,
        };
        let fault = |reason: &str| {
            let message = format!("`{text}` cannot be {}: {reason}", words::subject(path));
            self.fault(&WRONG_KIND, path, message)
        };
        let fault = if let Some(reason) = bad_form {
            let example =
                format.map_or_else(|| words::example(shape), |one| one.example.to_owned());
            let help = format!("write it like this: `{example}`");
            fault(&reason).label(words::kind(shape)).help(help)
        } else if let Some(reason) = words::bounds_fault(scalar, text) {
            let help = "correct the number, or what it is counted in";
            fault(&reason).label(reason).help(help)
        } else {
            return;
        };
        self.tell(fault, shape, node, path);
    }

    fn wrong_kind(&mut self, shape: &Shape, node: &mut Node, path: Path<'_>) {
        let (subject, found) = (words::subject(path), words::found(node));
        let kind = words::kind(shape);
        let message = format!("{subject} is {found}, but {kind} belongs here");
        let fault = self.fault(&WRONG_KIND, path, message).label(kind);
        let fault = fault.help(words::how_to_write(shape, path));
        self.tell(fault, shape, node, path);
    }

    fn fault(&self, rule: &'static Rule, path: Path<'_>, message: String) -> Fault {
        let location = FileLocation::value(self.file, path.to_data_path());
        Fault::new(rule, location, message)
    }

    /// Reports a fault of a value and replaces the value by a stand-in.
    fn tell(&mut self, fault: Fault, shape: &Shape, node: &mut Node, path: Path<'_>) {
        self.faults.push(fault);
        self.stand_in(shape, node, path);
    }

    fn stand_in(&mut self, shape: &Shape, node: &mut Node, path: Path<'_>) {
        self.doubtful.push(path.to_data_path());
        node.value = stand_in::value(shape);
    }
}

/// Returns the branch that a value is meant to be; `None` if it is one of a branch's words.
fn branch<'a>(branches: &'a [Shape], node: &Node) -> Option<&'a Shape> {
    if let Some(text) = node.text()
        && branches.iter().any(|branch| is_code(branch, text))
    {
        return None;
    }
    let says_state = node.get("state").is_some() || misspells_state(branches, node);
    let explains =
        |shape: &&Shape| matches!(shape, Shape::Mapping(keys) if keys.find("state", 0).is_some());
    let explaining = branches.iter().find(|one| says_state && explains(one));
    explaining.or_else(|| branches.first())
}

/// Whether a text is one of the codes of a shape.
fn is_code(shape: &Shape, text: &str) -> bool {
    matches!(shape, Shape::Codes(codes) if codes.iter().any(|code| code == text))
}

/// Whether a mapping is a missing value with its reason, with `state` misspelt.
fn misspells_state(branches: &[Shape], node: &Node) -> bool {
    let Value::Mapping(entries) = &node.value else {
        return false;
    };
    let takes_keys = matches!(branches.first(), Some(Shape::Mapping(_)));
    let is_near = |entry: &Entry| nearest(&entry.key, ["state"]).is_some();
    !takes_keys && entries.iter().any(is_near)
}
