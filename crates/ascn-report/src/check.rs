//! From texts to a checked dataset, or to the faults that prevent one.

use std::collections::BTreeMap;

use ascn_core::dataset::{Dataset, Inputs};
use ascn_core::network::Network;
use ascn_diagnostic::{Diagnostic, Family, Fault, Faults, FileName, Rule, Severity, Sources, sort};
use ascn_template::Templates;
use ascn_yaml::{Locator, Reading, limit};

use crate::built_in::ORIGINAL;
use crate::no_glyph::NO_GLYPH;
use crate::unknown_language::{self, UNKNOWN_LANGUAGE};

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The dataset; `None` if there is an error.
    pub dataset: Option<Dataset>,
    /// What was read, if there is an error.
    pub rejected: Option<Box<Inputs>>,
    /// The templates of the report.
    pub templates: Templates,
    /// All faults, ordered by file, place and code.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of submissions of the newest cycle, readable or not.
    pub submissions: usize,
}

impl Checked {
    /// Returns what was read, with or without faults; `None` if hardly anything could be.
    pub fn inputs(&self) -> Option<&Inputs> {
        let checked = self.dataset.as_ref().map(Dataset::inputs);
        checked.or(self.rejected.as_deref())
    }

    /// Whether the ledger of the reporting chain has errors.
    pub fn has_chain_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|one| is_of_the_ledger(one) && one.fault.rule.severity == Severity::Error)
    }

    /// Keeps only the faults of the reporting chain.
    pub fn keep_chain_faults(&mut self) {
        self.diagnostics.retain(is_of_the_ledger);
    }

    /// Returns the number of events in the ledger of the newest cycle; `None` if none is kept.
    pub fn ledger_events(&self) -> Option<usize> {
        let cycle = self.inputs()?.cycles.last()?;
        Some(cycle.chain.as_ref()?.events.value.len())
    }

    /// Returns the number of faults of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        let faults = self.diagnostics.iter();
        let severities = faults.map(|one| one.fault.rule.severity);
        severities.filter(|one| *one == severity).count()
    }
}

/// Returns the languages of the network's reports, as far as they could be read.
pub(crate) fn languages(reading: &Reading) -> [&str; 2] {
    reading.inputs.as_ref().map_or([ORIGINAL; 2], |inputs| {
        let settings = &inputs.network.settings.value;
        [settings.language.as_str(), settings.public_language()]
    })
}

/// Runs every rule on what was read.
///
/// 1. The rules run ([`ascn_core::check::check()`]), and the languages are looked up; what only
///    echoes a structural fault is left out.
/// 2. Each fault gets its place, and all are sorted.
pub(crate) fn checked(
    mut reading: Reading,
    (templates, of_templates): (Templates, Faults),
    sources: &Sources,
) -> Checked {
    let mut faults = std::mem::take(&mut reading.faults).into_vec();
    faults.extend(of_templates.into_vec());
    let Some(inputs) = reading.inputs.take() else {
        return Checked {
            dataset: None,
            rejected: None,
            templates,
            diagnostics: diagnostics(faults, sources),
            submissions: 0,
        };
    };
    let worth = |fault| (!reading.is_echo(&fault)).then(|| reading.without_stand_ins(fault));
    let of_languages = unknown_language::faults(&inputs.network).into_iter();
    let known = faults
        .into_iter()
        .map(|fault| with_city_name(fault, &inputs.network))
        .chain(of_languages.filter_map(worth))
        .collect();
    let newest = inputs.cycles.last();
    let submissions = newest.map_or(0, |cycle| cycle.submissions.len() + cycle.unreadable.len());
    let checked = ascn_core::check::check(inputs, known, worth);
    let diagnostics = diagnostics(checked.faults.into_vec(), sources);
    let (dataset, rejected) = match checked.dataset {
        Ok(dataset) => (Some(dataset), None),
        Err(inputs) => (None, Some(inputs)),
    };
    Checked {
        dataset,
        rejected,
        templates,
        diagnostics,
        submissions,
    }
}

fn diagnostics(faults: Vec<Fault>, sources: &Sources) -> Vec<Diagnostic> {
    let mut locator = Locator::new(sources);
    let mut located = locator.locate(faults);
    let cut = cut(&mut located);
    if !cut.is_empty() {
        located.extend(locator.locate(cut));
        sort(&mut located);
    }
    located
}

/// Keeps the errors of each file up to the limit, and returns a fault for each file that had more.
/// All warnings stay: the report lists them.
fn cut(located: &mut Vec<Diagnostic>) -> Vec<Fault> {
    let mut counts: BTreeMap<FileName, usize> = BTreeMap::new();
    located.retain(|one| {
        let is_error = one.fault.rule.severity == Severity::Error;
        if !is_error || one.fault == limit::more(&one.place.file) {
            return true;
        }
        let count = counts.entry(one.place.file.clone()).or_default();
        *count += 1;
        *count <= limit::FAULTS
    });
    let more = counts.iter().filter(|(_, count)| **count > limit::FAULTS);
    more.map(|(file, _)| limit::more(file)).collect()
}

/// Whether a fault is of the reporting chain: of its rules, or in its files.
fn is_of_the_ledger(diagnostic: &Diagnostic) -> bool {
    let file = diagnostic.place.file.as_str();
    diagnostic.fault.rule.family == Family::Chain
        || file.ends_with("/chain.yaml")
        || file.contains("/sealed/")
}

/// Adds the city's name from the network: a structural fault knows its city only by the file's
/// name.
fn with_city_name(mut fault: Fault, network: &Network) -> Fault {
    if let (None, Some(id)) = (&fault.subject.city_name, &fault.subject.city) {
        let city = id.parse().ok().and_then(|id| network.city(&id));
        fault.subject.city_name = city.map(|city| city.name.clone());
    }
    fault
}

/// Returns all rules, in the order of the manual.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let of_the_files = ascn_yaml::rule::RULES.iter().copied();
    let of_the_model = ascn_core::rule::RULES.iter().map(|one| one.rule);
    let of_data = of_the_files.chain([&UNKNOWN_LANGUAGE]).chain(of_the_model);
    let of_templates = ascn_template::rule::RULES.iter().copied();
    of_data.chain(of_templates).chain([&NO_GLYPH])
}

/// Returns the rules that [`check()`](crate::check()) runs on the data, those of the files first.
pub fn rules_of_check() -> impl Iterator<Item = &'static Rule> {
    rules().filter(|rule| rule.family.is_of_data())
}
