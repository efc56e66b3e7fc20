//! Where a cycle stands: stage by stage, which conditions hold and which do not; city by city.

use crate::governance::gate::incomplete;
use crate::governance::{
    About, Act, CityState, Condition, Event, Gate, Present, STEPS, SealKind, Stage, Step, Subject,
    Tree, Unmet,
};
use crate::governance::{Difference, differences};
use crate::network::CityId;

/// Where a cycle stands.
#[derive(Debug, Clone)]
pub struct Status<'a> {
    /// The first stage that is not complete; `None` when the report is published.
    pub current: Option<Stage>,
    /// The stages in their order.
    pub stages: Vec<StageStatus<'a>>,
    /// The cities that were called upon, or before a call the member cities.
    pub cities: Vec<(CityId, CityState<'a>)>,
}

/// Where a stage stands.
#[derive(Debug, Clone)]
pub struct StageStatus<'a> {
    /// The stage.
    pub stage: Stage,
    /// Whether what it is for has been recorded.
    pub is_complete: bool,
    /// The steps that lead through it, returns and objections apart.
    pub steps: Vec<StepStatus<'a>>,
}

/// Where a step stands.
#[derive(Debug, Clone)]
pub struct StepStatus<'a> {
    /// The step.
    pub step: &'static Step,
    /// The event that recorded it, if it stands.
    pub recorded: Option<&'a Event>,
    /// What has changed since in what it sealed.
    pub changed: Vec<Difference>,
    /// The conditions, each with why it is not met; nothing once it is recorded and holds.
    pub conditions: Vec<(Condition, Option<Unmet>)>,
}

impl<'a> Status<'a> {
    /// Where the cycle of a gate stands, over what is in the folder now.
    pub fn of(gate: &Gate<'a>, present: &Present) -> Self {
        let standing = gate.standing;
        let is_called = standing.is_complete(Stage::Call);
        let roster = if is_called {
            &standing.roster
        } else {
            &present.roster
        };
        let of_city = |city: &CityId| CityState::of(city, standing, present.submission(city));
        let stage = |stage| StageStatus {
            stage,
            is_complete: standing.is_complete(stage),
            steps: steps(gate, present, stage),
        };
        Self {
            current: standing.current_stage(),
            stages: standing.order.shown().into_iter().map(stage).collect(),
            cities: roster
                .keys()
                .map(|city| (city.clone(), of_city(city)))
                .collect(),
        }
    }
}

fn steps<'a>(gate: &Gate<'a>, present: &Present, stage: Stage) -> Vec<StepStatus<'a>> {
    let steps = STEPS.iter().filter(|step| step.stage == stage);
    let onward = steps.filter(|step| step.about == About::Cycle && step.is_onward());
    onward.map(|step| status(gate, present, step)).collect()
}

fn status<'a>(gate: &Gate<'a>, present: &Present, step: &'static Step) -> StepStatus<'a> {
    let act = gate.act(step, Subject::Cycle, present);
    let recorded = gate.standing.of_cycle(step.stage, step.event);
    let holds = recorded.is_some_and(|event| event.seals == act.seals);
    let conditions = if holds {
        Vec::new()
    } else {
        let check = |condition: &Condition| (*condition, gate.check(*condition, &act));
        step.gate.iter().map(check).collect()
    };
    StepStatus {
        step,
        recorded,
        changed: recorded.map_or_else(Vec::new, |event| changed(gate, event, &act, present)),
        conditions,
    }
}

/// What has changed in what an event sealed; for a submission, the city's own state says it.
fn changed(gate: &Gate<'_>, event: &Event, act: &Act, present: &Present) -> Vec<Difference> {
    if event.seals == act.seals {
        return Vec::new();
    }
    let sealed = event.seals.and_then(|digest| gate.chain?.content(digest));
    let kind: Option<SealKind> = act.step.seals;
    let now = kind.and_then(|kind| present.content(kind, &act.subject));
    let pair: Option<(Tree, Tree)> = sealed.zip(now);
    pair.map_or_else(Vec::new, |(was, now)| differences(&was, &now))
}

impl Gate<'_> {
    /// Why a report cannot be built for a stage: the stages before it that are not complete, and
    /// the seals that no longer hold.
    pub fn unmet_before(&self, stage: Stage, present: &Present) -> Vec<Unmet> {
        let before: Vec<Stage> = self.standing.order.before(stage).collect();
        let stages = self.standing.incomplete_before(stage).into_iter();
        let mut unmet: Vec<Unmet> = stages.map(|stage| incomplete(self, stage)).collect();
        let seals = [
            (Stage::Call, Condition::RosterUnchanged),
            (Stage::Clearance, Condition::ClearancesHold),
            (Stage::Intake, Condition::DatasetUnchanged),
            (Stage::Approval, Condition::ReportAsApproved),
        ];
        for (sealed_at, condition) in seals {
            let Some(step) = STEPS
                .iter()
                .find(|step| step.seals == Some(SealKind::Report))
            else {
                continue;
            };
            let is_behind = before.contains(&sealed_at) && self.standing.is_complete(sealed_at);
            let act = self.act(step, Subject::Cycle, present);
            unmet.extend(is_behind.then(|| self.check(condition, &act)).flatten());
        }
        unmet
    }
}
