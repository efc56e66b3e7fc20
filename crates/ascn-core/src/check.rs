//! From what was read to a checked dataset.
//!
//! 1. Each rule of [`crate::rule`] looks at the network, or at a cycle with the one before it
//!    ([`Scope`]), and tells its faults.
//! 2. Only where nobody told an error does [`check()`] make a [`Dataset`]; nothing else can.

mod dataset;
mod history;
mod inputs;
mod scope;

pub use dataset::{Dataset, Reporting};
pub use history::{Carried, Reconciliation};
pub use inputs::{CycleInputs, Inputs};
pub use scope::{Cities, CityAt, ProjectAt, Scope, projects_of};

use ascn_diagnostic::{Faults, Severity};

use crate::rule::{Check, RULES};

/// Runs all rules over what was read.
///
/// Earlier cycles count for errors only: their warnings were told in their own year.
pub fn faults(inputs: &Inputs) -> Faults {
    let mut all = Faults::default();
    for (_, check) in RULES {
        if let Check::Network(check) = check {
            check(&inputs.network, &mut all);
        }
    }
    let cities = Cities::of(&inputs.network);
    for position in 0..inputs.cycles.len() {
        let (earlier, rest) = inputs.cycles.split_at(position);
        let [cycle, later @ ..] = rest else { continue };
        let reconciliation = earlier.last().map(|last| Reconciliation::of(cycle, last));
        let scope = Scope {
            network: &inputs.network,
            cities: &cities,
            cycle,
            earlier,
            reconciliation: reconciliation.as_ref(),
            is_current: later.is_empty(),
        };
        all.append(faults_of_cycle(&scope));
    }
    all
}

fn faults_of_cycle(scope: &Scope<'_>) -> Faults {
    let mut faults = Faults::default();
    for (_, check) in RULES {
        if let Check::Cycle(check) = check {
            check(scope, &mut faults);
        }
    }
    faults.retain(|fault| scope.is_current || fault.rule.severity == Severity::Error);
    faults
}

/// Makes a dataset of what was read, unless `faults` (of reading and of the rules) has an error.
pub fn check(inputs: Inputs, faults: &Faults) -> Option<Dataset> {
    if faults.has_errors() {
        None
    } else {
        Dataset::new(inputs)
    }
}
