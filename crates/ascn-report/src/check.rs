//! From texts to a checked dataset, or to the faults that stand against it.

use ascn_core::check::Dataset;
use ascn_core::cycle::Year;
use ascn_core::network::Network;
use ascn_diagnostic::{Diagnostic, Fault, Rule, Severity, Sources, sort};
use ascn_yaml::Locator;

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The dataset; `None` if an error stands against it.
    pub dataset: Option<Dataset>,
    /// All faults, by file, place and code.
    pub diagnostics: Vec<Diagnostic>,
    /// How many submissions of the newest cycle were read, readable or not.
    pub submissions: usize,
}

impl Checked {
    /// How many faults there are of that severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|one| one.fault.rule.severity == severity)
            .count()
    }
}

/// Checks a data folder up to and including the cycle of `newest`.
///
/// 1. The texts are read ([`ascn_yaml::read()`]); every structural fault is told.
/// 2. The rules look at what was read ([`ascn_core::check::faults`]); what only echoes a
///    structural fault is left out.
/// 3. Each fault gets its place, and all are put in order.
pub fn check(sources: &Sources, newest: Year) -> Checked {
    let mut reading = ascn_yaml::read(sources, newest);
    let Some(inputs) = reading.inputs.take() else {
        let diagnostics = diagnostics(reading.faults.into_vec(), None, sources);
        return Checked {
            dataset: None,
            diagnostics,
            submissions: 0,
        };
    };
    let mut found = ascn_core::check::faults(&inputs);
    found.retain(|fault| !reading.is_echo(fault));
    let mut faults = std::mem::take(&mut reading.faults);
    let found = found.into_vec().into_iter();
    faults.extend(found.map(|fault| reading.without_stand_ins(fault)));
    let submissions = inputs
        .cycles
        .last()
        .map_or(0, |cycle| cycle.submissions.len() + cycle.unreadable.len());
    let diagnostics = diagnostics(faults.clone().into_vec(), Some(&inputs.network), sources);
    Checked {
        dataset: ascn_core::check::check(inputs, &faults),
        diagnostics,
        submissions,
    }
}

fn diagnostics(
    faults: Vec<Fault>,
    network: Option<&Network>,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let named = faults
        .into_iter()
        .map(|fault| with_city_name(fault, network))
        .collect();
    let mut diagnostics = Locator::new(sources).locate(named);
    sort(&mut diagnostics);
    diagnostics
}

/// A structural fault knows its city by the file's name; the network knows what it is called.
fn with_city_name(mut fault: Fault, network: Option<&Network>) -> Fault {
    if let (None, Some(id), Some(network)) =
        (&fault.subject.city_name, &fault.subject.city, network)
    {
        let city = network
            .cities
            .value
            .iter()
            .find(|city| city.id.as_str() == id);
        fault.subject.city_name = city.map(|city| city.name.clone());
    }
    fault
}

/// All rules there are, those of the files first, as the manual lists them.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let of_the_model = ascn_core::rule::RULES.iter().map(|(rule, _)| *rule);
    ascn_yaml::rule::RULES.into_iter().chain(of_the_model)
}
