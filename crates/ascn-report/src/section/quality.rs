//! Method and data quality.

use ascn_core::framework::Component;

use crate::error::ReportError;
use crate::section::Material;
use crate::view::{Caveat, CodedName, DataQuality, Disclosure, Method};

/// The values that a project need not give, as the figures name them.
const DISCLOSED: [&str; 9] = [
    "project-type",
    "outcomes",
    "objective",
    "stage-since",
    "start",
    "end",
    "cost",
    "challenges",
    "support-required",
];

/// How the figures were made.
pub(super) fn method(material: &Material<'_>) -> Result<Method, ReportError> {
    let framework = &material.network().framework.value;
    let names = |parts: &[Component]| parts.iter().map(|part| part.name.clone()).collect();
    let areas = framework.focus_areas.iter();
    Ok(Method {
        as_of: material.day_in_words(material.day())?,
        share_decimals: u64::from(material.settings().share_decimals),
        areas: areas
            .map(|area| CodedName {
                code: area.code.clone(),
                name: area.name.clone(),
            })
            .collect(),
        outcomes: framework
            .strategic_outcomes
            .iter()
            .map(|one| one.name.clone())
            .collect(),
        urban_systems: names(&framework.urban_systems),
        enablers: names(&framework.enablers),
    })
}

/// What is known of the data.
pub(crate) fn data_quality(material: &Material<'_>) -> Result<DataQuality, ReportError> {
    let mut disclosures = Vec::new();
    for name in DISCLOSED {
        let projects = material.figure(&format!("projects.disclosed.{name}"))?;
        disclosures.push(Disclosure {
            name: name.to_owned(),
            projects,
        });
    }
    Ok(DataQuality {
        total: material.figure("projects.total")?,
        disclosures,
        caveats: material.warnings.iter().map(Caveat::of).collect(),
    })
}
