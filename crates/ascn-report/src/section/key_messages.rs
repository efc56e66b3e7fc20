//! The key messages: sentences by rule from a closed list of verbs, each with its figures.

use crate::error::ReportError;
use crate::message::Argument;
use crate::section::Material;
use crate::view::{KeyMessages, Markdown};

pub(super) fn view(material: &Material<'_>) -> Result<KeyMessages, ReportError> {
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
    messages.push(material.sentence_of_figures(
        "key-cost",
        &[
            ("disclosed", "projects.disclosed.cost"),
            ("total", "projects.total"),
        ],
    )?);
    Ok(KeyMessages { messages })
}

fn statuses(material: &Material<'_>) -> Result<Markdown, ReportError> {
    material.sentence_of_figures(
        "key-statuses",
        &[
            ("total", "projects.total"),
            ("planning", "projects.status.planning"),
            ("planning_share", "projects.status.planning.share"),
            ("ongoing", "projects.status.ongoing"),
            ("ongoing_share", "projects.status.ongoing.share"),
            ("completed", "projects.status.completed"),
            ("completed_share", "projects.status.completed.share"),
        ],
    )
}

/// What changed since the last cycle; nothing in the first one.
pub(super) fn changes(material: &Material<'_>) -> Result<Vec<Markdown>, ReportError> {
    let Some(last_cycle) = material.last_cycle() else {
        return Ok(Vec::new());
    };
    let mut sentences = vec![projects(material, &last_cycle)?];
    let mut add = |message: &str, counted: &str, figures: &[(&str, &'static str, &'static str)]| {
        if material.count(counted).is_some_and(|count| count > 0) {
            sentences.push(counted_sentence(material, message, counted, figures)?);
        }
        Ok::<(), ReportError>(())
    };
    add(
        "change-joined",
        "projects.joined",
        &[("cities.joined", "cities", "cities_count")],
    )?;
    add("change-new", "projects.new", &[])?;
    add("change-completed", "projects.completed-this-cycle", &[])?;
    add("change-withdrawn", "projects.withdrawn", &[])?;
    add("change-cancelled", "projects.cancelled", &[])?;
    add("change-merged", "projects.merged", &[])?;
    add("change-no-longer-listed", "projects.no-longer-listed", &[])?;
    add("change-not-reported", "projects.not-reported", &[])?;
    add("change-renamed", "projects.renamed", &[])?;
    add("change-reclassified", "projects.reclassified", &[])?;
    Ok(sentences)
}

/// How the number of projects moved: all of them, and like for like.
fn projects(material: &Material<'_>, last_cycle: &str) -> Result<Markdown, ReportError> {
    let all = moved(
        material.count("projects.last"),
        material.count("projects.total"),
    );
    let matched = moved(
        material.count("projects.matched.last"),
        material.count("projects.matched.this"),
    );
    let first = material.sentence(
        &format!("change-projects-{all}"),
        &[
            ("cycle", Argument::Text(last_cycle.to_owned())),
            ("last", material.figure_argument("projects.last")?),
            ("this", material.figure_argument("projects.total")?),
        ],
    )?;
    let second = material.sentence_of_figures(
        &format!("change-matched-{matched}"),
        &[
            ("cities", "cities.matched"),
            ("last", "projects.matched.last"),
            ("this", "projects.matched.this"),
        ],
    )?;
    Ok(Markdown::of(format!(
        "{} {}",
        first.as_str(),
        second.as_str()
    )))
}

/// The verb for a movement between two counts.
fn moved(last: Option<u64>, this: Option<u64>) -> &'static str {
    match last.zip(this) {
        None => "cannot-be-compared",
        Some((last, this)) if last < this => "rose",
        Some((last, this)) if this < last => "fell",
        Some(_) => "unchanged",
    }
}

/// A sentence about so many projects, and further figures with the names of their values; the
/// plain numbers decide between forms of words.
fn counted_sentence(
    material: &Material<'_>,
    message: &str,
    counted: &str,
    figures: &[(&str, &'static str, &'static str)],
) -> Result<Markdown, ReportError> {
    let number = |id: &str| Argument::Number(material.count(id).unwrap_or_default());
    let mut arguments = vec![
        ("projects", material.figure_argument(counted)?),
        ("count", number(counted)),
    ];
    for (figure, name, count) in figures {
        arguments.push((name, material.figure_argument(figure)?));
        arguments.push((count, number(figure)));
    }
    material.sentence(message, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_movement_has_one_verb() {
        assert_eq!(moved(Some(86), Some(108)), "rose");
        assert_eq!(moved(Some(86), Some(80)), "fell");
        assert_eq!(moved(Some(86), Some(86)), "unchanged");
        assert_eq!(moved(None, Some(86)), "cannot-be-compared");
    }
}
