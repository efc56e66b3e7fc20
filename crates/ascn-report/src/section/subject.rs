//! For whom a template is rendered, as faults say it.

use ascn_core::dataset::ProjectAt;
use ascn_core::network::City;
use ascn_diagnostic::Subject;

/// A city.
pub(crate) fn city(city: &City) -> Subject {
    Subject {
        city: Some(city.id.to_string()),
        city_name: Some(city.name.clone()),
        ..Subject::default()
    }
}

/// A project of a city.
pub(super) fn project(of: &City, at: &ProjectAt<'_>) -> Subject {
    Subject {
        project: Some(at.project.id.to_string()),
        project_title: Some(at.project.title.clone()),
        ..city(of)
    }
}
