//! The ledger: what was recorded, each event held to the one before.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::governance::{About, ChainStage, EventKind, Step, Tree};
use crate::network::{Body, CityId, SectoralBodyId};
use crate::scalar::{CountryCode, Day, Digest};

/// An event of the reporting chain: an entry of `cycles/YEAR/chain.yaml`.
///
/// Entries are added at the end and never changed. Each carries the digest of the one before, so
/// that one taken out, put in, moved or edited is found; only what is cut off at the end is not.
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
    /// When; not before the event before.
    pub on: Day,
    /// Why, or what was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub note: Option<String>,
    /// The digest of what it seals, by which `sealed/` has the content.
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
    /// The digest of the event: of its canonical form, so the layout of the ledger is free.
    pub fn digest(&self) -> Digest {
        Tree::from_value(self).digest()
    }

    /// The step it takes; `None` if the chain has no such step.
    pub fn step(&self) -> Option<&'static Step> {
        Step::for_event(self.stage, self.event).find(|step| step.body == self.body)
    }

    /// What it is about; `None` if it does not say it, or names something else as well.
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
