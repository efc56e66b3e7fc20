//! The state of a cycle: stage by stage with the conditions that hold or not, and city by city.

use crate::governance::{
    About, ChainStage, CityState, Condition, Difference, Event, EventKind, STEPS, Step, Subject,
};
use crate::network::CityId;
use crate::sign_off::gate::incomplete;
use crate::sign_off::{Gate, Present, Unmet};

/// The state of a cycle.
#[derive(Debug, Clone)]
pub struct Status<'a> {
    /// The first stage that is not complete; `None` when the report is published.
    pub current: Option<ChainStage>,
    /// The stages in their order.
    pub stages: Vec<StageStatus<'a>>,
    /// The cities that were called upon, or before a call the member cities.
    pub cities: Vec<(CityId, CityState<'a>)>,
}

/// The state of a stage.
#[derive(Debug, Clone)]
pub struct StageStatus<'a> {
    /// The stage.
    pub stage: ChainStage,
    /// Whether what it is for has been recorded.
    pub is_complete: bool,
    /// The steps that lead through it, returns and objections apart.
    pub steps: Vec<StepStatus<'a>>,
}

/// The state of a step.
#[derive(Debug, Clone)]
pub struct StepStatus<'a> {
    /// The step.
    pub step: &'static Step,
    /// The event that recorded it, if it is in force.
    pub recorded: Option<&'a Event>,
    /// What has changed in what it sealed.
    pub changed: Vec<Difference>,
    /// The conditions, each with why it is not met; nothing once it is recorded and holds.
    pub conditions: Vec<(Condition, Option<Unmet>)>,
}

impl<'a> Status<'a> {
    /// Returns the state of the cycle of a gate, over the current content of the folder.
    pub fn new(gate: &Gate<'a>, present: &Present) -> Self {
        let standing = gate.standing;
        let is_called = standing.is_complete(ChainStage::Call);
        let roster = if is_called {
            &standing.roster
        } else {
            &present.roster
        };
        let city = |city: &CityId| {
            let state = CityState::new(city, standing, present.submission(city));
            (city.clone(), state)
        };
        let stage = |stage| StageStatus {
            stage,
            is_complete: standing.is_complete(stage),
            steps: steps(gate, present, stage),
        };
        Self {
            current: standing.current_stage(),
            stages: standing.order.shown().into_iter().map(stage).collect(),
            cities: roster.keys().map(city).collect(),
        }
    }
}

fn steps<'a>(gate: &Gate<'a>, present: &Present, stage: ChainStage) -> Vec<StepStatus<'a>> {
    let steps = STEPS.iter().filter(|step| step.stage == stage);
    let of_cycle = steps.filter(|step| step.about == About::Cycle);
    let onward = of_cycle.filter(|step| step.event != EventKind::Returned);
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
        changed: recorded.map_or_else(Vec::new, |event| gate.changed_since(event, present)),
        conditions,
    }
}

impl Gate<'_> {
    /// Reports why a report cannot be built for a stage: the stages before it that are not
    /// complete, and the seals that no longer hold.
    pub fn unmet_before(&self, stage: ChainStage, present: &Present) -> Vec<Unmet> {
        let before: Vec<ChainStage> = self.standing.order.before(stage).collect();
        let stages = self.standing.incomplete_before(stage).into_iter();
        let mut unmet: Vec<Unmet> = stages.map(|stage| incomplete(self, stage)).collect();
        // A submission to the meeting seals the report, which must be what was approved.
        let submission = Step::for_event(ChainStage::Jcm, EventKind::Submitted).next();
        let Some(submission) = submission else {
            return unmet;
        };
        let act = self.act(submission, Subject::Cycle, present);
        let seals = [
            (ChainStage::Call, Condition::RosterUnchanged),
            (ChainStage::Clearance, Condition::ClearancesHold),
            (ChainStage::Intake, Condition::DatasetUnchanged),
            (ChainStage::Approval, Condition::ReportAsApproved),
        ];
        let is_behind = |stage| before.contains(stage) && self.standing.is_complete(*stage);
        let seals = seals.iter().filter(|(stage, _)| is_behind(stage));
        unmet.extend(seals.filter_map(|(_, condition)| self.check(*condition, &act)));
        unmet
    }
}
