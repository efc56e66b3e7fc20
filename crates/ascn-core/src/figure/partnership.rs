//! Partnerships by what was agreed, by partner and by role.

use std::collections::BTreeSet;

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::formula::{PARTNERSHIPS, PARTNERSHIPS_OF, PARTNERSHIPS_STAGE};
use crate::figure::group::{Group, of_entry};
use crate::figure::tally::Tally;
use crate::figure::{Figures, Unit};
use crate::scalar::Code;
use crate::submission::{AgreementStage, PartnerRole, Partnership};

type PartnershipAt<'a> = EntryAt<'a, Partnership>;

/// Counts partnerships.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let all = tally.entries(ProjectAt::partners);
    let group = Group {
        unit: Unit::Partnerships,
        formula: &PARTNERSHIPS,
        coverage: tally.projects_giving(|project| project.partners.value().is_some()),
    };
    let id = |entry: &PartnershipAt<'_>| vec![of_entry(entry, "id")];
    figures.add(group.count(tally, "partnerships.total", all.iter(), id));
    by_stage(tally, &group, &all, figures);
    let group = group.by(&PARTNERSHIPS_OF);
    let partners: BTreeSet<_> = all.iter().map(|entry| &entry.value.id).collect();
    for partner in partners {
        let these = all.iter().filter(|entry| entry.value.id == *partner);
        let of = format!("partnerships.partner.{partner}");
        figures.add(group.count(tally, of, these, id));
    }
    for role in PartnerRole::ALL {
        let these = all.iter().filter(|entry| entry.value.role == *role);
        let of = format!("partnerships.role.{}", role.code());
        let sources = |entry: &PartnershipAt<'_>| vec![of_entry(entry, "role")];
        figures.add(group.count(tally, of, these, sources));
    }
}

fn by_stage(tally: &Tally<'_>, group: &Group, all: &[PartnershipAt<'_>], figures: &mut Figures) {
    let group = group.by(&PARTNERSHIPS_STAGE);
    let stage = |entry: &PartnershipAt<'_>| {
        let agreement = entry.value.agreement.value();
        agreement.map(|agreement| agreement.stage())
    };
    for wanted in AgreementStage::ALL {
        let these = all.iter().filter(|entry| stage(entry) == Some(*wanted));
        let id = format!("partnerships.stage.{}", wanted.code());
        let sources = |entry: &PartnershipAt<'_>| vec![of_entry(entry, "agreement")];
        figures.add(group.count(tally, id, these, sources));
    }
    let unsaid = all.iter().filter(|entry| stage(entry).is_none());
    let sources = |entry: &PartnershipAt<'_>| vec![of_entry(entry, "id")];
    figures.add(group.count(tally, "partnerships.stage.not-said", unsaid, sources));
}
