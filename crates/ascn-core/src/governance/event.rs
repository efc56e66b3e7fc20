//! The ledger: what was recorded, each event linked to the one before.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::governance::{About, ChainStage, EventKind, Step, Tree};
use crate::network::{Body, CityId, SectoralBodyId};
use crate::scalar::{CountryCode, Day, Digest};

/// An event of the reporting chain: an entry of `cycles/YEAR/chain.yaml`.
///
/// Entries are added at the end and never changed. Each carries the digest of the one before, so
/// that an entry removed, inserted, moved or edited is detected; only entries cut off at the end
/// are not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What happened.
    pub event: EventKind,
    /// At which stage.
    pub stage: ChainStage,
    /// Which body did it.
    pub body: Body,
    /// The country that the body acts for: a National Representative's, the Chair's, the
    /// Shepherd's, or that of the city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<CountryCode>,
    /// The city it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<CityId>,
    /// The sectoral body that noted the report, by its id in `network/distribution.yaml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sectoral_body: Option<SectoralBodyId>,
    /// The day; not earlier than that of the event before.
    pub on: Day,
    /// Why, or what was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub note: Option<String>,
    /// The digest of what it seals, which names the content in `sealed/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seals: Option<Digest>,
    /// The digest of the event before; absent in the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Digest>,
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The whole cycle.
    Cycle,
    /// A city.
    City(CityId),
    /// A member state.
    MemberState(CountryCode),
    /// A sectoral body.
    SectoralBody(SectoralBodyId),
}

impl Event {
    /// Returns the digest of its canonical form, so the layout of the ledger is free.
    pub fn digest(&self) -> Digest {
        Tree::from_value(self).digest()
    }

    /// Returns the step it takes, or `None` if the chain has no such step.
    pub fn step(&self) -> Option<&'static Step> {
        Step::for_event(self.stage, self.event).find(|step| step.body == self.body)
    }

    /// Returns what it is about, or `None` if it does not say so or names something else as well.
    pub fn subject(&self) -> Option<Subject> {
        let (city, country, body) = (&self.city, &self.country, &self.sectoral_body);
        match (self.step()?.about, city, body) {
            (About::Cycle, None, None) => Some(Subject::Cycle),
            (About::City, Some(city), None) => Some(Subject::City(city.clone())),
            (About::MemberState, None, None) => country.clone().map(Subject::MemberState),
            (About::SectoralBody, None, Some(body)) => Some(Subject::SectoralBody(body.clone())),
            (About::Cycle | About::City | About::MemberState | About::SectoralBody, _, _) => None,
        }
    }
}
