//! The next twelve months.

use ascn_core::dataset::ProjectAt;
use ascn_core::submission::NextStep;

use crate::material::{Entry, Material};
use crate::section::{coverage, missing};
use crate::view::{Outlook, OutlookStep};
use ascn_template::Result;

pub(super) fn view(material: &Material<'_>) -> Result<Outlook> {
    let step = |entry: Entry<'_, NextStep>| {
        Ok(OutlookStep {
            country: entry.row.country,
            city: entry.row.city,
            project: entry.row.title,
            step: entry.value.step.clone(),
            by: missing::date(material, &entry.value.by)?,
        })
    };
    let steps = material.entries(ProjectAt::next_steps)?;
    let steps = steps.into_iter().map(step).collect::<Result<_>>()?;
    let figures = [("steps", "next-steps.total")];
    Ok(Outlook {
        coverage: coverage::with_figures(material, "next-steps", "outlook-count", &figures)?,
        steps,
    })
}
