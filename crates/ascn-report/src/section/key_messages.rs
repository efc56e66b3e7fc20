//! The key messages: sentences by rule from a closed list of verbs, each with its figures; then what
//! a person adds.

use ascn_core::figure::FigureValue;

use crate::error::ReportError;
use crate::message::Argument;
use crate::section::{Material, coverage, editorial, left_out};
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
    messages.extend(changes(material)?);
    if material.count("projects.total") > Some(0) {
        messages.push(cost(material)?);
    }
    let text = editorial::text(material, "key-messages", |all| all.key_messages.as_ref());
    Ok(KeyMessages { messages, text })
}

/// How many projects disclose their cost, and the sum where one is shown.
fn cost(material: &Material<'_>) -> Result<Markdown, ReportError> {
    let mut said = vec![coverage::of(material, "cost")?];
    let sum = material.figures.get(COST);
    if sum.is_some_and(|sum| matches!(sum.value(), FigureValue::Amount(_))) {
        said.push(material.sentence_of_figures("key-cost", &[("cost", COST)])?);
        said.extend(left_out::of(material, &[COST])?);
    } else {
        said.push(material.sentence("finance-no-total", &[])?);
    }
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

/// What changed since the last cycle; nothing in the first one.
pub(super) fn changes(material: &Material<'_>) -> Result<Vec<Markdown>, ReportError> {
    let Some(last_cycle) = material.last_cycle() else {
        return Ok(Vec::new());
    };
    let mut sentences = vec![projects(material, &last_cycle)?];
    let mut add = |message: &str, projects: &str| {
        if material.count(projects) > Some(0) {
            let figures = [("projects", projects), ("cities", "cities.joined")];
            sentences.push(material.sentence_of_figures(message, &figures)?);
        }
        Ok::<(), ReportError>(())
    };
    add("change-joined", "projects.joined")?;
    add("change-new", "projects.new")?;
    add("change-completed", "projects.completed-this-cycle")?;
    add("change-withdrawn", "projects.withdrawn")?;
    add("change-cancelled", "projects.cancelled")?;
    add("change-merged", "projects.merged")?;
    add("change-no-longer-listed", "projects.no-longer-listed")?;
    add("change-not-reported", "projects.not-reported")?;
    add("change-renamed", "projects.renamed")?;
    add("change-reclassified", "projects.reclassified")?;
    Ok(sentences)
}

/// How the number of projects moved: all of them, and like for like.
fn projects(material: &Material<'_>, last_cycle: &str) -> Result<Markdown, ReportError> {
    let (last, this) = ("projects.last", "projects.total");
    let first = material.sentence(
        &format!("change-projects-{}", moved(material, last, this)),
        &[
            ("cycle", Argument::Text(last_cycle.to_owned())),
            ("last", material.figure_argument(last)?),
            ("this", material.figure_argument(this)?),
        ],
    )?;
    let (last, this) = ("projects.matched.last", "projects.matched.this");
    let how = match material.count("cities.matched") {
        Some(1..) => moved(material, last, this),
        Some(0) | None => "none",
    };
    let second = material.sentence_of_figures(
        &format!("change-matched-{how}"),
        &[("cities", "cities.matched"), ("last", last), ("this", this)],
    )?;
    Ok(Markdown::of(format!(
        "{} {}",
        first.as_str(),
        second.as_str()
    )))
}

/// The verb for a movement between two counts.
fn moved(material: &Material<'_>, last: &str, this: &str) -> &'static str {
    match material.count(last).zip(material.count(this)) {
        None => "cannot-be-compared",
        Some((last, this)) if last < this => "rose",
        Some((last, this)) if this < last => "fell",
        Some(_) => "unchanged",
    }
}
