//! The state of a cycle: the events of its ledger that no later one has lifted.

use std::collections::{BTreeMap, BTreeSet};

use crate::governance::{ChainStage, Event, EventKind, Order, Subject};
use crate::network::CityId;
use crate::scalar::CountryCode;

/// The events that are in force, and the cities that were called upon.
#[derive(Debug, Clone)]
pub struct Standing<'a> {
    /// The order of the stages.
    pub order: Order,
    /// The cities that were called upon, with their countries.
    pub roster: BTreeMap<CityId, CountryCode>,
    events: BTreeMap<(ChainStage, EventKind, Subject), &'a Event>,
}

impl<'a> Standing<'a> {
    /// Returns the state before anything is recorded.
    pub fn new(order: Order) -> Self {
        Self {
            order,
            roster: BTreeMap::new(),
            events: BTreeMap::new(),
        }
    }

    /// Applies an event: it is in force from now on, and lifts what its step lifts.
    pub fn take(&mut self, event: &'a Event) {
        let (Some(step), Some(subject)) = (event.step(), event.subject()) else {
            return;
        };
        self.events.retain(|(stage, event, of), _| {
            let is_lifted = step.lifts.contains(&(*stage, *event));
            let is_one_of_many = subject != Subject::Cycle && *of != Subject::Cycle;
            !is_lifted || (is_one_of_many && *of != subject)
        });
        self.events
            .insert((event.stage, event.event, subject), event);
    }

    /// Returns the event, if it is in force.
    pub fn event(&self, stage: ChainStage, event: EventKind, of: &Subject) -> Option<&'a Event> {
        self.events.get(&(stage, event, of.clone())).copied()
    }

    /// Returns the event of the whole cycle, if it is in force.
    pub fn of_cycle(&self, stage: ChainStage, event: EventKind) -> Option<&'a Event> {
        self.event(stage, event, &Subject::Cycle)
    }

    /// Returns the attestation of a city's report that is in force.
    pub fn attestation(&self, city: &CityId) -> Option<&'a Event> {
        let city = Subject::City(city.clone());
        self.event(ChainStage::CityReport, EventKind::Attested, &city)
    }

    /// Returns the clearance of a city's report that is in force, with or without comments.
    pub fn clearance(&self, city: &CityId) -> Option<&'a Event> {
        let city = Subject::City(city.clone());
        let clearance = |event| self.event(ChainStage::Clearance, event, &city);
        clearance(EventKind::Cleared).or_else(|| clearance(EventKind::ClearedWithComments))
    }

    /// Returns the explanation in force of why a city sent nothing.
    pub fn explanation(&self, city: &CityId) -> Option<&'a Event> {
        let city = Subject::City(city.clone());
        self.event(ChainStage::Clearance, EventKind::Explained, &city)
    }

    /// Returns the member states that have an event of that kind in force.
    pub fn member_states(&self, stage: ChainStage, event: EventKind) -> BTreeSet<&CountryCode> {
        let of_kind = self
            .events
            .keys()
            .filter(|(of, kind, _)| (*of, *kind) == (stage, event));
        let states = of_kind.filter_map(|(_, _, subject)| match subject {
            Subject::MemberState(country) => Some(country),
            Subject::Cycle | Subject::City(_) | Subject::SectoralBody(_) => None,
        });
        states.collect()
    }

    /// Returns the cities called upon whose part in a stage is not done.
    pub fn cities_left(&self, stage: ChainStage) -> Vec<&CityId> {
        let is_left = |city: &&CityId| {
            let signature = if stage == ChainStage::CityReport {
                self.attestation(city)
            } else {
                self.clearance(city)
            };
            signature.or(self.explanation(city)).is_none()
        };
        self.roster.keys().filter(is_left).collect()
    }

    /// Whether the event that completes a stage is recorded and in force.
    pub fn is_complete(&self, stage: ChainStage) -> bool {
        let is_recorded = |event| self.of_cycle(stage, event).is_some();
        match stage {
            ChainStage::Call => is_recorded(EventKind::Issued),
            ChainStage::CityReport | ChainStage::Clearance => {
                self.is_complete(ChainStage::Call) && self.cities_left(stage).is_empty()
            }
            ChainStage::Intake => is_recorded(EventKind::Validated),
            ChainStage::AnnualMeeting => is_recorded(EventKind::Held),
            ChainStage::Draft => is_recorded(EventKind::Drafted),
            ChainStage::Review => is_recorded(EventKind::Closed),
            ChainStage::Approval => is_recorded(EventKind::Approved),
            ChainStage::Jcm | ChainStage::Acc => is_recorded(EventKind::Considered),
            ChainStage::Dissemination => is_recorded(EventKind::Distributed),
            ChainStage::Summit => is_recorded(EventKind::Noted),
            ChainStage::Publication => is_recorded(EventKind::Published),
        }
    }

    /// Returns the stages before `stage` that are not complete.
    pub fn incomplete_before(&self, stage: ChainStage) -> Vec<ChainStage> {
        let before = self.order.before(stage);
        before.filter(|stage| !self.is_complete(*stage)).collect()
    }

    /// Returns the first stage that is not complete; `None` when the report is published.
    pub fn current_stage(&self) -> Option<ChainStage> {
        let stages = self.order.stages();
        stages.into_iter().find(|stage| !self.is_complete(*stage))
    }
}
