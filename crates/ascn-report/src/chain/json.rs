//! Where a cycle stands, for machines.

use ascn_core::governance::{Difference, Event, StageStatus, Status, StepStatus};
use ascn_core::scalar::Code;
use ascn_yaml::Locator;
use serde::Serialize;

use crate::chain::{ReportingChain, text};

/// Where a cycle stands.
#[derive(Serialize)]
struct StatusJson<'a> {
    cycle: String,
    has_ledger: bool,
    current: Option<&'static str>,
    stages: Vec<StageJson<'a>>,
    cities: Vec<CityJson>,
}

#[derive(Serialize)]
struct StageJson<'a> {
    stage: &'static str,
    complete: bool,
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    event: &'static str,
    body: &'static str,
    recorded: Option<&'a Event>,
    changed: Vec<ChangedJson>,
    conditions: Vec<ConditionJson>,
}

#[derive(Serialize)]
struct ConditionJson {
    condition: &'static str,
    met: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<String>,
}

#[derive(Serialize)]
struct CityJson {
    city: String,
    country: String,
    state: &'static str,
    settled: bool,
    on: Option<String>,
    errors: usize,
    changed: Vec<ChangedJson>,
}

#[derive(Serialize)]
struct ChangedJson {
    field: String,
    old: Option<String>,
    new: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

pub(super) fn status(of: &ReportingChain<'_>, status: &Status<'_>) -> String {
    let json = StatusJson {
        cycle: of.cycle.year().to_string(),
        has_ledger: of.has_ledger(),
        current: status.current.map(Code::code),
        stages: status.stages.iter().map(stage).collect(),
        cities: cities(of, status),
    };
    // The texts and flags above always have a JSON form.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

fn stage<'a>(stage: &'a StageStatus<'_>) -> StageJson<'a> {
    StageJson {
        stage: stage.stage.code(),
        complete: stage.is_complete,
        steps: stage.steps.iter().map(step).collect(),
    }
}

fn step<'a>(step: &'a StepStatus<'_>) -> StepJson<'a> {
    let conditions = step
        .conditions
        .iter()
        .map(|(condition, unmet)| ConditionJson {
            condition: condition.code(),
            met: unmet.is_none(),
            what: unmet.as_ref().map(|unmet| unmet.what.clone()),
            who: unmet.as_ref().map(|unmet| unmet.who.clone()),
        });
    StepJson {
        event: step.step.event.code(),
        body: step.step.body.code(),
        recorded: step.recorded,
        changed: step.changed.iter().map(|one| changed(one, None)).collect(),
        conditions: conditions.collect(),
    }
}

fn cities(of: &ReportingChain<'_>, status: &Status<'_>) -> Vec<CityJson> {
    let mut locator = Locator::new(of.sources);
    let mut cities = Vec::new();
    for (id, state) in &status.cities {
        let mut fields = Vec::new();
        if let Some((file, differences)) = text::changed(of, id, *state) {
            for one in &differences {
                let place = text::place(of, &mut locator, (&file, &one.path));
                fields.push(changed(one, Some(place)));
            }
        }
        let country = of.network.city(id).map(|city| city.country.to_string());
        cities.push(CityJson {
            city: id.to_string(),
            country: country.unwrap_or_default(),
            state: state.code(),
            settled: state.is_settled(),
            on: state.event().map(|event| event.on.to_string()),
            errors: of
                .present
                .errors
                .get(&Some(id.to_string()))
                .copied()
                .unwrap_or_default(),
            changed: fields,
        });
    }
    cities
}

fn changed(one: &Difference, place: Option<String>) -> ChangedJson {
    ChangedJson {
        field: one.field.clone(),
        old: one.old.clone(),
        new: one.new.clone(),
        place,
    }
}
