//! The key messages: sentences from a closed list of verbs, each with its figures; then what a
//! person adds.

use ascn_core::figure::FigureValue;

use crate::material::Material;
use crate::section::{changes, coverage, editorial, left_out};
use crate::view::{KeyMessages, Markdown};
use ascn_template::Result;

/// The sum of the costs of all projects.
const COST: &str = "finance.cost.usd";

pub(crate) fn view(material: &Material<'_>) -> Result<KeyMessages> {
    let reported = [
        ("reported", "cities.reported"),
        ("members", "cities.members"),
    ];
    let mut messages = vec![
        material.sentence_of_figures("key-coverage", &reported)?,
        statuses(material)?,
    ];
    messages.extend(changes::most_important(material)?);
    if material.count("projects.total") > Some(0) {
        messages.push(cost(material)?);
    }
    let text = editorial::text(material, "key-messages", |all| all.key_messages.as_ref());
    Ok(KeyMessages { messages, text })
}

/// Says how many projects disclose their cost, and the sum if one is shown.
fn cost(material: &Material<'_>) -> Result<Markdown> {
    let mut said = vec![coverage::sentence(material, "cost")?];
    let sum = material.figures.get(COST);
    if sum.is_some_and(|sum| matches!(sum.value(), FigureValue::Amount(_))) {
        said.push(material.sentence_of_figures("key-cost", &[("cost", COST)])?);
        said.extend(left_out::sentences(material, &[COST])?);
    } else {
        said.push(material.sentence("finance-no-total", &[])?);
    }
    Ok(Markdown::joined(&said))
}

/// Gives the number of projects, and of each status if there are any and they are shown.
fn statuses(material: &Material<'_>) -> Result<Markdown> {
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
