//! # sealed-content-changed
//!
//! ## What it checks
//!
//! Whatever an event of `chain.yaml` seals stands in `sealed/`, in a file named by its digest, and
//! the text of that file still has that digest.
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

use ascn_diagnostic::{DataPath, Fault, Faults, Spot};

use crate::dataset::Scope;

rule!(Error in "sealed_content_changed.rs", Chain, Cycle(check));

/// Tells each event whose sealed content is gone or is not what was sealed.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let Some(chain) = &scope.cycle.chain else {
        return;
    };
    for (index, event) in chain.events.value.iter().enumerate() {
        let Some(digest) = event
            .seals
            .filter(|digest| chain.content(*digest).is_none())
        else {
            continue;
        };
        let file = chain.sealed_file(digest);
        let at = chain
            .events
            .spot(DataPath::root().index(index).key("seals"));
        let what = format!("`{}` at `{}` of {}", event.event, event.stage, event.on);
        let fault = if chain.sealed.contains_key(&file) {
            Fault::new(
                &RULE,
                Spot::file(&file),
                format!("the content that {what} sealed has been changed"),
            )
            .note(at, "sealed here")
            .mend("bring the file back as it was, from version control or from a copy")
        } else {
            Fault::new(&RULE, at, format!("the content that {what} sealed is gone"))
                .label("sealed here")
                .mend(format!(
                    "bring `{file}` back, from version control or from a copy"
                ))
        };
        faults.push(fault.rests_on(chain.events.spot(DataPath::root())));
    }
}
