//! Status by focus area.

use crate::error::ReportError;
use crate::section::Material;
use crate::view::{Area, FocusAreas};

pub(super) fn view(material: &Material<'_>) -> Result<FocusAreas, ReportError> {
    let mut areas = Vec::new();
    for area in &material.network().framework.value.focus_areas {
        let id = format!("projects.focus-area.{}", area.id);
        let projects = material
            .cycle()
            .listed()
            .filter(|at| at.project.focus_area == area.id);
        areas.push(Area {
            id: area.id.to_string(),
            code: area.code.clone(),
            name: area.name.clone(),
            project_types: area
                .project_types
                .iter()
                .map(|kind| kind.name.clone())
                .collect(),
            projects: material.figure(&id)?,
            share: material.figure(&format!("{id}.share"))?,
            cities: material.figure(&format!("cities.focus-area.{}", area.id))?,
            by_status: material.statuses(&id)?,
            rows: material.rows(projects)?,
        });
    }
    Ok(FocusAreas {
        total: material.figure("projects.total")?,
        areas,
    })
}
