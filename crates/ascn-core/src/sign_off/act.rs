//! An act: a step of the chain, taken about something by somebody.

use crate::governance::{Event, Step, Subject};
use crate::network::{Body, Network};
use crate::scalar::{CountryCode, Day, Digest, Year};

/// A step of the chain, taken about something by somebody.
#[derive(Debug, Clone)]
pub struct Act {
    /// The step.
    pub step: &'static Step,
    /// What it is about.
    pub subject: Subject,
    /// The country that the body acts for.
    pub country: Option<CountryCode>,
    /// The digest of what it seals.
    pub seals: Option<Digest>,
}

impl Act {
    /// Returns the act that an event of a ledger records, or `None` if the chain has no such step,
    /// or the event does not say what it is about.
    pub fn new(event: &Event) -> Option<Self> {
        Some(Self {
            step: event.step()?,
            subject: event.subject()?,
            country: event.country.clone(),
            seals: event.seals,
        })
    }
}

/// Returns the country that a body acts for in a cycle, or `None` if there is none or it is
/// unknown.
///
/// # Source
/// Terms of Reference, paragraphs 4, 8 and 15: one National Representative for each member state,
/// one Chief Smart City Officer for each city, the country that chairs the association, the
/// country that is Shepherd on the day.
pub(super) fn country_of(
    body: Body,
    subject: &Subject,
    network: &Network,
    cycle: (Year, Day),
) -> Option<CountryCode> {
    let (year, day) = cycle;
    let chairs = &network.chairs.value;
    match body {
        Body::Chair => chairs.chair_of(year).cloned(),
        Body::Shepherd => chairs.shepherd_on(day).cloned(),
        Body::ChiefSmartCityOfficer | Body::NationalRepresentative => match subject {
            Subject::City(city) => network.city(city).map(|city| city.country.clone()),
            Subject::MemberState(country) => Some(country.clone()),
            Subject::Cycle | Subject::SectoralBody(_) => None,
        },
        Body::Secretariat | Body::Jcm | Body::Acc | Body::Summit | Body::SectoralBody => None,
    }
}
