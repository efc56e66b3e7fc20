//! The short notes: to the Coordinating Council, for the Summit, to the sectoral bodies.

use crate::document::head;
use crate::error::ReportError;
use crate::section::{self, Material};
use crate::view::Note;

pub(super) fn view(material: &Material<'_>) -> Result<Note, ReportError> {
    Ok(Note {
        head: head::view(material)?,
        members: material.figure("cities.members")?,
        reported: material.figure("cities.reported")?,
        total: material.figure("projects.total")?,
        by_status: material.statuses("projects")?,
        changes: section::most_important_changes(material)?,
        distribution: section::distribution(material)?,
    })
}
