//! # unknown-partner
//!
//! ## What it checks
//!
//! The `source` of each line of `finance`, and the `id` of each of the `partners` of a project, is
//! the id of a partner in `network/partners.yaml`.
//!
//! ## Why
//!
//! What is financed or agreed would be in no table by partner, and nobody could say whose it is.
//!
//! ## Example
//!
//! ```yaml
//! partners:
//!   - {id: worldbank, role: funding}     # world-bank
//! ```
//!
//! ## How to fix
//!
//! Write the id as it is in `network/partners.yaml`. If the partner is new, add it there first; a
//! city that pays itself is listed there as well.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 18g: the secretariat tracks partnerships with external partners.

use std::collections::BTreeSet;

use super::prelude::*;

rule!(Error in "unknown_partner.rs", Money, Cycle(check));

/// Reports each unknown partner.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let partners = &scope.network.partners;
    let known: BTreeSet<_> = partners.value.iter().map(|one| one.id.as_str()).collect();
    let mut suggestions = Suggestions::default();
    for at in scope.projects() {
        let sources = at
            .finance()
            .map(|at| (&at.value.source, at.location("source")));
        let ids = at.partners().map(|at| (&at.value.id, at.location("id")));
        let all = sources.chain(ids);
        for (id, location) in all.filter(|(id, _)| !known.contains(id.as_str())) {
            let near = suggestions.did_you_mean(id.as_str(), known.iter().copied());
            let add = || format!("add the partner to {} first", partners.file);
            let fault = Fault::new(&RULE, location, format!("no partner has the id `{id}`"))
                .label(format!("not in {}", partners.file))
                .about(scope.project_subject(&at))
                .help(near.unwrap_or_else(add))
                .rests_on_column(partners.column(DataPath::root(), "id"));
            faults.push(fault);
        }
    }
}
