//! How the list of projects changed: arrivals, departures and new names.

use crate::material::Material;
use crate::view::Markdown;
use ascn_template::{Argument, Result};

/// The sentences, each with its figure, and whether the number of projects would be misread without
/// it. If the figure is zero, the sentence is left out.
const SENTENCES: [(&str, &str, bool); 10] = [
    ("change-joined", "projects.joined", true),
    ("change-new", "projects.new", false),
    (COMPLETED, "projects.completed-this-cycle", false),
    ("change-withdrawn", "projects.withdrawn", false),
    ("change-cancelled", "projects.cancelled", false),
    ("change-merged", "projects.merged", false),
    ("change-no-longer-listed", "projects.no-longer-listed", true),
    ("change-not-reported", "projects.not-reported", true),
    ("change-renamed", "projects.renamed", false),
    ("change-reclassified", "projects.reclassified", false),
];

/// What was completed is a key message too, if it is counted as before.
const COMPLETED: &str = "change-completed";

/// Says how the list changed since the last cycle; empty in the first one.
pub(super) fn sentences(material: &Material<'_>) -> Result<Vec<Markdown>> {
    of(material, |_, _| true)
}

/// Returns the changes of the list that are key messages; empty in the first cycle.
pub(super) fn most_important(
    material: &Material<'_>,
    with_completed: bool,
) -> Result<Vec<Markdown>> {
    of(material, |message, is_important| {
        is_important || (with_completed && message == COMPLETED)
    })
}

fn of(material: &Material<'_>, is_wanted: impl Fn(&str, bool) -> bool) -> Result<Vec<Markdown>> {
    let Some(last_cycle) = material.last_cycle() else {
        return Ok(Vec::new());
    };
    let mut sentences = vec![projects(material, &last_cycle)?];
    for (message, projects, is_important) in SENTENCES {
        if is_wanted(message, is_important) && material.count(projects) > Some(0) {
            let figures = [("projects", projects), ("cities", "cities.joined")];
            sentences.push(material.sentence_of_figures(message, &figures)?);
        }
    }
    Ok(sentences)
}

/// Says how the number of projects moved: of all, and of the cities that reported both times.
fn projects(material: &Material<'_>, last_cycle: &str) -> Result<Markdown> {
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
    Ok(Markdown::joined(&[first, second]))
}

/// Returns the verb for a movement between two counts.
fn moved(material: &Material<'_>, last: &str, this: &str) -> &'static str {
    match material.count(last).zip(material.count(this)) {
        None => "cannot-be-compared",
        Some((last, this)) if last < this => "rose",
        Some((last, this)) if this < last => "fell",
        Some(_) => "unchanged",
    }
}
