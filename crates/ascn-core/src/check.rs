//! From what was read to a checked dataset: every rule is run, and only where nobody told an error
//! is there a [`Dataset`]. Nothing else can make one.

use ascn_diagnostic::{Fault, Faults, Severity};

use crate::dataset::{Cities, Dataset, Inputs, Reconciliation, Scope};
use crate::rule::{Check, ModelRule, RULES};

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The dataset.
    ///
    /// # Errors
    /// What was read, if an error stands against it.
    pub dataset: Result<Dataset, Box<Inputs>>,
    /// The faults of reading, then those of the rules.
    pub faults: Faults,
}

/// Runs every rule over what was read.
///
/// `faults` are those of reading; an error among them stands against a dataset as well. `worth`
/// says of each fault of a rule what is worth telling: `None` if it only echoes a fault of reading.
pub fn check(
    inputs: Inputs,
    mut faults: Faults,
    worth: impl Fn(Fault) -> Option<Fault>,
) -> Checked {
    let found = faults_of(&inputs);
    faults.extend(found.into_vec().into_iter().filter_map(worth));
    let dataset = if faults.has_errors() {
        Err(Box::new(inputs))
    } else {
        Dataset::new(inputs)
    };
    Checked { dataset, faults }
}

fn faults_of(inputs: &Inputs) -> Faults {
    let mut all = Faults::default();
    for ModelRule { check, .. } in RULES {
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

/// Earlier cycles count for errors only: their warnings were told in their own year.
fn faults_of_cycle(scope: &Scope<'_>) -> Faults {
    let mut faults = Faults::default();
    for ModelRule { rule, check, .. } in RULES {
        let counts = scope.is_current || rule.severity == Severity::Error;
        if let Check::Cycle(check) = check
            && counts
        {
            check(scope, &mut faults);
        }
    }
    faults
}
