//! What a project is measured by.

use ascn_core::scalar::{Code, Reported};
use ascn_core::submission::{Indicator, Measurement, Project};

use crate::error::ReportError;
use crate::print;
use crate::section::{Material, missing};
use crate::view::IndicatorRow;

/// An indicator of a project, with its progress.
pub(super) fn indicator(
    material: &Material<'_>,
    project: &Project,
    indicator: &Indicator,
) -> Result<IndicatorRow, ReportError> {
    let progress = format!("indicator.{}.{}.progress", project.id, indicator.id);
    Ok(IndicatorRow {
        title: indicator.title.clone(),
        level: material.word(&format!("result-level-{}", indicator.level.code()))?,
        unit: indicator.unit.clone(),
        direction: material.word(&format!("direction-{}", indicator.direction.code()))?,
        baseline: measurement(material, &indicator.baseline)?,
        target: measurement(material, &indicator.target)?,
        actual: measurement(material, &indicator.actual)?,
        progress: material.figure(&progress)?,
        data_quality: missing::code(material, "data-quality", &indicator.data_quality)?,
        source: missing::text(material, &indicator.source)?,
        note: missing::text(material, &indicator.note)?,
    })
}

/// A value with its date: `31 (June 2024)`; or why it is missing.
pub(super) fn measurement(
    material: &Material<'_>,
    measurement: &Reported<Measurement>,
) -> Result<String, ReportError> {
    missing::said(material, measurement, |Measurement { value, on }| {
        let on = material.date(*on)?;
        Ok(format!("{} ({on})", print::decimal(*value)))
    })
}
