//! Data folders in memory: read from fixtures, altered, and checked.

use ascn_diagnostic::{Diagnostic, FileName, Severity, Sources, render};
use ascn_report::Checked;

use crate::data::{Report, report};
use crate::harness::{files_below, fixture, text_of};

/// The texts of a data folder.
#[derive(Clone, Default)]
pub(crate) struct Folder(std::collections::BTreeMap<String, String>);

impl Folder {
    /// The texts of a folder of `fixtures/`; only what the program reads.
    pub(crate) fn read(path: &str) -> Self {
        assert!(fixture(path).is_dir(), "there is no fixture {path}");
        let below = format!("fixtures/{path}/");
        let mut folder = Self::default();
        for file in files_below(&below) {
            let name = file.strip_prefix(&below).unwrap();
            folder.set(name, &text_of(&file));
        }
        folder
    }

    /// Overlays another folder of `fixtures/`: its files replace those of the same name, and a file
    /// `NAME.delete` removes `NAME`.
    pub(crate) fn overlay(mut self, path: &str) -> Self {
        for (name, text) in Self::read(path).0 {
            match name.strip_suffix(".delete") {
                Some(name) => self.remove(name),
                None => self.set(&name, &text),
            }
        }
        self
    }

    /// Puts a text into the folder.
    pub(crate) fn set(&mut self, name: &str, text: &str) {
        self.0.insert(name.to_owned(), text.to_owned());
    }

    /// Removes a file, which must exist.
    pub(crate) fn remove(&mut self, name: &str) {
        assert!(self.0.remove(name).is_some(), "there is no {name}");
    }

    /// Replaces a piece of a text, which must occur.
    pub(crate) fn replace(&mut self, name: &str, old: &str, new: &str) {
        let text = self.0.get_mut(name).unwrap();
        assert!(text.contains(old), "{name} has no {old:?}");
        *text = text.replacen(old, new, 1);
    }

    /// The text of a file.
    pub(crate) fn text(&self, name: &str) -> &str {
        &self.0[name]
    }

    /// The names of all files.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The texts as the program takes them.
    pub(crate) fn sources(&self) -> Sources {
        let mut sources = Sources::default();
        for (name, text) in &self.0 {
            sources.add(FileName::new(name), text.clone());
        }
        sources
    }

    /// The report of the newest cycle.
    #[track_caller]
    pub(crate) fn report(&self) -> Report {
        let texts = self.0.clone().into_iter().collect();
        let newest = ascn_yaml::cycles(&self.sources())
            .last()
            .unwrap()
            .to_string();
        report(&texts, &newest).unwrap_or_else(|faults| panic!("{faults}"))
    }

    /// Checks the newest cycle.
    pub(crate) fn check(&self) -> Findings {
        let sources = self.sources();
        let cycles = ascn_yaml::cycles(&sources);
        let checked = ascn_report::check(&sources, *cycles.last().unwrap());
        Findings { sources, checked }
    }
}

/// What a check found, with the texts.
pub(crate) struct Findings {
    pub(crate) sources: Sources,
    pub(crate) checked: Checked,
}

impl Findings {
    pub(crate) fn all(&self) -> &[Diagnostic] {
        &self.checked.diagnostics
    }

    /// All faults as people see them.
    pub(crate) fn human(&self) -> String {
        render::human(self.all(), &self.sources, false)
    }

    /// The codes of all faults, in order.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.all().iter().map(|one| one.fault.rule.code).collect()
    }

    /// `file:line:column code` of each fault of that severity, in order.
    pub(crate) fn places(&self, severity: Severity) -> Vec<String> {
        let of_severity = |one: &&Diagnostic| one.fault.rule.severity == severity;
        let place = |one: &Diagnostic| {
            let file = one.place.file.as_str();
            let code = one.fault.rule.code;
            match (&one.place.range, self.sources.get(&one.place.file)) {
                (Some(range), Some(source)) => {
                    format!("{file}:{} {code}", source.position(range.start))
                }
                _ => format!("{file} {code}"),
            }
        };
        self.all().iter().filter(of_severity).map(place).collect()
    }
}
