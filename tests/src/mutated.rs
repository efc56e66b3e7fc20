//! The invented network with one value changed, taken away or misspelt, in turn.
//!
//! 1. [`figures`]: a value changes the figures that name it, and no others.
//! 2. [`keys`]: a misspelt key is told, with the right suggestion.

use std::collections::BTreeMap;

use ascn_diagnostic::{DataPath, FileName, Step};
use ascn_report::{Checked, check};
use serde_yaml::Value as Yaml;

use crate::folder::Folder;

mod figures;
mod keys;

/// A data folder whose YAML files can be changed value by value.
#[derive(Clone)]
struct Network {
    files: BTreeMap<String, Yaml>,
    folder: Folder,
}

impl Network {
    fn full() -> Self {
        let original = Folder::read("full");
        let mut network = Self {
            files: BTreeMap::new(),
            folder: original.clone(),
        };
        for name in original.names().filter(|name| is_yaml(name)) {
            let value = serde_yaml::from_str(original.text(name)).unwrap();
            network.folder.set(name, &text_of(&value));
            network.files.insert(name.to_owned(), value);
        }
        network
    }

    /// What a check finds if one value is replaced; the folder itself stays as it is.
    fn with(&self, place: &Place, new: impl FnOnce(&mut Yaml, &Step)) -> Checked {
        let mut value = self.files[&place.file].clone();
        let (last, parents) = place.steps.split_last().unwrap();
        let parent = parents
            .iter()
            .fold(&mut value, |value, step| child(value, step));
        new(parent, last);
        let mut folder = self.folder.clone();
        folder.set(&place.file, &text_of(&value));
        let sources = folder.sources();
        let newest = ascn_yaml::cycles(&sources).into_iter().next_back().unwrap();
        check(&sources, newest)
    }

    /// What a check finds if a scalar has another text.
    fn with_text(&self, place: &Place, text: &str) -> Checked {
        self.with(place, |parent, step| {
            *child(parent, step) = serde_yaml::from_str(text).unwrap();
        })
    }

    /// All values of the files whose names `is_wanted`, scalars and others, in order.
    fn places(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<Place> {
        let mut places = Vec::new();
        for (file, value) in self.files.iter().filter(|(file, _)| is_wanted(file)) {
            walk(file, value, &mut Vec::new(), &mut places);
        }
        places
    }
}

fn is_yaml(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".yaml")
}

fn text_of(value: &Yaml) -> String {
    serde_yaml::to_string(value).unwrap()
}

fn child<'v>(value: &'v mut Yaml, step: &Step) -> &'v mut Yaml {
    match step {
        Step::Key(key) => value.get_mut(key.as_ref()).unwrap(),
        Step::Index(index) => value.get_mut(index).unwrap(),
    }
}

/// A value of a file, where it stands.
#[derive(Clone)]
struct Place {
    file: String,
    steps: Vec<Step>,
    /// The text, of a scalar.
    text: Option<String>,
}

impl Place {
    fn path(&self) -> DataPath {
        DataPath::of(self.steps.clone())
    }

    /// The path with `[]` for every entry.
    fn pattern(&self) -> String {
        let mut pattern = String::new();
        for step in &self.steps {
            match step {
                Step::Key(key) if pattern.is_empty() => pattern += key,
                Step::Key(key) => pattern += &format!(".{key}"),
                Step::Index(_) => pattern += "[]",
            }
        }
        pattern
    }

    fn key(&self) -> Option<&str> {
        match self.steps.last()? {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        }
    }

    fn file_name(&self) -> FileName {
        FileName::new(&self.file)
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.file, self.path())
    }
}

fn walk(file: &str, value: &Yaml, steps: &mut Vec<Step>, places: &mut Vec<Place>) {
    let text = match value {
        Yaml::Mapping(_) | Yaml::Sequence(_) => None,
        scalar => Some(text_of(scalar).trim().to_owned()),
    };
    if !steps.is_empty() {
        places.push(Place {
            file: file.to_owned(),
            steps: steps.clone(),
            text,
        });
    }
    if let Yaml::Mapping(entries) = value {
        for (key, value) in entries {
            steps.push(Step::Key(key.as_str().unwrap().to_owned().into()));
            walk(file, value, steps, places);
            steps.pop();
        }
    }
    if let Yaml::Sequence(items) = value {
        for (index, item) in items.iter().enumerate() {
            steps.push(Step::Index(index));
            walk(file, item, steps, places);
            steps.pop();
        }
    }
}
