//! What the cover says of the report.

use ascn_core::governance::Body;
use ascn_core::scalar::Code;

use crate::error::Result;
use crate::message::Argument;
use crate::section::Material;
use crate::view::Imprint;

/// The imprint, as plain text: the page escapes for HTML, and Markdown means nothing to it.
pub(super) fn of(material: &Material<'_>) -> Result<Imprint> {
    let (settings, messages) = (material.settings(), material.messages);
    let cycle = &material.cycle().cycle.value;
    let edition = format!("page-edition-{}", material.edition.code());
    let body = Argument::Markdown(material.body(Body::Jcm)?);
    Ok(Imprint {
        network: settings.network.clone(),
        cycle: cycle.cycle.to_string(),
        as_of: material.day_in_words(cycle.data_as_of)?,
        period: material.period(Argument::Markdown)?,
        edition: messages.with(&edition, &[("body", body)])?,
        mark: material.mark.clone(),
        drafting_unit: settings.drafting_unit.clone(),
        secretariat: settings.secretariat.clone(),
    })
}
