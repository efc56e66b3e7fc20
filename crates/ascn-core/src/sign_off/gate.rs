//! The gates: which conditions of an act are not met, and who can meet them.

mod data;
mod ledger;

use crate::cycle::Cycle;
use crate::governance::{
    Chain, ChainStage, Condition, Difference, Event, EventKind, STEPS, SealKind, Standing, Step,
    Subject, Tree,
};
use crate::network::{Body, CityId, Network};
use crate::scalar::{CountryCode, Day, Digest};
use crate::sign_off::party::{party, representative, secretariat};
use crate::sign_off::{Act, Present};

/// A condition that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The condition.
    pub condition: Condition,
    /// What is wrong, in words.
    pub what: String,
    /// Who can meet it, in words.
    pub who: String,
}

/// What is wrong, and who can fix it; `None` if a condition is met.
type Fault = Option<(String, String)>;

impl Unmet {
    fn new(condition: Condition, (what, who): (String, String)) -> Self {
        Self {
            condition,
            what,
            who,
        }
    }
}

/// Reports why a stage is not complete.
pub(super) fn incomplete(gate: &Gate<'_>, stage: ChainStage) -> Unmet {
    let why = ledger::not_complete(gate, stage);
    Unmet::new(Condition::EarlierStagesComplete, why)
}

/// The state that the gates check.
#[derive(Debug, Clone, Copy)]
pub struct Gate<'a> {
    /// The network.
    pub network: &'a Network,
    /// The cycle.
    pub cycle: &'a Cycle,
    /// The cycle's ledger.
    pub chain: &'a Chain,
    /// The state of the cycle.
    pub standing: &'a Standing<'a>,
    /// The current content of the folder; `None` if only the ledger is checked.
    pub present: Option<&'a Present>,
}

impl Gate<'_> {
    /// Returns the conditions of an act that are not met, in the order of its step.
    fn unmet(&self, act: &Act) -> Vec<Unmet> {
        let always = [Condition::ActorEntitled];
        let conditions = always.iter().chain(act.step.gate);
        conditions
            .filter_map(|condition| self.check(*condition, act))
            .collect()
    }

    /// Returns the conditions of an event that are not met; `last` is the day of the event before.
    pub fn unmet_by(&self, event: &Event, last: Option<Day>) -> Vec<Unmet> {
        let Some(act) = Act::new(event) else {
            return vec![self.no_such_step(event)];
        };
        let mut unmet = self.unmet(&act);
        let who = self.actor(&act);
        if act.step.needs_note && event.note.is_none() {
            let what = format!("`{}` has to say why, in a `note`", event.event);
            unmet.push(Unmet::new(Condition::ReasonGiven, (what, who.clone())));
        }
        if let Some(last) = last.filter(|last| event.on < *last) {
            let what = format!("{} is before the last event, of {last}", event.on);
            unmet.push(Unmet::new(Condition::DatesInOrder, (what, who)));
        }
        unmet
    }

    /// Reports why a condition of an act is not met, or `None` if it is.
    ///
    /// If only the ledger is checked, conditions on the folder count as met.
    pub fn check(&self, condition: Condition, act: &Act) -> Option<Unmet> {
        let why = if condition.is_of_the_ledger() {
            ledger::fault(self, condition, act)?
        } else {
            data::fault(self, self.present?, condition, act)?
        };
        Some(Unmet::new(condition, why))
    }

    /// Returns the country that a body acts for about a subject, or `None` if there is none or it
    /// is unknown.
    ///
    /// # Source
    /// Terms of Reference, paragraphs 4, 8 and 15: one National Representative for each member
    /// state, one Chief Smart City Officer for each city, the country that chairs the association,
    /// the country that is Shepherd on the day.
    pub fn country_of(&self, body: Body, subject: &Subject) -> Option<CountryCode> {
        let chairs = &self.network.chairs.value;
        match body {
            Body::Chair => chairs.chair_of(self.cycle.cycle).cloned(),
            Body::Shepherd => chairs.shepherd_on(self.cycle.data_as_of).cloned(),
            Body::ChiefSmartCityOfficer | Body::NationalRepresentative => match subject {
                Subject::City(city) => self.network.city(city).map(|city| city.country.clone()),
                Subject::MemberState(country) => Some(country.clone()),
                Subject::Cycle | Subject::SectoralBody(_) => None,
            },
            Body::Secretariat | Body::Jcm | Body::Acc | Body::Summit | Body::SectoralBody => None,
        }
    }

    /// Returns the act of a step about a subject, by the body whose duty it is, over the current
    /// content of the folder.
    pub fn act(&self, step: &'static Step, subject: Subject, present: &Present) -> Act {
        Act {
            step,
            country: self.country_of(step.body, &subject),
            seals: self.seal_of(step, &subject, present),
            subject,
        }
    }

    /// Returns the digest of what a step would seal. If that is still what it sealed before, or
    /// what was approved, the digest stays the same, whatever program and form sealed it.
    fn seal_of(&self, step: &Step, subject: &Subject, present: &Present) -> Option<Digest> {
        let kind = step.seals?;
        let now = present.content(kind, subject)?;
        let before = self.standing.event(step.stage, step.event, subject);
        let approval = self
            .standing
            .of_cycle(ChainStage::Approval, EventKind::Approved);
        let approval = approval.filter(|_| kind == SealKind::Report);
        let mut sealed = before.into_iter().chain(approval);
        let same = sealed.find(|event| self.chain.is_still(event, &now));
        same.map_or_else(|| Some(now.digest()), |event| event.seals)
    }

    /// Returns what has changed in what an event sealed; nothing if it is unchanged or one of the
    /// two is missing.
    pub fn changed_since(&self, event: &Event, present: &Present) -> Vec<Difference> {
        let now = Act::new(event).and_then(|act| present.content(act.step.seals?, &act.subject));
        let changes = |now: Tree| self.chain.changes_since(event, &now);
        now.and_then(changes).unwrap_or_default()
    }

    fn no_such_step(&self, event: &Event) -> Unmet {
        let (kind, stage, body) = (event.event, event.stage, event.body);
        let why = if let Some(step) = Step::for_event(stage, kind).next() {
            let about = step.about.in_words();
            let what = if step.body == body {
                format!("`{kind}` at `{stage}` has to name {about}")
            } else {
                format!("{} does not record `{kind}` at `{stage}`", body.name())
            };
            (what, step.body.name().to_owned())
        } else {
            let of_kind = STEPS.iter().filter(|step| step.event == kind);
            let places = of_kind.map(|step| format!("at `{}` by {}", step.stage, step.body.name()));
            let places = places.collect::<Vec<_>>().join(", ");
            let what = format!("the chain has no `{kind}` at `{stage}`; there is one {places}");
            (what, secretariat(self.network))
        };
        Unmet::new(Condition::StepExists, why)
    }

    /// Returns who takes an act, in words.
    pub fn actor(&self, act: &Act) -> String {
        let country = act.country.as_ref();
        party(act.step.body, &act.subject, country, self.network)
    }

    /// Returns the body as it acts for the whole cycle, in words.
    pub fn by(&self, body: Body) -> String {
        let country = self.country_of(body, &Subject::Cycle);
        party(body, &Subject::Cycle, country.as_ref(), self.network)
    }

    fn officer(&self, city: &CityId) -> String {
        let subject = Subject::City(city.clone());
        party(Body::ChiefSmartCityOfficer, &subject, None, self.network)
    }

    fn representative_of(&self, city: &CityId) -> String {
        let country = self.network.city(city).map(|city| &city.country);
        country.map_or_else(
            || Body::NationalRepresentative.name().to_owned(),
            |country| representative(country, self.network),
        )
    }
}
