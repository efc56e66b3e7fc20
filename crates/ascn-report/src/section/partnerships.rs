//! Partnerships and twinning.

use std::collections::BTreeSet;

use ascn_core::network::PartnerId;
use ascn_core::scalar::{Code, Reported};
use ascn_core::submission::{AgreementStage, PartnerRole, Partnership};

use crate::error::ReportError;
use crate::section::missing::or_not_reported;
use crate::section::{Entry, Material, coverage};
use crate::view::{CountRow, PartnerRow, PartnershipRow, Partnerships};

pub(super) fn view(material: &Material<'_>) -> Result<Partnerships, ReportError> {
    let all = material.entries(|project| &project.partners)?;
    let figures = [("partnerships", "partnerships.total")];
    let mut view = Partnerships {
        coverage: coverage::with_figures(material, "partners", "partnerships-count", &figures)?,
        total: material.figure("partnerships.total")?,
        stages: Vec::new(),
        partners: Vec::new(),
        roles: Vec::new(),
        partnerships: Vec::new(),
    };
    if material.is_shown("partnerships.total") && !all.is_empty() {
        view.stages = stages(material)?;
        view.partners = partners(material, &all)?;
        view.roles = roles(material, &all)?;
    }
    for entry in all {
        view.partnerships.push(row(material, entry)?);
    }
    Ok(view)
}

/// The official name of a partner, and its kind in words.
pub(super) fn partner(
    material: &Material<'_>,
    id: &PartnerId,
) -> Result<(String, String), ReportError> {
    Ok(match material.network().partner(id) {
        Some(partner) => {
            let kind = material.word(&format!("partner-kind-{}", partner.kind.code()))?;
            (partner.name.clone(), kind)
        }
        None => (id.to_string(), material.word("missing-not-known")?),
    })
}

fn stages(material: &Material<'_>) -> Result<Vec<CountRow>, ReportError> {
    let codes = AgreementStage::ALL.iter().map(|stage| stage.code());
    let row = |code: &str| {
        Ok(CountRow {
            name: material.word(&format!("agreement-stage-{code}"))?,
            count: material.figure(&format!("partnerships.stage.{code}"))?,
        })
    };
    codes.chain(["not-said"]).map(row).collect()
}

fn partners(
    material: &Material<'_>,
    all: &[Entry<'_, Partnership>],
) -> Result<Vec<PartnerRow>, ReportError> {
    let ids: BTreeSet<&PartnerId> = all.iter().map(|entry| &entry.value.id).collect();
    let mut rows = Vec::new();
    for id in ids {
        let (name, kind) = partner(material, id)?;
        rows.push(PartnerRow {
            name,
            kind,
            partnerships: material.figure(&format!("partnerships.partner.{id}"))?,
        });
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

fn roles(
    material: &Material<'_>,
    all: &[Entry<'_, Partnership>],
) -> Result<Vec<CountRow>, ReportError> {
    let occurs = |role: &&PartnerRole| all.iter().any(|entry| entry.value.role == **role);
    let row = |role: &PartnerRole| {
        Ok(CountRow {
            name: role_in_words(material, *role)?,
            count: material.figure(&format!("partnerships.role.{}", role.code()))?,
        })
    };
    PartnerRole::ALL.iter().filter(occurs).map(row).collect()
}

fn role_in_words(material: &Material<'_>, role: PartnerRole) -> Result<String, ReportError> {
    material.word(&format!("partner-role-{}", role.code()))
}

fn row(
    material: &Material<'_>,
    entry: Entry<'_, Partnership>,
) -> Result<PartnershipRow, ReportError> {
    let partnership = entry.value;
    let named = material.network().partner(&partnership.id);
    let (partner, _) = partner(material, &partnership.id)?;
    let programme = or_not_reported(material, &partnership.programme, |id| {
        let programme = named.and_then(|named| named.programme(id));
        Ok(programme.map_or_else(|| id.to_string(), |programme| programme.name.clone()))
    })?;
    let agreement = or_not_reported(material, &partnership.agreement, |agreement| {
        material.word(&format!("agreement-{}", agreement.code()))
    })?;
    Ok(PartnershipRow {
        project: entry.row,
        partner,
        programme,
        role: role_in_words(material, partnership.role)?,
        agreement,
        signed_on: signed_on(material, partnership)?,
    })
}

/// When something was signed; where the city says that nothing was, there is no day.
fn signed_on(material: &Material<'_>, partnership: &Partnership) -> Result<String, ReportError> {
    let agreement = partnership.agreement.value();
    let is_unsigned = agreement.is_some_and(|agreement| !agreement.is_signed());
    if is_unsigned && partnership.signed_on == Reported::NotReported {
        return material.word("missing-not-applicable");
    }
    or_not_reported(material, &partnership.signed_on, |on| material.date(*on))
}
