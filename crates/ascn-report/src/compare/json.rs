//! What changed between two cycles, for machines.

use ascn_core::comparison::{Difference, IndicatorBreak, ProjectBreak, Reason, Redefinition, Step};
use ascn_core::figure::{Change, Coverage};
use ascn_core::network::City;
use ascn_core::scalar::Code;
use serde::Serialize;

use crate::compare::ComparisonText;
use crate::json::{Value, object};

pub(super) fn comparison(told: &ComparisonText<'_>) -> String {
    let comparison = told.comparison;
    let [members_then, members_now] = told.members();
    let ids = |cities: &[&City]| -> Vec<String> {
        cities.iter().map(|city| city.id.to_string()).collect()
    };
    let breaks = &comparison.breaks;
    let json = object! {
        from: comparison.from.year().to_string(),
        to: comparison.to.year().to_string(),
        // The cities that reported in both cycles, and how many members there were.
        matched: object! {
            cities: ids(&comparison.matched.cities),
            members_then: members_then,
            members_now: members_now,
        },
        changes: all(&told.changes, change),
        joined: ids(&comparison.matched.joined),
        left: ids(&comparison.matched.left),
        definitions: all(&breaks.definitions, definition),
        indicators: all(&breaks.indicators, indicator),
        projects: all(&breaks.projects, project),
        steps: all(&comparison.steps, step),
    };
    // Texts and numbers always have a JSON form.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

fn all<'a, T, J>(these: &'a [T], json: impl Fn(&'a T) -> J) -> Vec<J> {
    these.iter().map(json).collect()
}

fn change<'a>((change, sentence): &'a (Change<'_>, String)) -> impl Serialize + use<'a> {
    let reason = change.movement.reason();
    let otherwise = match &reason {
        Some(Reason::CountedOtherwise(one)) => Some(definition(one)),
        _ => None,
    };
    let part = |coverage: Coverage| object! { n: coverage.given, of: coverage.asked };
    object! {
        measure: change.measure.figure(),
        then: Value::new(&change.then),
        now: Value::new(&change.now),
        unit: change.now.unit().code(),
        movement: change.movement.code(),
        [optional] reason: reason.map(Reason::code),
        [optional] counted_otherwise: otherwise,
        [optional] projects_that_give_it:
            change.given.map(|[then, now]| object! { then: part(then), now: part(now) }),
        sentence: sentence,
    }
}

fn definition<'a>(one: &Redefinition<'a>) -> impl Serialize + use<'a> {
    let definition = one.definition;
    object! { figure: &definition.figure, since: one.since.to_string(), note: &definition.note }
}

fn indicator(one: &IndicatorBreak<'_>) -> impl Serialize {
    let difference = |difference: &Difference| {
        let [then, now] = one.pair.values(*difference);
        object! { what: difference.code(), then: then, now: now }
    };
    object! {
        project: one.pair.now.project.project.id.to_string(),
        indicator: one.pair.now.value.id.to_string(),
        title: &one.pair.now.value.title,
        differences: all(&one.differences, difference),
    }
}

fn project(one: &ProjectBreak<'_>) -> impl Serialize {
    let project = one.project.project;
    let last = one.last.map(|last| last.project);
    let former_title = last.map(|last| last.title.as_str());
    let former_focus_area = last.filter(|last| last.focus_area != project.focus_area);
    object! {
        kind: one.kind.code(),
        since: one.since.to_string(),
        project: project.id.to_string(),
        title: &project.title,
        [optional] former_title: former_title.filter(|title| *title != project.title),
        [optional] former_focus_area: former_focus_area.map(|last| last.focus_area.to_string()),
        [optional] other: one.ids().nth(1).map(ToString::to_string),
    }
}

fn step(step: &Step<'_>) -> impl Serialize {
    let terms = step.terms().into_iter().map(|(term, projects)| {
        object! { term: term.code(), sign: term.sign(), projects: projects }
    });
    object! {
        from: step.last.year().to_string(),
        to: step.this.year().to_string(),
        terms: terms.collect::<Vec<_>>(),
    }
}
