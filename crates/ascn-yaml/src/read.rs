//! From the texts of a data folder to what the rules check.
//!
//! 1. [`layout`] finds the kind of each file; files of no kind are reported.
//! 2. [`mod@file`] reads one text: tree, structural rules, model. All its faults are reported.
//! 3. [`read()`] reads the network and the cycles up to the requested one.
//! 4. [`Reading`] knows which values are doubtful, and which faults follow only from those.

mod file;
mod layout;
mod reading;

use std::collections::BTreeMap;

use ascn_core::cycle::Cycle;
use ascn_core::dataset::{CycleInputs, Inputs};
use ascn_core::editorial::Editorial;
use ascn_core::governance::{Chain, Event};
use ascn_core::network::{Network, Sourced};
use ascn_core::scalar::Year;
use ascn_core::submission::Submission;
use ascn_core::template::TemplatePlan;
use ascn_diagnostic::{DataPath, Fault, Faults, FileLocation, FileName, Source, Sources};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::Deserialize;

use crate::rule::MISSING_FILE;
use crate::schema::FileKind;
use file::FileReading;
use layout::{CycleFiles, Layout};
pub use layout::{is_later, is_of_report};
pub use reading::Reading;
use reading::lies_in_doubtful_folder;

/// Whether a file of a data folder is one of its templates, or the folder of all of them.
pub fn is_of_templates(file: &FileName) -> bool {
    let below = file.as_str().strip_prefix("templates");
    below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// The file that says how the templates of a data folder relate to those of the program.
pub const TEMPLATE_PLAN: &str = "templates/templates.yaml";

/// Returns the years of the cycles in a folder, the earliest first.
pub fn cycles(sources: &Sources) -> Vec<Year> {
    Layout::new(sources).cycles.keys().copied().collect()
}

/// Reads the network and the cycles up to and including `newest`; later ones are ignored.
pub fn read(sources: &Sources, newest: Year) -> Reading {
    let mut reader = Reader {
        sources,
        faults: Faults::default(),
        doubtful: BTreeMap::new(),
    };
    let layout = Layout::new(sources).up_to(newest);
    let is_read = |source: &&Source| {
        let file = source.name();
        !is_of_templates(file) && !is_later(file, newest)
    };
    let unread = sources.iter().filter(is_read);
    for fault in unread.filter_map(Source::unread) {
        reader.report_unread(fault.clone());
    }
    layout.tell_unknown(&mut reader.faults);
    let network = reader.network();
    if !layout.cycles.contains_key(&newest) {
        reader.report_missing(&FileName::new(&layout::cycle_file(newest)), FileKind::Cycle);
    }
    let cycles = layout.cycles.into_iter();
    let cycles = cycles.map(|(year, files)| reader.cycle(year, files));
    // All cycles are read before a failed one ends the reading, so that all faults are reported.
    let cycles: Vec<_> = cycles.collect();
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

/// Reads only the text of a ledger: its events, as far as possible, and its faults.
pub(crate) fn ledger(
    sources: &Sources,
    file: &FileName,
    faults: &mut Faults,
) -> Option<Vec<Event>> {
    let source = sources.get(file)?;
    let read = file::read::<Vec<Event>>(source, FileKind::Chain, faults)?;
    Some(read.value)
}

/// Reads the plan of a data folder's templates; `None` if it is missing or cannot be read.
pub fn template_plan(sources: &Sources, faults: &mut Faults) -> Option<TemplatePlan> {
    let source = readable(sources, &FileName::new(TEMPLATE_PLAN))?;
    let read = file::read(source, FileKind::Templates, faults)?;
    read.doubtful.is_empty().then_some(read.value)
}

/// The number of files below which threads cost more than they save.
const MANY: usize = 64;

struct Reader<'a> {
    sources: &'a Sources,
    faults: Faults,
    doubtful: BTreeMap<FileName, Vec<DataPath>>,
}

impl Reader<'_> {
    fn network(&mut self) -> Option<Network> {
        // All files are read before a failed one ends the reading, so that all faults are reported.
        let settings = self.required(FileKind::Settings);
        let framework = self.required(FileKind::Framework);
        let member_states = self.required(FileKind::MemberStates);
        let cities = self.required(FileKind::Cities);
        let chairs = self.required(FileKind::Chairs);
        let bodies = self.optional(FileKind::Bodies);
        let distribution = self.optional(FileKind::Distribution);
        let partners = self.optional(FileKind::Partners);
        let typologies = self.optional(FileKind::Typologies);
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
        let name = FileName::new(&layout::cycle_file(year));
        let cycle: Option<Sourced<Cycle>> = self.required_at(&name, FileKind::Cycle);
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
        // Sealed files are compared with their digests, not with a schema.
        let texts = sealed.iter().filter_map(|file| {
            let source = readable(self.sources, file)?;
            Some((file.clone(), source.text().to_owned()))
        });
        Some(Chain {
            events,
            sealed: texts.collect(),
        })
    }

    /// Reads submissions, many of them in parallel; in the order of their files.
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

    fn required<T: for<'de> Deserialize<'de>>(&mut self, kind: FileKind) -> Option<Sourced<T>> {
        self.required_at(&FileName::new(kind.place()), kind)
    }

    fn required_at<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &FileName,
        kind: FileKind,
    ) -> Option<Sourced<T>> {
        let read = if self.sources.get(name).is_some() {
            self.file(name, kind)
        } else {
            self.report_missing(name, kind);
            None
        };
        read.or_else(|| self.stand_in(name, kind))
    }

    /// Reads an optional file; a missing one is empty.
    fn optional<T: for<'de> Deserialize<'de> + Default>(&mut self, kind: FileKind) -> Sourced<T> {
        let file = FileName::new(kind.place());
        let read = self.file(&file, kind);
        if read.is_none() && self.sources.get(&file).is_some() {
            self.doubtful.insert(file.clone(), vec![DataPath::root()]);
        }
        read.unwrap_or_else(|| Sourced {
            file,
            value: T::default(),
        })
    }

    /// Returns a stand-in for a file without which nothing could be checked; all of it is doubtful.
    fn stand_in<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &FileName,
        kind: FileKind,
    ) -> Option<Sourced<T>> {
        let (file, value) = (name.clone(), file::stand_in(kind)?);
        self.doubtful.insert(file.clone(), vec![DataPath::root()]);
        Some(Sourced { file, value })
    }

    /// Reports why a file could not be read.
    fn report_unread(&mut self, mut fault: Fault) {
        let file = fault.location.file.clone();
        if file.as_str().contains("/submissions/") {
            fault.subject.city = Some(file.stem().to_owned());
        }
        self.doubtful.insert(file, vec![DataPath::root()]);
        self.faults.push(fault);
    }

    fn report_missing(&mut self, name: &FileName, kind: FileKind) {
        if lies_in_doubtful_folder(name, &self.doubtful) {
            return;
        }
        let message = format!("the file `{name}` is missing");
        let way = format!(
            "add it; `ascn schema {}` says what stands in it",
            kind.name()
        );
        let fault = Fault::new(&MISSING_FILE, FileLocation::file(name), message);
        self.faults.push(fault.help(way));
    }

    fn file<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &FileName,
        kind: FileKind,
    ) -> Option<Sourced<T>> {
        self.take(name, one_file(self.sources, name, kind))
    }

    /// Records the result of reading a file, with its faults.
    fn take<T>(&mut self, name: &FileName, own: OneFile<T>) -> Option<Sourced<T>> {
        self.faults.append(own.faults);
        if let Some(fault) = own.unread {
            self.report_unread(*fault);
        }
        let (file, FileReading { value, doubtful }) = (name.clone(), own.read?);
        if !doubtful.is_empty() {
            self.doubtful.insert(file.clone(), doubtful);
        }
        Some(Sourced { file, value })
    }
}

/// Returns a file, if it exists and is not known to be unreadable.
fn readable<'a>(sources: &'a Sources, name: &FileName) -> Option<&'a Source> {
    let source = sources.get(name);
    source.filter(|source| source.unread().is_none())
}

/// The result of reading a file, and its faults.
struct OneFile<T> {
    read: Option<FileReading<T>>,
    faults: Faults,
    /// The reason why it could not be read, unless that was known before.
    unread: Option<Box<Fault>>,
}

fn one_file<T: for<'de> Deserialize<'de>>(
    sources: &Sources,
    name: &FileName,
    kind: FileKind,
) -> OneFile<T> {
    let mut own = OneFile {
        read: None,
        faults: Faults::default(),
        unread: None,
    };
    let Some(source) = readable(sources, name) else {
        return own;
    };
    let opened = source.opened();
    match opened.unread() {
        Some(fault) => own.unread = Some(Box::new(fault.clone())),
        None => own.read = file::read(&opened, kind, &mut own.faults),
    }
    if own.unread.is_some() || !own.faults.is_empty() {
        source.keep(opened);
    }
    own
}
