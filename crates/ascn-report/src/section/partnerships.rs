//! Partnerships and twinning.

use std::collections::BTreeSet;

use ascn_core::dataset::ProjectAt;
use ascn_core::network::PartnerId;
use ascn_core::scalar::Code;
use ascn_core::submission::{AgreementStage, PartnerRole, Partnership};

use crate::material::{Entry, Material};
use crate::section::{cities, coverage};
use crate::view::{CountRow, PartnerCount, PartnershipRow, Partnerships};
use ascn_template::Result;

pub(super) fn view(material: &Material<'_>) -> Result<Partnerships> {
    let all = material.entries(ProjectAt::partners)?;
    let figures = [("partnerships", "partnerships.total")];
    let mut view = Partnerships {
        coverage: coverage::with_figures(material, "partners", "partnerships-count", &figures)?,
        total: "partnerships.total".into(),
        stages: Vec::new(),
        partners: Vec::new(),
        roles: Vec::new(),
        partnerships: Vec::new(),
    };
    if material.is_shown("partnerships.total") && !all.is_empty() {
        let (family, id) = ("agreement-stage", "partnerships.stage");
        view.stages = material.counts(AgreementStage::ALL, family, id)?;
        let not_said =
            material.count_row("agreement-stage-not-said", "partnerships.stage.not-said")?;
        view.stages.push(not_said);
        view.partners = partners(material, &all)?;
        view.roles = roles(material, &all)?;
    }
    for entry in all {
        view.partnerships.push(PartnershipRow {
            partner: cities::entries::partner(material, entry.value)?,
            project: entry.row,
        });
    }
    Ok(view)
}

/// Returns the official name of a partner, and its kind in words.
pub(super) fn partner(material: &Material<'_>, id: &PartnerId) -> Result<(String, String)> {
    Ok(match material.network().partner(id) {
        Some(partner) => {
            let kind = material.code("partner-kind", partner.kind)?;
            (partner.name.clone(), kind)
        }
        None => (id.to_string(), material.word("missing-not-known")?),
    })
}

fn partners(material: &Material<'_>, all: &[Entry<'_, Partnership>]) -> Result<Vec<PartnerCount>> {
    let ids: BTreeSet<&PartnerId> = all.iter().map(|entry| &entry.value.id).collect();
    let mut rows = Vec::new();
    for id in ids {
        let (name, kind) = partner(material, id)?;
        rows.push(PartnerCount {
            name,
            kind,
            partnerships: format!("partnerships.partner.{id}").into(),
        });
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

fn roles(material: &Material<'_>, all: &[Entry<'_, Partnership>]) -> Result<Vec<CountRow>> {
    let occurs = |role: &&PartnerRole| all.iter().any(|entry| entry.value.role == **role);
    let roles = PartnerRole::ALL.iter().filter(occurs);
    material.counts(roles, "partner-role", "partnerships.role")
}
