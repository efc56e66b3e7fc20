//! What changed between two cycles, for machines.

use ascn_core::comparison::{IndicatorBreak, ProjectBreak, Reason, Redefinition, Step};
use ascn_core::figure::{Change, Coverage};
use ascn_core::network::City;
use ascn_core::scalar::Code;
use serde::Serialize;

use crate::compare::Told;
use crate::json::Value;

#[derive(Serialize)]
struct ComparisonJson<'a> {
    from: String,
    to: String,
    matched: MatchedJson,
    changes: Vec<ChangeJson<'a>>,
    joined: Vec<String>,
    left: Vec<String>,
    definitions: Vec<DefinitionJson<'a>>,
    indicators: Vec<IndicatorJson<'a>>,
    projects: Vec<ProjectJson<'a>>,
    steps: Vec<StepJson>,
}

/// The cities that reported both times, and how many members there were.
#[derive(Serialize)]
struct MatchedJson {
    cities: Vec<String>,
    members_then: u64,
    members_now: u64,
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    measure: String,
    then: Value,
    now: Value,
    unit: &'static str,
    movement: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counted_otherwise: Option<DefinitionJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    projects_that_give_it: Option<GivenJson>,
    sentence: &'a str,
}

#[derive(Serialize)]
struct GivenJson {
    then: PartJson,
    now: PartJson,
}

#[derive(Serialize)]
struct PartJson {
    n: u64,
    of: u64,
}

#[derive(Serialize)]
struct DefinitionJson<'a> {
    figure: &'a str,
    since: String,
    note: &'a str,
}

#[derive(Serialize)]
struct IndicatorJson<'a> {
    project: String,
    indicator: String,
    title: &'a str,
    differences: Vec<DifferenceJson>,
}

#[derive(Serialize)]
struct DifferenceJson {
    what: &'static str,
    then: String,
    now: String,
}

#[derive(Serialize)]
struct ProjectJson<'a> {
    kind: &'static str,
    since: String,
    project: String,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    former_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    former_focus_area: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<String>,
}

#[derive(Serialize)]
struct StepJson {
    from: String,
    to: String,
    terms: Vec<TermJson>,
}

#[derive(Serialize)]
struct TermJson {
    term: &'static str,
    sign: &'static str,
    projects: usize,
}

pub(super) fn comparison(told: &Told<'_>) -> String {
    let comparison = told.comparison;
    let [members_then, members_now] = told.members();
    let ids = |cities: &[&City]| cities.iter().map(|city| city.id.to_string()).collect();
    let breaks = &comparison.breaks;
    let json = ComparisonJson {
        from: comparison.from.year().to_string(),
        to: comparison.to.year().to_string(),
        matched: MatchedJson {
            cities: ids(&comparison.matched.cities),
            members_then,
            members_now,
        },
        changes: told.changes.iter().map(change).collect(),
        joined: ids(&comparison.matched.joined),
        left: ids(&comparison.matched.left),
        definitions: breaks.definitions.iter().map(definition).collect(),
        indicators: breaks.indicators.iter().map(indicator).collect(),
        projects: breaks.projects.iter().map(project).collect(),
        steps: comparison.steps.iter().map(step).collect(),
    };
    // The texts and numbers above always have a JSON form.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

fn change<'a>((change, sentence): &'a (Change<'_>, String)) -> ChangeJson<'a> {
    let reason = change.movement.reason();
    let otherwise = match &reason {
        Some(Reason::CountedOtherwise(one)) => Some(definition(one)),
        _ => None,
    };
    let part = |coverage: Coverage| PartJson {
        n: coverage.given,
        of: coverage.asked,
    };
    ChangeJson {
        measure: change.measure.figure(),
        then: Value::of(&change.then),
        now: Value::of(&change.now),
        unit: change.now.unit().code(),
        movement: change.movement.code(),
        reason: reason.map(Reason::code),
        counted_otherwise: otherwise,
        projects_that_give_it: change.given.map(|[then, now]| GivenJson {
            then: part(then),
            now: part(now),
        }),
        sentence,
    }
}

fn definition<'a>(one: &Redefinition<'a>) -> DefinitionJson<'a> {
    DefinitionJson {
        figure: &one.definition.figure,
        since: one.since.to_string(),
        note: &one.definition.note,
    }
}

fn indicator<'a>(one: &IndicatorBreak<'a>) -> IndicatorJson<'a> {
    let difference = |difference: &ascn_core::comparison::Difference| {
        let [then, now] = one.pair.values(*difference);
        DifferenceJson {
            what: difference.code(),
            then,
            now,
        }
    };
    IndicatorJson {
        project: one.pair.now.project.project.id.to_string(),
        indicator: one.pair.now.value.id.to_string(),
        title: &one.pair.now.value.title,
        differences: one.differences.iter().map(difference).collect(),
    }
}

fn project<'a>(one: &ProjectBreak<'a>) -> ProjectJson<'a> {
    let project = one.project.project;
    let last = one.last.map(|last| last.project);
    let former_title = last.map(|last| last.title.as_str());
    let former_focus_area = last.filter(|last| last.focus_area != project.focus_area);
    ProjectJson {
        kind: one.kind.code(),
        since: one.since.to_string(),
        project: project.id.to_string(),
        title: &project.title,
        former_title: former_title.filter(|title| *title != project.title),
        former_focus_area: former_focus_area.map(|last| last.focus_area.to_string()),
        other: one.ids().nth(1).map(ToString::to_string),
    }
}

fn step(step: &Step<'_>) -> StepJson {
    let terms = step.terms().into_iter().map(|(term, projects)| TermJson {
        term: term.code(),
        sign: term.sign(),
        projects,
    });
    StepJson {
        from: step.last.year().to_string(),
        to: step.this.year().to_string(),
        terms: terms.collect(),
    }
}
