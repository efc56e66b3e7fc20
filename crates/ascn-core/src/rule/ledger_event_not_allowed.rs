//! # ledger-event-not-allowed
//!
//! ## What it checks
//!
//! The events of `chain.yaml` are replayed from the first: each must be a step of the reporting
//! chain, by the body whose duty it is, not dated before the event above it, with every condition
//! met that can be checked in the ledger alone. Only the first event that fails is reported.
//!
//! ## Why
//!
//! A report that skips a stage, or that is signed by somebody who does not represent the member
//! state, has not been through the network's procedure, whatever the ledger says.
//!
//! ## Example
//!
//! ```yaml
//! - {event: considered, stage: jcm, body: jcm, on: 2024-10-09, …}   # nothing was approved yet
//! ```
//!
//! ## How to fix
//!
//! Bring the ledger back as it was, and record what happened with `ascn chain record`, which says
//! what is missing and who can do it. `ascn chain status` shows how far the cycle has come.
//!
//! ## Source
//!
//! Terms of Reference, paragraphs 8, 13 and 15 to 20; Concept Note, reporting mechanism.

use super::prelude::*;
use crate::governance::{Chain, Event, Standing};
use crate::sign_off::Gate;

rule!(Error in "ledger_event_not_allowed.rs", Chain, Ledger(check));

/// Reports the first event that could not have been recorded at its place.
fn check(scope: &Scope<'_>, chain: &Chain, faults: &mut Faults) {
    // Nobody knows what a call was sent to without its content; another rule reports the gap.
    let events = &chain.events.value;
    let is_gone = |event: &Event| event.seals.is_some() && chain.sealed_by(event).is_none();
    if events.iter().any(is_gone) {
        return;
    }
    let cycle = &scope.cycle.cycle.value;
    let mut standing = Standing::new(cycle.order());
    let mut last = None;
    for (index, event) in events.iter().enumerate() {
        let gate = Gate {
            network: scope.network,
            cycle,
            chain,
            standing: &standing,
            present: None,
        };
        let unmet = gate.unmet_by(event, last);
        if let Some(first) = unmet.first() {
            let path = DataPath::root().index(index);
            let (kind, what) = (event.event, &first.what);
            let message = format!("`{kind}` could not be recorded here: {what}");
            let others = unmet.iter().skip(1);
            let others = others.map(|one| format!("{} ({})", one.what, one.condition));
            let fault = Fault::new(&RULE, chain.events.location(path.key("event")), message)
                .label(format!("unmet: {}", first.condition))
                .help(format!("{} can meet it", first.who))
                .help("bring the ledger back as it was; `ascn chain record` adds new events")
                .helps(others.map(|other| format!("unmet as well: {other}")))
                .rests_on(chain.events.location(DataPath::root()));
            faults.push(fault);
            return;
        }
        chain.take(event, &mut standing);
        last = Some(event.on);
    }
}
