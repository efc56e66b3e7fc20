//! Partnerships by what was agreed, by partner and by role.

use std::collections::BTreeSet;

use crate::dataset::ProjectAt;
use crate::figure::formula::{PARTNERSHIPS, PARTNERSHIPS_OF, PARTNERSHIPS_STAGE};
use crate::figure::group::Group;
use crate::figure::tally::Tally;
use crate::figure::{Figures, Unit};
use crate::submission::Partnership;

/// Counts partnerships.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let all = tally.entries(ProjectAt::partners);
    let given = tally.all.giving(|one| one.partners.value().is_some());
    let group = Group::new(tally, Unit::Partnerships, &PARTNERSHIPS, given);
    figures.add(group.entries("partnerships.total", all.iter(), "id"));
    let by_stage = group.by(&PARTNERSHIPS_STAGE);
    let stage = |one: &Partnership| one.agreement.value().map(|agreement| agreement.stage());
    let key = ("partnerships.stage", "agreement");
    figures.add_all(by_stage.entries_by_code(key, &all, stage));
    let unsaid = all.iter().filter(|one| stage(one.value).is_none());
    figures.add(by_stage.entries("partnerships.stage.not-said", unsaid, "id"));
    let group = group.by(&PARTNERSHIPS_OF);
    let partners: BTreeSet<_> = all.iter().map(|entry| &entry.value.id).collect();
    for partner in partners {
        let these = all.iter().filter(|entry| entry.value.id == *partner);
        let of = format!("partnerships.partner.{partner}");
        figures.add(group.entries(&of, these, "id"));
    }
    let key = ("partnerships.role", "role");
    figures.add_all(group.entries_by_code(key, &all, |one| Some(one.role)));
}
