//! From the texts of a data folder to what the rules check.
//!
//! 1. [`layout`] says which file is what; a file that is nothing is told.
//! 2. [`mod@file`] reads one text: tree, structural rules, model. All its faults are told.
//! 3. [`read()`] reads the network and the cycles up to the one that is asked for.

mod file;
mod layout;

use std::collections::BTreeMap;

use ascn_core::cycle::{Cycle, Year};
use ascn_core::dataset::{CycleInputs, Inputs};
use ascn_core::editorial::Editorial;
use ascn_core::governance::{Chain, Event};
use ascn_core::network::{Network, Sourced};
use ascn_core::submission::Submission;
use ascn_core::template::TemplatePlan;
use ascn_diagnostic::{At, Column, DataPath, Fault, Faults, FileName, Source, Sources, Spot, Step};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::Deserialize;

use crate::rule::MISSING_FILE;
use crate::schema::FileKind;
use file::FileReading;
use layout::{CycleFiles, Layout};

/// What was read of a data folder.
#[derive(Debug)]
pub struct Reading {
    /// The network and its cycles. A file that is missing or unreadable has a stand-in, unless it
    /// is a submission; `None` only if there is no stand-in for it.
    pub inputs: Option<Inputs>,
    /// The structural faults.
    pub faults: Faults,
    /// The values that were faulty or missing and have a stand-in: what is concluded from them is
    /// not worth telling.
    pub doubtful: BTreeMap<FileName, Vec<DataPath>>,
}

impl Reading {
    /// Whether a fault that a later rule found rests on a value that is faulty itself.
    pub fn is_echo(&self, fault: &Fault) -> bool {
        let (spots, columns) = (&fault.rests_on, &fault.rests_on_columns);
        self.lies_in_doubt(&fault.spot)
            || spots.iter().any(|spot| self.is_doubtful(spot))
            || columns.iter().any(|column| self.has_doubts(column))
    }

    /// Takes the id and the title of a project out of a fault's subject where only a stand-in is
    /// known of them.
    #[must_use]
    pub fn without_stand_ins(&self, mut fault: Fault) -> Fault {
        let project = match fault.spot.path().map(DataPath::steps) {
            Some([Step::Key(list), Step::Index(index), ..]) if list == "projects" => {
                DataPath::root().key("projects").index(*index)
            }
            _ => return fault,
        };
        let is_known = |key| !self.lies_in_doubt(&Spot::value(&fault.spot.file, project.key(key)));
        let (id, title) = (is_known("id"), is_known("title"));
        let subject = &mut fault.subject;
        subject.project = subject.project.take().filter(|_| id);
        subject.project_title = subject.project_title.take().filter(|_| title);
        fault
    }

    /// Whether the spot is a doubtful value or lies in one; a whole file never does.
    fn lies_in_doubt(&self, spot: &Spot) -> bool {
        let doubts = self.doubtful.get(&spot.file);
        let path = spot.path();
        path.zip(doubts)
            .is_some_and(|(path, doubts)| doubts.iter().any(|doubt| path.starts_with(doubt)))
    }

    /// Whether anything that the spot stands for is doubtful.
    fn is_doubtful(&self, spot: &Spot) -> bool {
        let Some(doubts) = self.doubtful.get(&spot.file) else {
            return lies_in_doubtful_folder(&spot.file, &self.doubtful);
        };
        let holds_doubt = match &spot.at {
            At::File => !doubts.is_empty(),
            At::Value(path) => doubts.iter().any(|doubt| doubt.starts_with(path)),
            At::Key(_) | At::Bytes(_) => false,
        };
        holds_doubt || self.lies_in_doubt(spot)
    }

    /// Whether the list, or any value of the column, is doubtful.
    fn has_doubts(&self, column: &Column) -> bool {
        match self.doubtful.get(&column.file) {
            Some(doubts) => doubts.iter().any(|doubt| column.touches(doubt)),
            None => lies_in_doubtful_folder(&column.file, &self.doubtful),
        }
    }
}

/// Whether a file may be there, in a folder that could not be read.
fn lies_in_doubtful_folder(file: &FileName, doubtful: &BTreeMap<FileName, Vec<DataPath>>) -> bool {
    let name = file.as_str();
    let mut folders = name
        .match_indices('/')
        .filter_map(|(end, _)| name.get(..end));
    folders.any(|folder| doubtful.contains_key(&FileName::new(folder)))
}

/// Whether a file of a data folder is one of its templates, or the folder of all of them.
pub fn is_of_templates(file: &FileName) -> bool {
    let below = file.as_str().strip_prefix("templates");
    below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// The file that says how the templates of a data folder stand to those of the program.
pub const TEMPLATE_PLAN: &str = "templates/templates.yaml";

/// The years of the cycles in a folder, the earliest first.
pub fn cycles(sources: &Sources) -> Vec<Year> {
    Layout::of(sources).cycles.keys().copied().collect()
}

/// Reads the network and the cycles up to and including `newest`.
pub fn read(sources: &Sources, newest: Year) -> Reading {
    let mut reader = Reader {
        sources,
        faults: Faults::default(),
        doubtful: BTreeMap::new(),
    };
    let layout = Layout::of(sources);
    let of_data = |source: &&Source| !is_of_templates(source.name());
    let unread = sources.iter().filter(of_data);
    for fault in unread.filter_map(Source::unread) {
        let mut fault = fault.clone();
        let file = fault.spot.file.clone();
        if file.as_str().contains("/submissions/") {
            fault.subject.city = Some(file.stem().to_owned());
        }
        reader.doubtful.insert(file, vec![DataPath::root()]);
        reader.faults.push(fault);
    }
    layout.tell_unknown(&mut reader.faults);
    let network = reader.network();
    if !layout.cycles.contains_key(&newest) {
        reader.is_missing(&FileName::new(&layout::cycle_file(newest)), FileKind::Cycle);
    }
    let cycles = layout
        .cycles
        .into_iter()
        .filter(|(year, _)| *year <= newest);
    let cycles: Vec<_> = cycles
        .map(|(year, files)| reader.cycle(year, files))
        .collect();
    let cycles: Option<Vec<_>> = cycles.into_iter().collect();
    let inputs = network
        .zip(cycles)
        .map(|(network, cycles)| Inputs { network, cycles });
    Reading {
        inputs,
        faults: reader.faults,
        doubtful: reader.doubtful,
    }
}

/// Reads the text of a ledger alone: its events, as far as it can be read, and its faults.
pub(crate) fn ledger(
    sources: &Sources,
    file: &FileName,
    faults: &mut Faults,
) -> Option<Vec<Event>> {
    let source = sources.get(file)?;
    let read = file::read::<Vec<Event>>(source, FileKind::Chain, faults)?;
    Some(read.value)
}

/// Reads how the templates of a data folder stand to those of the program; `None` if the file is
/// not there or cannot be read.
pub fn template_plan(sources: &Sources, faults: &mut Faults) -> Option<TemplatePlan> {
    let source = readable(sources, &FileName::new(TEMPLATE_PLAN))?;
    let read = file::read(source, FileKind::Templates, faults)?;
    read.doubtful.is_empty().then_some(read.value)
}

/// Below so many files, threads cost more than they save.
const MANY: usize = 64;

struct Reader<'a> {
    sources: &'a Sources,
    faults: Faults,
    doubtful: BTreeMap<FileName, Vec<DataPath>>,
}

impl Reader<'_> {
    fn network(&mut self) -> Option<Network> {
        // All files are read before the first one that fails ends it, so that all faults are told.
        let settings = self.required(layout::SETTINGS, FileKind::Settings);
        let framework = self.required(layout::FRAMEWORK, FileKind::Framework);
        let member_states = self.required(layout::MEMBER_STATES, FileKind::MemberStates);
        let cities = self.required(layout::CITIES, FileKind::Cities);
        let chairs = self.required(layout::CHAIRS, FileKind::Chairs);
        let bodies = self.optional(layout::BODIES, FileKind::Bodies);
        let distribution = self.optional(layout::DISTRIBUTION, FileKind::Distribution);
        let partners = self.optional(layout::PARTNERS, FileKind::Partners);
        let typologies = self.optional(layout::TYPOLOGIES, FileKind::Typologies);
        Some(Network {
            settings: settings?,
            framework: framework?,
            member_states: member_states?,
            cities: cities?,
            chairs: chairs?,
            bodies,
            distribution,
            partners,
            typologies,
        })
    }

    fn cycle(&mut self, year: Year, files: CycleFiles) -> Option<CycleInputs> {
        let name = layout::cycle_file(year);
        let cycle: Option<Sourced<Cycle>> = self.required(name.as_str(), FileKind::Cycle);
        let mut submissions = Vec::with_capacity(files.submissions.len());
        let mut unreadable = Vec::new();
        for (file, own) in self.submissions(files.submissions) {
            match self.take(&file, own) {
                Some(submission) => submissions.push(submission),
                None => unreadable.push(file),
            }
        }
        let chain = self.chain(files.chain, &files.sealed);
        let editorial = self.editorial(year);
        Some(CycleInputs {
            cycle: cycle?,
            chain,
            submissions: submissions.into(),
            unreadable,
            strangers: files.strangers,
            editorial,
        })
    }

    fn editorial(&mut self, year: Year) -> Editorial {
        let [foreword, key_messages, observations, recommendations] =
            layout::EDITORIAL.map(|name| FileName::new(&layout::editorial_file(year, name)));
        let mut text = |file: FileName| {
            let source = readable(self.sources, &file)?;
            let value = file::text(source, &mut self.faults)?;
            Some(Sourced { file, value })
        };
        Editorial {
            foreword: text(foreword),
            key_messages: text(key_messages),
            observations: text(observations),
            recommendations: self.file(&recommendations, FileKind::Recommendations),
        }
    }

    fn chain(&mut self, ledger: Option<FileName>, sealed: &[FileName]) -> Option<Chain> {
        let events = self.file(&ledger?, FileKind::Chain)?;
        // What is sealed is held to its digest, not to a schema.
        let texts = sealed.iter().filter_map(|file| {
            let source = readable(self.sources, file)?;
            Some((file.clone(), source.text().to_owned()))
        });
        Some(Chain {
            events,
            sealed: texts.collect(),
        })
    }

    /// Reads submissions, each by itself, and many side by side; in the order of their files.
    fn submissions(&self, files: Vec<FileName>) -> Vec<(FileName, OneFile<Submission>)> {
        let read = |file: FileName| {
            let own = one_file(self.sources, &file, FileKind::Submission);
            (file, own)
        };
        if files.len() < MANY {
            files.into_iter().map(read).collect()
        } else {
            files.into_par_iter().map(read).collect()
        }
    }

    fn required<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &str,
        kind: FileKind,
    ) -> Option<Sourced<T>> {
        let name = FileName::new(name);
        let read = if self.sources.get(&name).is_some() {
            self.file(&name, kind)
        } else {
            self.is_missing(&name, kind);
            None
        };
        read.or_else(|| self.stand_in(&name, kind))
    }

    /// A file that need not be there: nothing stands in it then.
    fn optional<T: for<'de> Deserialize<'de> + Default>(
        &mut self,
        name: &str,
        kind: FileKind,
    ) -> Sourced<T> {
        let file = FileName::new(name);
        let read = self.file(&file, kind);
        if read.is_none() && self.sources.get(&file).is_some() {
            self.doubtful.insert(file.clone(), vec![DataPath::root()]);
        }
        read.unwrap_or_else(|| Sourced {
            file,
            value: T::default(),
        })
    }

    /// What stands for a file without which nothing could be checked; all of it is doubtful.
    fn stand_in<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &FileName,
        kind: FileKind,
    ) -> Option<Sourced<T>> {
        let value = file::stand_in(kind)?;
        let doubtful = vec![DataPath::root()];
        self.doubtful.insert(name.clone(), doubtful);
        Some(Sourced {
            file: name.clone(),
            value,
        })
    }

    fn is_missing(&mut self, name: &FileName, kind: FileKind) {
        if lies_in_doubtful_folder(name, &self.doubtful) {
            return;
        }
        let message = format!("the file `{name}` is missing");
        let fault = Fault::new(&MISSING_FILE, Spot::file(name), message).mend(format!(
            "add it; `ascn schema {}` says what stands in it",
            kind.name()
        ));
        self.faults.push(fault);
    }

    fn file<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &FileName,
        kind: FileKind,
    ) -> Option<Sourced<T>> {
        self.take(name, one_file(self.sources, name, kind))
    }

    /// Takes what was read of a file, with its faults.
    fn take<T>(&mut self, name: &FileName, own: OneFile<T>) -> Option<Sourced<T>> {
        self.faults.append(own.faults);
        let read = own.read?;
        if !read.doubtful.is_empty() {
            self.doubtful.insert(name.clone(), read.doubtful);
        }
        Some(Sourced {
            file: name.clone(),
            value: read.value,
        })
    }
}

/// The text of a file, if it is there and could be read.
fn readable<'a>(sources: &'a Sources, name: &FileName) -> Option<&'a Source> {
    let source = sources.get(name);
    source.filter(|source| source.unread().is_none())
}

/// What was read of a file, and its faults.
struct OneFile<T> {
    read: Option<FileReading<T>>,
    faults: Faults,
}

fn one_file<T: for<'de> Deserialize<'de>>(
    sources: &Sources,
    name: &FileName,
    kind: FileKind,
) -> OneFile<T> {
    let mut faults = Faults::default();
    let read = readable(sources, name).and_then(|source| file::read(source, kind, &mut faults));
    OneFile { read, faults }
}
