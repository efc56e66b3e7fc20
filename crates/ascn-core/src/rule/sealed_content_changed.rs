//! # sealed-content-changed
//!
//! ## What it checks
//!
//! Everything that an event of `chain.yaml` seals is in `sealed/`, in a file named by its digest,
//! and the text of that file still has that digest. The same holds for the text of each file that a
//! sealed report was made from.
//!
//! ## Why
//!
//! The sealed content is what was signed. If it is gone or has been edited, nobody can show any
//! more what a member state cleared or what the Joint Consultative Meeting considered.
//!
//! ## Example
//!
//! ```yaml
//! - {event: cleared, …, seals: "sha256:9f2c…"}   # and no sealed/9f2c….yaml, or an edited one
//! ```
//!
//! ## How to fix
//!
//! Bring the file back as it was, from version control or from a colleague's copy. `sha256sum` of
//! the file gives its name. Editors that reformat or re-encode files break a seal.
//!
//! ## Source
//!
//! This program: a sign-off is bound to the content that was signed.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::governance::Chain;
use crate::sign_off::report;

rule!(Error in "sealed_content_changed.rs", Chain, Ledger(check));

/// Reports each sealed content that is gone or has changed, with the first event that sealed it.
fn check(_: &Scope<'_>, chain: &Chain, faults: &mut Faults) {
    let mut looked_at = BTreeSet::new();
    for (index, event) in chain.events.value.iter().enumerate() {
        let Some(digest) = event.seals.filter(|digest| looked_at.insert(*digest)) else {
            continue;
        };
        let by = format!("`{}` at `{}` of {}", event.event, event.stage, event.on);
        let mut look = |what: &str, digest| {
            if chain.text(digest).is_none() {
                let at = DataPath::root().index(index).key("seals");
                let (at, file) = (chain.events.location(at), chain.sealed_file(digest));
                faults.push(fault(chain, at, &format!("{what} that {by} sealed"), &file));
            }
        };
        look("the content", digest);
        let content = chain.content(digest);
        for (name, digest) in content.iter().flat_map(report::sources) {
            if looked_at.insert(digest) {
                look(&format!("the text of `{name}`"), digest);
            }
        }
    }
}

fn fault(chain: &Chain, at: FileLocation, what: &str, file: &FileName) -> Fault {
    let fault = if chain.sealed.contains_key(file) {
        let message = format!("{what} has been changed");
        Fault::new(&RULE, FileLocation::file(file), message)
            .note(at, "sealed here")
            .help("bring the file back as it was, from version control or from a copy")
    } else {
        Fault::new(&RULE, at, format!("{what} is gone"))
            .label("sealed here")
            .help(format!(
                "bring `{file}` back, from version control or from a copy"
            ))
    };
    fault.rests_on(chain.events.location(DataPath::root()))
}
