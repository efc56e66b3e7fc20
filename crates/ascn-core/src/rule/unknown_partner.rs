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
//! Write the id as it stands in `network/partners.yaml`. If the partner is new, add it there first;
//! a city that pays itself stands there as well.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 18g: the secretariat tracks partnerships with external partners.

use std::collections::BTreeSet;

use ascn_diagnostic::{DataPath, Fault, Faults, Rule, Severity, Spot, nearest};

use crate::dataset::{ProjectAt, Scope};
use crate::network::PartnerId;

/// The rule of this page.
pub(super) static UNKNOWN_PARTNER: Rule = Rule::new(
    "unknown-partner",
    Severity::Error,
    include_str!("unknown_partner.rs"),
);

/// Tells each partner that nobody knows.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let partners = scope.network.partners.value.iter();
    let known: BTreeSet<&PartnerId> = partners.map(|partner| &partner.id).collect();
    for at in scope.projects() {
        for (index, line) in at.project.finance.entries().iter().enumerate() {
            if !known.contains(&line.source) {
                let spot = at.entry_spot("finance", index, "source");
                faults.push(fault(scope, &at, &line.source, spot));
            }
        }
        for (index, partner) in at.project.partners.entries().iter().enumerate() {
            if !known.contains(&partner.id) {
                let spot = at.entry_spot("partners", index, "id");
                faults.push(fault(scope, &at, &partner.id, spot));
            }
        }
    }
}

fn fault(scope: &Scope<'_>, at: &ProjectAt<'_>, id: &PartnerId, spot: Spot) -> Fault {
    let partners = &scope.network.partners;
    let path = |index| DataPath::root().index(index).key("id");
    let fault = Fault::new(
        &UNKNOWN_PARTNER,
        spot,
        format!("no partner has the id `{id}`"),
    )
    .label(format!("not in {}", partners.file))
    .about(scope.project_subject(at))
    .rests_on(Spot::key(&partners.file, DataPath::root()))
    .rests_on_all((0..partners.value.len()).map(|index| partners.spot(path(index))));
    let ids = partners.value.iter().map(|partner| partner.id.as_str());
    match nearest(id.as_str(), ids) {
        Some(near) => fault.mend(format!("did you mean `{near}`?")),
        None => fault.mend(format!("add the partner to {} first", partners.file)),
    }
}
