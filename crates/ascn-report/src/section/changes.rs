//! What changed since the last report: sentences from a closed list of verbs, and what cannot be
//! compared.

mod list;

use ascn_core::comparison::{Breaks, Comparison, Measure, ProjectBreakKind};
use ascn_core::figure::changes;
use ascn_core::network::City;
use ascn_core::submission::Status;

use crate::changed::{self, Phrasing};
use crate::material::Material;
use crate::view::{
    Changes, DefinitionRow, DifferenceView, Markdown, NamedCity, RedefinedIndicator, Rescoped,
};
use ascn_template::{Argument, Result};

pub(super) fn view(material: &Material<'_>) -> Result<Changes> {
    let mut view = Changes {
        last_cycle: material.last_cycle(),
        list: list::sentences(material)?,
        matched: "cities.matched".into(),
        alike: Vec::new(),
        not_given: Vec::new(),
        joined: Vec::new(),
        left: Vec::new(),
        definitions: Vec::new(),
        indicators: Vec::new(),
        rescoped: Vec::new(),
    };
    let Some(comparison) = Comparison::with_last(material.dataset) else {
        return Ok(view);
    };
    let phrasing = Phrasing::of_report(material.settings(), material.messages);
    // If no city reported both times, that is said once and not for every measure.
    let has_matched = !comparison.matched.cities.is_empty();
    for change in changes(&comparison).iter().filter(|_| has_matched) {
        if changed::is_given_by_nobody(change) {
            let name = changed::name(&phrasing, &comparison, &change.measure)?;
            view.not_given.push(Markdown::new(name));
        } else {
            let sentence = changed::sentence(&phrasing, &comparison, change)?;
            view.alike.push(Markdown::new(sentence));
        }
    }
    view.joined = named(material, &comparison.matched.joined);
    view.left = named(material, &comparison.matched.left);
    view.definitions = definitions(material, &comparison)?;
    view.indicators = indicators(material, &comparison.breaks)?;
    view.rescoped = rescoped(material, &comparison.breaks)?;
    Ok(view)
}

/// Returns the changes that are key messages: of the number of projects, of the cities that
/// reported, and of what was completed. Empty in the first cycle.
pub(crate) fn most_important(material: &Material<'_>) -> Result<Vec<Markdown>> {
    let comparison = Comparison::with_last(material.dataset);
    let completed = Measure::Status(Status::Completed).figure();
    let otherwise = comparison.and_then(|one| one.breaks.definition(&completed));
    let Some(otherwise) = otherwise else {
        return list::most_important(material, true);
    };
    let mut sentences = list::most_important(material, false)?;
    let last_cycle = material.last_cycle().unwrap_or_default();
    let note = changed::as_sentence(&otherwise.definition.note);
    let arguments = [
        ("cycle", Argument::Text(last_cycle)),
        ("note", Argument::Text(note)),
    ];
    sentences.push(material.sentence("change-completed-not-comparable", &arguments)?);
    Ok(sentences)
}

fn named(material: &Material<'_>, cities: &[&City]) -> Vec<NamedCity> {
    let mut named: Vec<_> = cities.iter().map(|city| material.named(city)).collect();
    named.sort_by(|a, b| (&a.country, &a.name).cmp(&(&b.country, &b.name)));
    named
}

/// Returns the figures whose definition changed between the two cycles, each with the name of its
/// measure, or with its id if it has none.
fn definitions(material: &Material<'_>, comparison: &Comparison<'_>) -> Result<Vec<DefinitionRow>> {
    // The template escapes the names.
    let phrasing = Phrasing::of_terminal(material.settings(), material.messages);
    let measures = Measure::all(material.framework());
    let mut rows = Vec::new();
    for one in &comparison.breaks.definitions {
        let id = &one.definition.figure;
        let measure = measures.iter().find(|measure| measure.figure() == *id);
        rows.push(DefinitionRow {
            figure: match measure {
                Some(measure) => changed::name(&phrasing, comparison, measure)?,
                None => id.clone(),
            },
            since: one.since.to_string(),
            note: one.definition.note.clone(),
        });
    }
    Ok(rows)
}

fn indicators(material: &Material<'_>, breaks: &Breaks<'_>) -> Result<Vec<RedefinedIndicator>> {
    let mut rows = Vec::new();
    for one in &breaks.indicators {
        let mut differences = Vec::new();
        for difference in &one.differences {
            let [then, now] = one.pair.values(*difference);
            differences.push(DifferenceView {
                what: material.code("difference", *difference)?,
                then,
                now,
            });
        }
        rows.push(RedefinedIndicator {
            project: material.row(&one.pair.now.project)?,
            title: one.pair.now.value.title.clone(),
            differences,
        });
    }
    rows.sort_by_key(|row| row.project.place());
    Ok(rows)
}

fn rescoped(material: &Material<'_>, breaks: &Breaks<'_>) -> Result<Vec<Rescoped>> {
    let mut rows = Vec::new();
    let projects = breaks.projects.iter();
    for one in projects.filter(|one| one.kind == ProjectBreakKind::Rescoped) {
        rows.push(Rescoped {
            project: material.row(&one.project)?,
            note: one.project.project.change.note.clone(),
        });
    }
    rows.sort_by_key(|row| row.project.place());
    Ok(rows)
}
