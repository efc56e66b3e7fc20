//! The invented network with one value changed, removed or misspelt, in turn.
//!
//! 1. [`deletions`]: a value that is removed is missed.
//! 2. [`figures`]: a value changes the figures that name it, and no others.
//! 3. [`keys`]: a misspelt key is reported, with the right suggestion.

use std::collections::BTreeMap;

use ascn_core::dataset::{Dataset, Inputs};
use ascn_diagnostic::{DataPath, Fault, Faults, FileName, Severity, Sources, Step};
use serde_yaml::Value as Yaml;

use crate::folder::Folder;

mod deletions;
mod figures;
mod keys;
mod splice;

/// A data folder whose YAML files can be changed value by value.
#[derive(Clone)]
struct Network {
    files: BTreeMap<String, Yaml>,
    folder: Folder,
    /// What was read of the unchanged folder.
    inputs: Inputs,
}

impl Network {
    fn full() -> Self {
        let mut folder = Folder::read("full");
        let mut files = BTreeMap::new();
        let names: Vec<String> = folder.names().map(str::to_owned).collect();
        for name in names.into_iter().filter(|name| is_yaml(name)) {
            let value = serde_yaml::from_str(folder.text(&name)).unwrap();
            folder.set(&name, &text_of(&value));
            files.insert(name, value);
        }
        let sources = folder.sources();
        let newest = ascn_yaml::cycles(&sources).into_iter().next_back().unwrap();
        let inputs = ascn_yaml::read(&sources, newest).inputs.unwrap();
        Self {
            files,
            folder,
            inputs,
        }
    }

    /// The text of a file with one of its values replaced; the network itself stays as it is.
    fn text_with(&self, place: &Place, new: impl FnOnce(&mut Yaml, &Step)) -> String {
        let mut value = self.files[&place.file].clone();
        let (last, parents) = place.steps.split_last().unwrap();
        let parent = parents
            .iter()
            .fold(&mut value, |value, step| child(value, step));
        new(parent, last);
        text_of(&value)
    }

    /// The faults of reading a changed file alone, and what was read of it.
    fn reread(&self, place: &Place, text: String) -> (Vec<Fault>, Option<Inputs>) {
        let mut sources = Sources::default();
        sources.add(place.file_name(), text);
        let newest = self.inputs.cycles.last().unwrap().year();
        let reading = ascn_yaml::read(&sources, newest);
        let mut faults = reading.faults.into_vec();
        faults.retain(|fault| fault.location.file == place.file_name());
        (faults, reading.inputs)
    }

    /// The dataset with another text for a value; `None` if a rule refuses it.
    fn dataset_with_text(&self, place: &Place, text: &str) -> Option<Dataset> {
        self.dataset(place, |parent, step| {
            *child(parent, step) = serde_yaml::from_str(text).unwrap();
        })
    }

    /// The dataset without a value; `None` if a rule refuses it.
    fn dataset_without(&self, place: &Place) -> Option<Dataset> {
        self.dataset(place, take_away)
    }

    /// The dataset with one value replaced. Only that file is read again: there are thousands of
    /// values.
    fn dataset(&self, place: &Place, new: impl FnOnce(&mut Yaml, &Step)) -> Option<Dataset> {
        let text = self.text_with(place, new);
        let (faults, read) = self.reread(place, text);
        let is_error = |fault: &Fault| fault.rule.severity == Severity::Error;
        if faults.iter().any(is_error) {
            return None;
        }
        let mut inputs = self.inputs.clone();
        splice::splice(&mut inputs, &place.file, read?);
        let checked = ascn_core::check::check(inputs, Faults::default(), Some);
        checked.dataset.ok()
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

/// Removes a value from its mapping or list.
fn take_away(parent: &mut Yaml, step: &Step) {
    match (parent, step) {
        (Yaml::Mapping(entries), Step::Key(key)) => {
            entries.remove(key.as_ref()).unwrap();
        }
        (Yaml::Sequence(items), Step::Index(index)) => {
            items.remove(*index);
        }
        _ => panic!("a value stands under a key or in a list"),
    }
}

/// A value of a file, with its place.
#[derive(Clone)]
struct Place {
    file: String,
    steps: Vec<Step>,
    /// The text, of a scalar.
    text: Option<String>,
}

impl Place {
    fn path(&self) -> DataPath {
        DataPath::new(self.steps.clone())
    }

    /// The path with `[]` for every entry.
    fn pattern(&self) -> String {
        let words = self.steps.iter().map(|step| match step {
            Step::Key(key) => format!(".{key}"),
            Step::Index(_) => "[]".to_owned(),
        });
        words.collect::<String>().trim_start_matches('.').to_owned()
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
    let is_scalar = !value.is_mapping() && !value.is_sequence();
    let text = is_scalar.then(|| text_of(value).trim().to_owned());
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
