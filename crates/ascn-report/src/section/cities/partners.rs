//! With whom a project is carried out.

use ascn_core::network::{Partner, PartnerId};
use ascn_core::scalar::{Code, Reported};
use ascn_core::submission::Partnership;

use crate::error::Result;
use crate::section::{Material, missing};
use crate::view::PartnerRow;

/// A partner's part in a project.
pub(crate) fn partner(material: &Material<'_>, partnership: &Partnership) -> Result<PartnerRow> {
    let partner = find(material, &partnership.id);
    Ok(PartnerRow {
        name: name(material, &partnership.id),
        programme: missing::said(material, &partnership.programme, |id| {
            let programme = partner.and_then(|partner| partner.programme(id));
            Ok(programme.map_or_else(|| id.to_string(), |programme| programme.name.clone()))
        })?,
        role: material.word(&format!("partner-role-{}", partnership.role.code()))?,
        agreement: missing::code(material, "agreement", &partnership.agreement)?,
        signed_on: signed_on(material, partnership)?,
    })
}

/// When something was signed; where the city says that nothing was, there is no day.
fn signed_on(material: &Material<'_>, partnership: &Partnership) -> Result<String> {
    let agreement = partnership.agreement.value();
    let is_unsigned = agreement.is_some_and(|agreement| !agreement.is_signed());
    if is_unsigned && partnership.signed_on == Reported::NotReported {
        return material.word("missing-not-applicable");
    }
    missing::date(material, &partnership.signed_on)
}

/// The official name of a partner; its id, if the network does not know it.
pub(super) fn name(material: &Material<'_>, id: &PartnerId) -> String {
    find(material, id).map_or_else(|| id.to_string(), |partner| partner.name.clone())
}

fn find<'a>(material: &Material<'a>, id: &PartnerId) -> Option<&'a Partner> {
    material.network().partner(id)
}
