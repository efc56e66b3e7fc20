//! An act: a step of the chain, taken about something by somebody.

use crate::governance::{Event, Step, Subject};
use crate::scalar::{CountryCode, Digest};

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
