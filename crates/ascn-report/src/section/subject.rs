//! The subjects for which templates are rendered, as faults name them.

use ascn_core::dataset::ProjectAt;
use ascn_core::network::City;
use ascn_diagnostic::Subject;

pub(crate) fn city(city: &City) -> Subject {
    Subject {
        city: Some(city.id.to_string()),
        city_name: Some(city.name.clone()),
        ..Subject::default()
    }
}

pub(super) fn project(of: &City, at: &ProjectAt<'_>) -> Subject {
    Subject {
        project: Some(at.project.id.to_string()),
        project_title: Some(at.project.title.clone()),
        ..city(of)
    }
}
