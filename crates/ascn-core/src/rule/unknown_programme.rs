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
use crate::network::{Partner, PartnerId, ProgrammeId};

rule!(Error in "unknown_programme.rs", Money, Cycle(check));

/// Reports each programme that its partner does not have.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let partners = &scope.network.partners.value;
    let known: BTreeSet<(&PartnerId, &ProgrammeId)> = partners
        .iter()
        .flat_map(|partner| {
            let programmes = partner.programmes.iter();
            programmes.map(|programme| (&partner.id, &programme.id))
        })
        .collect();
    for at in scope.projects().flat_map(ProjectAt::partners) {
        let part = at.value;
        let programme = part.programme.value();
        let Some(programme) = programme.filter(|one| !known.contains(&(&part.id, *one))) else {
            continue;
        };
        // `unknown-partner` reports a partner that is not known.
        let partner = partners.iter().position(|partner| partner.id == part.id);
        if let Some(partner) = partner {
            faults.extend(fault(scope, &at, (partner, programme)));
        }
    }
}

fn fault(
    scope: &Scope<'_>,
    at: &EntryAt<'_, Partnership>,
    (position, id): (usize, &ProgrammeId),
) -> Option<Fault> {
    let partners = &scope.network.partners;
    let partner = partners.value.get(position)?;
    let path = DataPath::root().index(position);
    let programmes = path.key("programmes");
    let message = format!("no programme of {} has the id `{id}`", partner.name);
    let fault = Fault::new(&RULE, at.location("programme"), message)
        .label(format!("not among its programmes in {}", partners.file))
        .about(scope.project_subject(&at.project))
        .rests_on(at.location("id"))
        .rests_on(partners.location(path.key("id")))
        .rests_on_column(partners.column(programmes, "id"));
    Some(with_ways_out(scope, fault, partner, id))
}

fn with_ways_out(scope: &Scope<'_>, fault: Fault, partner: &Partner, id: &ProgrammeId) -> Fault {
    let partners = &scope.network.partners;
    let own = partner.programmes.iter().map(|one| one.id.as_str());
    if let Some(near) = did_you_mean(id.as_str(), own) {
        return fault.help(near);
    }
    let mut all = partners.value.iter();
    match all.find(|partner| partner.programme(id).is_some()) {
        Some(owner) => fault.help(format!("it is a programme of `{}`", owner.id)),
        None => fault.help(format!("add the programme to {} first", partners.file)),
    }
}
