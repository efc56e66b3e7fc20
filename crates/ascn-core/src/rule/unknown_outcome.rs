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
//! Write the id as it is in `network/framework.yaml`.
//!
//! ## Source
//!
//! ASEAN Smart Cities Framework (2018): three strategic outcomes.

use super::prelude::*;
use crate::framework::Framework;
use crate::scalar::Id;

rule!(Error in "unknown_outcome.rs", Projects, Cycle(check));

/// Reports each strategic outcome that the Framework does not have.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let framework = &scope.network.framework;
    for at in scope.projects() {
        for (path, outcome) in at.path_of("outcomes").items(at.project.outcomes.entries()) {
            if framework.value.outcome(outcome).is_none() {
                let ids = framework.value.strategic_outcomes.iter().map(|one| &one.id);
                let message = format!("no strategic outcome has the id `{outcome}`");
                let fault = Fault::new(&RULE, FileLocation::value(at.file(), path), message)
                    .about(scope.project_subject(&at));
                let list = "strategic_outcomes";
                faults.push(not_in_framework(fault, framework, list, (outcome, ids)));
            }
        }
    }
}

/// Completes the fault that a list of the Framework does not have an id.
pub(super) fn not_in_framework<'a, Of: 'a>(
    fault: Fault,
    framework: &Sourced<Framework>,
    list: &'static str,
    (id, known): (&Id<Of>, impl Iterator<Item = &'a Id<Of>>),
) -> Fault {
    let ids: Vec<&str> = known.map(Id::as_str).collect();
    fault
        .label(format!("not in {}", framework.file))
        .rests_on_column(framework.column(DataPath::root().key(list), "id"))
        .helps(did_you_mean(id.as_str(), ids.iter().copied()))
        .help(format!("use one of: {}", ids.join(", ")))
}
