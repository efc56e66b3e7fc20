//! What a city gives of a project beyond its title, area and stage, each missing value said.

use ascn_core::scalar::{Date, Reported};
use ascn_core::submission::Project;

use crate::error::ReportError;
use crate::print;
use crate::section::Material;
use crate::section::missing::in_words;
use crate::view::Detail;

/// The values in words; none at all where the city gives none of them.
pub(super) fn of(material: &Material<'_>, project: &Project) -> Result<Vec<Detail>, ReportError> {
    let dates = &project.dates;
    let date = |date: &Reported<Date>| in_words(material, date, |date| material.date(*date));
    let plain = |text: &Reported<String>| in_words(material, text, |text| Ok(text.clone()));
    let cost = in_words(material, &project.cost, |cost| {
        Ok(print::money(&cost.total))
    })?;
    let values = [
        ("objective", plain(&project.objective)?),
        ("stage-since", date(&project.stage_since)?),
        ("planned-start", date(&dates.planned_start)?),
        ("actual-start", date(&dates.actual_start)?),
        ("planned-end", date(&dates.planned_end)?),
        ("current-end", date(&dates.current_end)?),
        ("actual-end", date(&dates.actual_end)?),
        ("cost", cost),
    ];
    if values.iter().all(|(_, value)| value.is_none()) {
        return Ok(Vec::new());
    }
    let not_reported = material.word("missing-not-reported")?;
    let details = values.into_iter().map(|(name, value)| Detail {
        name: name.to_owned(),
        value: value.unwrap_or_else(|| not_reported.clone()),
    });
    Ok(details.collect())
}
