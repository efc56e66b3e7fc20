//! Runs every rule over what was read, and makes a [`Dataset`] if there is no error. Nothing else
//! can make one. [`Asked`] alone decides which rules apply to which cycle.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Faults, Release, Rule, Severity};

use crate::dataset::{Cities, CycleInputs, Dataset, Inputs, Reconciliation, Scope};
use crate::rule::{Check, ModelRule, RULES};
use crate::scalar::Year;

/// The result of a check.
#[derive(Debug)]
pub struct Checked {
    /// The dataset.
    ///
    /// # Errors
    /// What was read, if any fault is an error.
    pub dataset: Result<Dataset, Box<Inputs>>,
    /// The faults found while reading, then those of the rules.
    pub faults: Faults,
}

/// Runs every rule over what was read.
///
/// `faults` are those found while reading; an error among them rules out a dataset as well. `worth`
/// returns the part of a rule's fault that is worth reporting: `None` if it only echoes another.
pub fn check(inputs: Inputs, faults: Faults, worth: impl Fn(Fault) -> Option<Fault>) -> Checked {
    check_by(&RULES, inputs, faults, worth)
}

fn check_by(
    rules: &[ModelRule],
    inputs: Inputs,
    faults: Faults,
    worth: impl Fn(Fault) -> Option<Fault>,
) -> Checked {
    let asked = Asked::new(&inputs);
    let of_reading = faults.into_vec().into_iter();
    let mut faults: Faults = of_reading.filter(|fault| asked.is_told(fault)).collect();
    let found = faults_of(&inputs, rules, &asked);
    faults.extend(found.into_vec().into_iter().filter_map(worth));
    let dataset = if faults.has_errors() {
        Err(Box::new(inputs))
    } else {
        Dataset::new(inputs)
    };
    Checked { dataset, faults }
}

/// The release up to which rules apply to each cycle.
///
/// - To a cycle whose caveats were accepted or whose intake was validated, the rules of the program
///   that did it: a later rule does not reopen a gate that was passed.
/// - To an earlier cycle without such a record, those of the first release: it will not be
///   corrected any more.
/// - To the cycle that is reported on, all until then.
#[derive(Debug)]
pub struct Asked {
    newest: Option<Release>,
    earlier: BTreeMap<Year, Release>,
}

impl Asked {
    /// Determines which rules apply to the cycles that were read.
    pub fn new(inputs: &Inputs) -> Self {
        let mut cycles = inputs.cycles.iter().rev();
        let newest = cycles.next().and_then(CycleInputs::rules);
        let first = Release::FIRST;
        let earlier = cycles.map(|cycle| (cycle.year(), cycle.rules().unwrap_or(first)));
        Self {
            newest,
            earlier: earlier.collect(),
        }
    }

    /// Whether a rule applies to the cycle of that year. The network, the templates and everything
    /// else outside the earlier cycles are treated like the cycle that is reported on.
    pub fn is_asked(&self, rule: &Rule, year: Option<Year>) -> bool {
        let earlier = year.and_then(|year| self.earlier.get(&year).copied());
        let last = earlier.or(self.newest);
        last.is_none_or(|last| rule.since <= last)
    }

    /// Whether a fault is reported where it was found.
    pub fn is_told(&self, fault: &Fault) -> bool {
        self.is_asked(fault.rule, Year::of_file(&fault.location.file))
    }
}

fn faults_of(inputs: &Inputs, rules: &[ModelRule], asked: &Asked) -> Faults {
    let mut all = Faults::default();
    for ModelRule { rule, check } in rules {
        if let Check::Network(check) = check
            && asked.is_asked(rule, None)
        {
            check(&inputs.network, &mut all);
        }
    }
    let cities = Cities::new(&inputs.network);
    for position in 0..inputs.cycles.len() {
        let (earlier, rest) = inputs.cycles.split_at(position);
        let [cycle, later @ ..] = rest else { continue };
        let reconciliation = earlier.last().map(|last| Reconciliation::new(cycle, last));
        let scope = Scope {
            network: &inputs.network,
            cities: &cities,
            cycle,
            earlier,
            reconciliation: reconciliation.as_ref(),
            is_current: later.is_empty(),
        };
        for ModelRule { rule, check } in rules {
            // The warnings of an earlier cycle were reported in its own year.
            let counts = scope.is_current || rule.severity == Severity::Error;
            if counts && asked.is_asked(rule, Some(cycle.year())) {
                check.look_at(&scope, &mut all);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests;
