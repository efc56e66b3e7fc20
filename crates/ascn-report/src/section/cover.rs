//! The cover.

use ascn_core::governance::Body;
use ascn_core::scalar::Code;

use crate::error::ReportError;
use crate::message::Argument;
use crate::section::Material;
use crate::view::Cover;

pub(crate) fn view(material: &Material<'_>) -> Result<Cover, ReportError> {
    let settings = material.settings();
    let cycle = &material.cycle().cycle.value;
    let period = match &cycle.period {
        None => None,
        Some(period) => {
            let start = Argument::Text(material.date(period.start)?);
            let end = Argument::Text(material.date(period.end)?);
            Some(material.sentence("period", &[("start", start), ("end", end)])?)
        }
    };
    let edition = format!("cover-edition-{}", material.edition.code());
    let body = Argument::Text(material.body(Body::Jcm)?);
    Ok(Cover {
        edition: material.sentence(&edition, &[("body", body)])?,
        mark: material.mark.clone(),
        title: format!("{} {}", settings.report_title, cycle.cycle),
        cycle: cycle.cycle.to_string(),
        as_of: material.day_in_words(cycle.data_as_of)?,
        period,
        network: settings.network.clone(),
        abbreviation: settings.abbreviation.clone(),
        secretariat: settings.secretariat.clone(),
        drafting_unit: settings.drafting_unit.clone(),
    })
}
