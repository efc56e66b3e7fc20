//! # unknown-programme
//!
//! ## What it checks
//!
//! The `programme` of each of the `partners` of a project is the id of a programme of that partner
//! in `network/partners.yaml`.
//!
//! ## Why
//!
//! The project would be missing from what the report says of the programme.
//!
//! ## Example
//!
//! ```yaml
//! partners:
//!   - {id: world-bank, programme: smart-jamp, role: technical}   # a programme of jica
//! ```
//!
//! ## How to fix
//!
//! Write the id as it is below the partner in `network/partners.yaml`. If the programme is new, add
//! it there first; if the project is in no programme, delete the key.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 18g: the secretariat tracks partnerships with external partners.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::network::{Partner, ProgrammeId};

rule!(Error in "unknown_programme.rs", Money, Cycle(check));

/// Reports each programme that its partner does not have.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let partners = &scope.network.partners;
    let programmes = partners.value.iter().flat_map(|partner| {
        let of_partner = partner.programmes.iter();
        of_partner.map(|one| (&partner.id, &one.id))
    });
    let known: BTreeSet<_> = programmes.collect();
    for at in scope.projects().flat_map(ProjectAt::partners) {
        let partner = &at.value.id;
        let programme = at.value.programme.value();
        let Some(id) = programme.filter(|id| !known.contains(&(partner, *id))) else {
            continue;
        };
        // `unknown-partner` reports a partner that is not known.
        let mut all = DataPath::root().items(&partners.value);
        let Some((path, partner)) = all.find(|(_, one)| one.id == *partner) else {
            continue;
        };
        let message = format!("no programme of {} has the id `{id}`", partner.name);
        let fault = Fault::new(&RULE, at.location("programme"), message)
            .label(format!("not among its programmes in {}", partners.file))
            .about(scope.project_subject(&at.project))
            .help(way_out(partners, partner, id))
            .rests_on(at.location("id"))
            .rests_on(partners.location(path.key("id")))
            .rests_on_column(partners.column(path.key("programmes"), "id"));
        faults.push(fault);
    }
}

fn way_out(partners: &Sourced<Vec<Partner>>, partner: &Partner, id: &ProgrammeId) -> String {
    let own = partner.programmes.iter().map(|one| one.id.as_str());
    if let Some(near) = did_you_mean(id.as_str(), own) {
        return near;
    }
    let mut all = partners.value.iter();
    match all.find(|partner| partner.programme(id).is_some()) {
        Some(owner) => format!("it is a programme of `{}`", owner.id),
        None => format!("add the programme to {} first", partners.file),
    }
}
