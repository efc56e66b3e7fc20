//! The kinds of the files of a data folder.

use std::collections::BTreeMap;

use ascn_core::scalar::Year;
use ascn_diagnostic::{Fault, Faults, FileLocation, FileName, Source, Sources, did_you_mean};

use crate::rule::{FILE_NAME_UNUSABLE, UNKNOWN_FILE};
use crate::schema::FileKind;

/// The files of a cycle's `editorial/`.
pub(super) const EDITORIAL: [&str; 4] = [
    "foreword.md",
    "key-messages.md",
    "observations.md",
    "recommendations.yaml",
];

/// Returns the name of a cycle's own file.
pub(super) fn cycle_file(year: Year) -> String {
    format!("cycles/{year}/cycle.yaml")
}

/// Returns the name of a file of a cycle's `editorial/`.
pub(super) fn editorial_file(year: Year, name: &str) -> String {
    format!("cycles/{year}/editorial/{name}")
}

/// Whether a file of a data folder belongs to a cycle later than `newest`.
pub fn is_later(file: &FileName, newest: Year) -> bool {
    Year::of_file(file).is_some_and(|year| year > newest)
}

/// Whether the report of a cycle depends on a file of its data folder: all that is read, except
/// what ledgers sealed, and except the tests beside templates.
pub fn is_of_report(file: &FileName, newest: Year) -> bool {
    let parts: Vec<&str> = file.as_str().split('/').collect();
    let is_read = match parts.as_slice() {
        ["cycles", _, "sealed", ..] | ["templates", "tests", ..] => false,
        ["ascn.yaml"] | ["network" | "cycles" | "templates", ..] => true,
        _ => false,
    };
    is_read && !is_later(file, newest) && !parts.iter().any(|part| part.starts_with('.'))
}

/// The files of one cycle.
#[derive(Debug, Default)]
pub(super) struct CycleFiles {
    /// The YAML files among its submissions.
    pub(super) submissions: Vec<FileName>,
    /// The other files there.
    pub(super) strangers: Vec<FileName>,
    /// The ledger of its reporting chain.
    pub(super) chain: Option<FileName>,
    /// The files that the events of the ledger sealed.
    pub(super) sealed: Vec<FileName>,
}

/// The kinds of the files of a data folder.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) cycles: BTreeMap<Year, CycleFiles>,
    unknown: Vec<FileName>,
}

impl Layout {
    /// Sorts the files of a folder by their kinds.
    pub(super) fn new(sources: &Sources) -> Self {
        let mut layout = Self::default();
        for source in sources.iter() {
            layout.place(source.name());
        }
        layout.set_unread_apart(sources);
        layout
    }

    /// Drops the files of cycles later than `newest`.
    pub(super) fn up_to(mut self, newest: Year) -> Self {
        self.cycles.retain(|year, _| *year <= newest);
        self.unknown.retain(|file| !is_later(file, newest));
        self
    }

    /// Keeps unread files from being reported as unknown: why they could not be read is reported.
    /// One among the submissions was sent by a city, unless its name is unusable.
    fn set_unread_apart(&mut self, sources: &Sources) {
        let unread = |file: &FileName| sources.get(file).and_then(Source::unread);
        let is_read = |file: &FileName| unread(file).is_none();
        let has_name = |file: &FileName| {
            unread(file).is_none_or(|fault| fault.rule.code != FILE_NAME_UNUSABLE.code)
        };
        self.unknown.retain(is_read);
        for files in self.cycles.values_mut() {
            let strangers = std::mem::take(&mut files.strangers).into_iter();
            let (read, unread): (Vec<_>, Vec<_>) = strangers.partition(is_read);
            let lies_there = |file: &FileName| file.as_str().matches('/').count() == 3;
            files.strangers = read;
            let sent = unread.into_iter().filter(lies_there);
            files.submissions.extend(sent);
            files.submissions.retain(has_name);
        }
    }

    fn place(&mut self, file: &FileName) {
        let parts: Vec<&str> = file.as_str().split('/').collect();
        // Editors and systems leave such files behind.
        if parts.iter().any(|part| part.starts_with('.')) {
            return;
        }
        match parts.as_slice() {
            ["network", ..] if FileKind::from_file(file).is_some() => {}
            ["network", ..] | ["cycles"] => self.unknown.push(file.clone()),
            ["cycles", year, rest @ ..] => match year.parse::<Year>() {
                Ok(year) => self.place_in_cycle(year, file, rest),
                Err(_) => self.unknown.push(file.clone()),
            },
            // Anything else in the folder, a README or the output, is its owner's business.
            _ => {}
        }
    }

    fn place_in_cycle(&mut self, year: Year, file: &FileName, rest: &[&str]) {
        let files = self.cycles.entry(year).or_default();
        match rest {
            ["cycle.yaml"] => {}
            ["chain.yaml"] => files.chain = Some(file.clone()),
            ["editorial", name] if EDITORIAL.contains(name) => {}
            ["sealed", name] if name.strip_suffix(".yaml").is_some() => {
                files.sealed.push(file.clone());
            }
            ["submissions", name] if name.strip_suffix(".yaml").is_some() => {
                files.submissions.push(file.clone());
            }
            ["submissions", ..] => files.strangers.push(file.clone()),
            _ => self.unknown.push(file.clone()),
        }
    }

    /// Reports each file that nobody reads.
    pub(super) fn tell_unknown(&self, faults: &mut Faults) {
        for file in &self.unknown {
            let message = format!("nobody reads the file `{file}`");
            let fault = Fault::new(&UNKNOWN_FILE, FileLocation::file(file), message);
            let parts = file.as_str().rsplit_once('/');
            let folder = parts.map_or("", |(folder, _)| folder);
            let mut known: Vec<String> = Vec::new();
            if folder == "network" {
                let places = FileKind::ALL.map(FileKind::place).into_iter();
                let places = places.filter(|place| place.starts_with("network/"));
                known.extend(places.map(str::to_owned));
            } else if folder.ends_with("/editorial") {
                known.extend(EDITORIAL.map(|name| format!("{folder}/{name}")));
            }
            let near = did_you_mean(file.as_str(), known.iter().map(String::as_str));
            let other = || "move it out of `network/` and `cycles/`".to_owned();
            faults.push(fault.help(near.unwrap_or_else(other)));
        }
    }
}
