//! The state of a city's report in the chain.

use crate::governance::{ChainStage, Event, EventKind, Standing, Subject};
use crate::network::CityId;
use crate::scalar::Digest;

/// The state of a city's report in the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CityState<'a> {
    /// Nothing was received.
    NothingReceived,
    /// Nothing was received, and the National Representative explained why.
    Explained(&'a Event),
    /// It was received and not attested.
    Received,
    /// It was sent back to the city.
    ReturnedToCity(&'a Event),
    /// It was attested, and is still what was attested.
    Attested(&'a Event),
    /// It was sent back to the National Representative.
    ReturnedToRepresentative(&'a Event),
    /// It was cleared, and is still what was cleared.
    Cleared(&'a Event),
    /// It has changed since it was cleared or attested.
    Void(&'a Event),
}

impl<'a> CityState<'a> {
    /// Returns the state of a city's report; `now` is the digest of its submission, if there is
    /// one.
    pub fn new(city: &CityId, standing: &Standing<'a>, now: Option<Digest>) -> Self {
        let subject = Subject::City(city.clone());
        let returned = |stage| standing.event(stage, EventKind::Returned, &subject);
        let attestation = standing.attestation(city);
        let signature = standing.clearance(city).or(attestation);
        if let Some(signature) = signature.filter(|signature| signature.seals != now) {
            return Self::Void(signature);
        }
        if let Some(clearance) = standing.clearance(city) {
            return Self::Cleared(clearance);
        }
        if let Some(attestation) = attestation {
            let returned = returned(ChainStage::Intake);
            return returned.map_or(Self::Attested(attestation), Self::ReturnedToRepresentative);
        }
        match (
            now,
            standing.explanation(city),
            returned(ChainStage::Clearance),
        ) {
            (None, Some(explanation), _) => Self::Explained(explanation),
            (_, _, Some(returned)) => Self::ReturnedToCity(returned),
            (Some(_), _, None) => Self::Received,
            (None, None, None) => Self::NothingReceived,
        }
    }

    /// Whether nobody needs to do anything more about it before the intake.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Cleared(_) | Self::Explained(_))
    }

    /// Whether the National Representative's clearance holds.
    pub fn is_cleared(self) -> bool {
        matches!(self, Self::Cleared(_))
    }

    /// Returns the state as a code, such as `returned-to-city`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NothingReceived => "nothing-received",
            Self::Explained(_) => "explained",
            Self::Received => "received",
            Self::ReturnedToCity(_) => "returned-to-city",
            Self::Attested(_) => "attested",
            Self::ReturnedToRepresentative(_) => "returned-to-representative",
            Self::Cleared(_) => "cleared",
            Self::Void(_) => "void",
        }
    }

    /// Returns the event from which the state follows.
    pub fn event(self) -> Option<&'a Event> {
        match self {
            Self::NothingReceived | Self::Received => None,
            Self::Explained(event)
            | Self::ReturnedToCity(event)
            | Self::Attested(event)
            | Self::ReturnedToRepresentative(event)
            | Self::Cleared(event)
            | Self::Void(event) => Some(event),
        }
    }
}
