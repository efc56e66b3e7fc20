//! The next twelve months.

use crate::error::ReportError;
use crate::section::{Material, missing};
use crate::view::{Outlook, OutlookStep};

pub(super) fn view(material: &Material<'_>) -> Result<Outlook, ReportError> {
    let mut steps = Vec::new();
    for at in material.cycle().listed() {
        let row = material.row(&at)?;
        for entry in at.entries("next_steps", |project| &project.next_steps) {
            steps.push(OutlookStep {
                country: row.country.clone(),
                city: row.city.clone(),
                project: row.title.clone(),
                step: entry.value.step.clone(),
                by: missing::date(material, &entry.value.by)?,
            });
        }
    }
    steps.sort_by(|a, b| (&a.country, &a.city).cmp(&(&b.country, &b.city)));
    Ok(Outlook {
        total: material.figure("next-steps.total")?,
        giving: material.figure("projects.disclosed.next-steps")?,
        projects: material.figure("projects.total")?,
        steps,
    })
}
