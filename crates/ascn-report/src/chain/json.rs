//! The status of a cycle, for machines.

use ascn_core::governance::Difference;
use ascn_core::scalar::Code;
use ascn_core::sign_off::{StageStatus, Status, StepStatus};
use ascn_yaml::Locator;
use serde::Serialize;

use crate::chain::{ReportingChain, text};
use crate::json::object;

pub(super) fn status(of: &ReportingChain<'_>, status: &Status<'_>) -> String {
    let json = object! {
        cycle: of.cycle.year().to_string(),
        has_ledger: of.has_ledger(),
        current: status.current.map(Code::code),
        stages: status.stages.iter().map(stage).collect::<Vec<_>>(),
        cities: cities(of, status),
    };
    // Texts, numbers and flags always have a JSON form.
    serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
}

fn stage(stage: &StageStatus<'_>) -> impl Serialize {
    object! {
        stage: stage.stage.code(),
        complete: stage.is_complete,
        steps: stage.steps.iter().map(step).collect::<Vec<_>>(),
    }
}

fn step(step: &StepStatus<'_>) -> impl Serialize {
    let conditions = step.conditions.iter().map(|(condition, unmet)| {
        object! {
            condition: condition.code(),
            met: unmet.is_none(),
            [optional] what: unmet.as_ref().map(|unmet| &unmet.what),
            [optional] who: unmet.as_ref().map(|unmet| &unmet.who),
        }
    });
    object! {
        event: step.step.event.code(),
        body: step.step.body.code(),
        recorded: step.recorded,
        changed: step.changed.iter().map(|one| changed(one, None)).collect::<Vec<_>>(),
        conditions: conditions.collect::<Vec<_>>(),
    }
}

fn cities(of: &ReportingChain<'_>, status: &Status<'_>) -> Vec<impl Serialize> {
    let mut locator = Locator::new(of.sources);
    let cities = status.cities.iter().map(|(id, state)| {
        let (file, differences) = text::changed(of, id, *state).unzip();
        let mut place = |one: &Difference| Some(text::place(of, &mut locator, (file.as_ref()?, &one.path)));
        let country = of.network.city(id).map(|city| city.country.to_string());
        let errors = of.present.errors.get(&Some(id.to_string()));
        object! {
            city: id.to_string(),
            country: country.unwrap_or_default(),
            state: state.code(),
            settled: state.is_settled(),
            on: state.event().map(|event| event.on.to_string()),
            errors: errors.copied().unwrap_or_default(),
            changed: differences.iter().flatten().map(|one| changed(one, place(one))).collect::<Vec<_>>(),
        }
    });
    cities.collect()
}

fn changed(one: &Difference, place: Option<String>) -> impl Serialize + use<> {
    object! {
        field: one.field.clone(),
        old: one.old.clone(),
        new: one.new.clone(),
        [optional] place: place,
    }
}
