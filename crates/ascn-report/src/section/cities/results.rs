//! What a project is measured by.

use ascn_core::scalar::Code;
use ascn_core::submission::{Indicator, Project};

use crate::error::Result;
use crate::section::{Material, missing};
use crate::view::IndicatorRow;

/// An indicator of a project, with its progress.
pub(crate) fn indicator(
    material: &Material<'_>,
    project: &Project,
    indicator: &Indicator,
) -> Result<IndicatorRow> {
    let progress = format!("indicator.{}.{}.progress", project.id, indicator.id);
    Ok(IndicatorRow {
        title: indicator.title.clone(),
        level: material.word(&format!("result-level-{}", indicator.level.code()))?,
        unit: indicator.unit.clone(),
        direction: material.word(&format!("direction-{}", indicator.direction.code()))?,
        baseline: missing::measurement(material, &indicator.baseline)?,
        target: missing::measurement(material, &indicator.target)?,
        actual: missing::measurement(material, &indicator.actual)?,
        progress: progress.into(),
        data_quality: missing::code(material, "data-quality", &indicator.data_quality)?,
        source: missing::text(material, &indicator.source)?,
        note: missing::text(material, &indicator.note)?,
    })
}
