//! Method and data quality.

use ascn_core::figure::disclosed_values;
use ascn_core::framework::Component;

use crate::material::Material;
use crate::view::{Caveat, CodedName, DataQuality, Disclosure, Method};
use ascn_template::Result;

pub(super) fn method(material: &Material<'_>) -> Result<Method> {
    let framework = material.framework();
    let names = |parts: &[Component]| parts.iter().map(|part| part.name.clone()).collect();
    let areas = framework.focus_areas.iter().map(|area| CodedName {
        code: area.code.clone(),
        name: area.name.clone(),
    });
    let outcomes = framework.strategic_outcomes.iter();
    Ok(Method {
        as_of: material.day_in_words(material.day())?,
        share_decimals: material.settings().share_decimals.to_string(),
        areas: areas.collect(),
        outcomes: outcomes.map(|one| one.name.clone()).collect(),
        urban_systems: names(&framework.urban_systems),
        enablers: names(&framework.enablers),
    })
}

pub(crate) fn data_quality(material: &Material<'_>) -> DataQuality {
    let disclosure = |name: &str| Disclosure {
        name: name.to_owned(),
        projects: format!("projects.disclosed.{name}").into(),
    };
    DataQuality {
        total: "projects.total".into(),
        disclosures: disclosed_values().map(disclosure).collect(),
        caveats: material.warnings.iter().map(Caveat::new).collect(),
    }
}
