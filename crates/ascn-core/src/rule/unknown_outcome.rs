//! # unknown-outcome
//!
//! ## What it checks
//!
//! Each of the `outcomes` of a project is the id of a strategic outcome in
//! `network/framework.yaml`.
//!
//! ## Why
//!
//! The project would be left out of what the report says about that outcome.
//!
//! ## Example
//!
//! ```yaml
//! outcomes: [sustainable-enviroment]    # sustainable-environment
//! ```
//!
//! ## How to fix
//!
//! Write the id as it stands in `network/framework.yaml`.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): three strategic outcomes.

use ascn_diagnostic::{DataPath, Fault, Faults, Spot, did_you_mean};

use crate::dataset::Scope;

rule!(Error in "unknown_outcome.rs", Projects, Cycle(check));

/// Tells each strategic outcome that the Framework does not have.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let framework = &scope.network.framework;
    let known = &framework.value.strategic_outcomes;
    for at in scope.projects() {
        for (index, outcome) in at.project.outcomes.entries().iter().enumerate() {
            if framework.value.outcome(outcome).is_some() {
                continue;
            }
            let list = DataPath::root().key("strategic_outcomes");
            let ids: Vec<&str> = known.iter().map(|outcome| outcome.id.as_str()).collect();
            let fault = Fault::new(
                &RULE,
                Spot::value(at.file(), at.path_of("outcomes").index(index)),
                format!("no strategic outcome has the id `{outcome}`"),
            )
            .label(format!("not in {}", framework.file))
            .about(scope.project_subject(&at))
            .rests_on_column(framework.column(list, "id"))
            .mends(did_you_mean(outcome.as_str(), ids.iter().copied()));
            faults.push(fault.mend(format!("use one of: {}", ids.join(", "))));
        }
    }
}
