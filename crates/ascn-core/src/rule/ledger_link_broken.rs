//! # ledger-link-broken
//!
//! ## What it checks
//!
//! Each event of `chain.yaml` carries in `previous` the digest of the event before it, and the
//! first event carries none.
//!
//! ## Why
//!
//! The ledger is the record of who signed what. If an event was taken out, put in, moved or edited
//! afterwards, the digests no longer fit, and nobody can rely on what comes after. What was cut off
//! at the end leaves no trace; keep the folder under version control.
//!
//! ## Example
//!
//! ```yaml
//! - {event: issued, stage: call, body: chair, country: TH, on: 2024-03-01, seals: "sha256:…"}
//! - {event: attested, stage: city-report, …, previous: "sha256:…"}   # not the digest of the event above
//! ```
//!
//! ## How to fix
//!
//! Bring the ledger back as it was: from version control, or from a colleague's copy. Do not write
//! a digest by hand; new events are added with `ascn chain record`.
//!
//! ## Source
//!
//! This program: a sign-off that can be changed unseen is none.

use super::prelude::*;
use crate::governance::Chain;
use crate::scalar::Digest;

rule!(Error in "ledger_link_broken.rs", Chain, Ledger(check));

/// Reports each event that does not carry the digest of the one before it.
fn check(_: &Scope<'_>, chain: &Chain, faults: &mut Faults) {
    let mut before: Option<Digest> = None;
    for (index, event) in chain.events.value.iter().enumerate() {
        if event.previous != before {
            let path = DataPath::root().index(index);
            let message = match (index, event.previous) {
                (0, _) => "the first event carries the digest of an event before it, which is gone",
                (_, None) => "the event does not carry the digest of the event before it",
                (_, Some(_)) => "the event before this one is not the one that stood here",
            };
            let message = format!("{message}: the ledger was changed by hand");
            let label = match before {
                Some(digest) => format!("the event above has {digest}"),
                None => "no event stands above".to_owned(),
            };
            let fault = Fault::new(&RULE, chain.events.location(path.key("previous")), message)
                .label(label)
                .help("bring the ledger back as it was, from version control or from a copy")
                .rests_on(chain.events.location(DataPath::root()));
            faults.push(fault);
        }
        before = Some(event.digest());
    }
}
