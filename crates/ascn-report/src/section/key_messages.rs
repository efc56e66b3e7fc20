//! The key messages: sentences by rule from a closed list of verbs, each with its figures.

use crate::error::ReportError;
use crate::section::{Material, changes};
use crate::view::{KeyMessages, Markdown};

pub(crate) fn view(material: &Material<'_>) -> Result<KeyMessages, ReportError> {
    let mut messages = vec![
        material.sentence_of_figures(
            "key-coverage",
            &[
                ("reported", "cities.reported"),
                ("members", "cities.members"),
            ],
        )?,
        statuses(material)?,
    ];
    messages.extend(changes::most_important(material)?);
    if material.count("projects.total") > Some(0) {
        let figures = [
            ("disclosed", "projects.disclosed.cost"),
            ("total", "projects.total"),
        ];
        messages.push(material.sentence_of_figures("key-cost", &figures)?);
    }
    Ok(KeyMessages { messages })
}

/// The number of projects, and of each status where there are any and they are shown.
fn statuses(material: &Material<'_>) -> Result<Markdown, ReportError> {
    let total = ("total", "projects.total");
    if material.count("projects.total") > Some(0) {
        let figures = [
            total,
            ("planning", "projects.status.planning"),
            ("planning_share", "projects.status.planning.share"),
            ("ongoing", "projects.status.ongoing"),
            ("ongoing_share", "projects.status.ongoing.share"),
            ("completed", "projects.status.completed"),
            ("completed_share", "projects.status.completed.share"),
            ("suspended", "projects.status.suspended"),
        ];
        material.sentence_of_figures("key-statuses", &figures)
    } else {
        material.sentence_of_figures("key-projects", &[total])
    }
}
