//! # clearance-void
//!
//! ## What it checks
//!
//! Where a ledger is kept: every submission that was attested and cleared still says what it said
//! then. Comments, the order of keys and the layout of the file do not matter; every value does.
//!
//! ## Why
//!
//! A National Representative signs for what is sent to the secretariat. What has changed since has
//! not been cleared by anybody, and the report marks the city as not cleared.
//!
//! ## Example
//!
//! ```yaml
//! projects:
//!   - id: th-phuket-003
//!     stage: completed        # it was `implementation` when the submission was cleared
//! ```
//!
//! ## How to fix
//!
//! If the change is right, have the submission attested and cleared again (`ascn chain record`).
//! If not, bring back the value that was cleared.
//!
//! ## Source
//!
//! Terms of Reference, paragraphs 16c and 17d: reports go to the secretariat through the National
//! Representative.

use super::prelude::*;
use crate::governance::{Chain, Event, changed_since};

rule!(Warning in "clearance_void.rs", Chain, Cycle(check));

/// Reports each submission that is no longer what was signed, with every field that has changed.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let Some(chain) = &scope.cycle.chain else {
        return;
    };
    let standing = chain.standing(scope.cycle.cycle.value.order());
    for at in scope.cities.iter() {
        let id = &at.city.id;
        let clearance = standing.clearance(id);
        let (signature, what) = match (clearance, standing.attestation(id)) {
            (Some(clearance), _) => (clearance, "clearance"),
            (None, Some(attestation)) => (attestation, "attestation"),
            (None, None) => continue,
        };
        faults.extend(void(scope, chain, &at, (signature, what)));
    }
}

fn void(
    scope: &Scope<'_>,
    chain: &Chain,
    at: &CityAt<'_>,
    (signature, what): (&Event, &str),
) -> Option<Fault> {
    let (name, id): (_, &CityId) = (&at.city.name, &at.city.id);
    let Some(submission) = scope.cycle.submission_of(id) else {
        let index = chain
            .events
            .value
            .iter()
            .position(|event| event == signature)?;
        let spot = chain
            .events
            .spot(DataPath::root().index(index).key("seals"));
        let message = format!(
            "the {what} of {name} of {} is void: the submission is gone",
            signature.on
        );
        let file = scope.cycle.submission_file(id);
        let fault = Fault::new(&RULE, spot, message)
            .about(at.subject())
            .rests_on(Spot::file(&file));
        return Some(fault.mend(format!("bring back `{file}`")));
    };
    let changed = changed_since(chain, signature, &submission.value)?;
    let first = changed.first()?;
    let count = match changed.len() {
        1 => "1 value has changed".to_owned(),
        many => format!("{many} values have changed"),
    };
    let mut fault = Fault::new(
        &RULE,
        submission.spot(first.path.clone()),
        format!(
            "the {what} of {name} of {} is void: {count} since",
            signature.on
        ),
    )
    .label(first.to_string())
    .about(at.subject())
    .mend("have the submission attested and cleared again, or bring back what was cleared");
    for other in changed.iter().skip(1) {
        fault = fault.note(submission.spot(other.path.clone()), other.to_string());
    }
    Some(fault.rests_on(submission.spot(DataPath::root())))
}
