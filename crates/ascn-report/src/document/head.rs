//! What stands at the top of every derived document and of every page of the site.

use ascn_core::governance::Body;

use crate::error::ReportError;
use crate::section::Material;
use crate::view::Head;

pub(crate) fn view(material: &Material<'_>) -> Result<Head, ReportError> {
    let settings = material.settings();
    let cycle = &material.cycle().cycle.value;
    Ok(Head {
        mark: material.mark.clone(),
        network: settings.network.clone(),
        abbreviation: settings.abbreviation.clone(),
        report: format!("{} {}", settings.report_title, cycle.cycle),
        cycle: cycle.cycle.to_string(),
        as_of: material.day_in_words(cycle.data_as_of)?,
        secretariat: settings.secretariat.clone(),
        jcm: material.body(Body::Jcm)?,
        acc: material.body(Body::Acc)?,
        summit: material.body(Body::Summit)?,
    })
}
