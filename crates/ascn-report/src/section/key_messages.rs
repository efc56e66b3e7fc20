//! The key messages: sentences by rule from a closed list of verbs, each with its figures.

use ascn_core::figure::FigureValue;

use crate::error::ReportError;
use crate::section::{Material, changes, left_out};
use crate::view::{KeyMessages, Markdown};

/// The sum of the costs of all projects.
const COST: &str = "finance.cost.usd";

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
        messages.push(cost(material)?);
    }
    Ok(KeyMessages { messages })
}

/// How many projects disclose their cost, and the sum where one is shown.
fn cost(material: &Material<'_>) -> Result<Markdown, ReportError> {
    let figures = [
        ("disclosed", "projects.disclosed.cost"),
        ("total", "projects.total"),
        ("cost", COST),
    ];
    let sum = material.figures.get(COST);
    let is_sum = sum.is_some_and(|sum| matches!(sum.value(), FigureValue::Amount(_)));
    if !is_sum {
        return material.sentence_of_figures("key-cost", &figures);
    }
    let mut said = vec![material.sentence_of_figures("key-cost-total", &figures)?];
    said.extend(left_out::of(material, &[COST])?);
    Ok(Markdown::joined(&said))
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
