//! The short notes: to the Coordinating Council, for the Summit, to the sectoral bodies.

use crate::document::head;
use crate::error::ReportError;
use crate::section::{self, Material};
use crate::view::{Note, StatusFigures};

pub(super) fn view(material: &Material<'_>) -> Result<Note, ReportError> {
    Ok(Note {
        head: head::view(material)?,
        members: "cities.members".into(),
        reported: "cities.reported".into(),
        total: "projects.total".into(),
        by_status: StatusFigures::of("projects"),
        changes: section::most_important_changes(material)?,
        distribution: section::distribution(material)?,
    })
}
