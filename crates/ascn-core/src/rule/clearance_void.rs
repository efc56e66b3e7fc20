//! # clearance-void
//!
//! ## What it checks
//!
//! If a ledger is kept, every submission that was attested and cleared still says what it said
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

rule!(Warning in "clearance_void.rs", Chain, Ledger(check));

/// Reports each submission that has changed since it was signed, with every changed field.
fn check(scope: &Scope<'_>, chain: &Chain, faults: &mut Faults) {
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
    let (name, id, on) = (&at.city.name, &at.city.id, signature.on);
    let Some(submission) = scope.cycle.submission_of(id) else {
        let mut events = chain.events.value.iter();
        let index = events.position(|event| event == signature)?;
        let location = DataPath::root().index(index).key("seals");
        let location = chain.events.location(location);
        let message = format!("the {what} of {name} of {on} is void: the submission is gone");
        let file = scope.cycle.submission_file(id);
        let fault = Fault::new(&RULE, location, message)
            .about(at.subject())
            .rests_on(FileLocation::file(&file));
        return Some(fault.help(format!("bring back `{file}`")));
    };
    let changed = changed_since(chain, signature, &submission.value)?;
    let first = changed.first()?;
    let count = match changed.len() {
        1 => "1 value has changed".to_owned(),
        many => format!("{many} values have changed"),
    };
    let message = format!("the {what} of {name} of {on} is void: {count} since");
    let mut fault = Fault::new(&RULE, submission.location(first.path.clone()), message)
        .label(first.to_string())
        .about(at.subject())
        .help("have the submission attested and cleared again, or bring back what was cleared");
    for other in changed.iter().skip(1) {
        fault = fault.note(submission.location(other.path.clone()), other.to_string());
    }
    Some(fault.rests_on(submission.location(DataPath::root())))
}
