//! A step of the chain: which event is recorded at which stage, by whom, about what, under which
//! conditions, and what it lifts.

use crate::governance::{ChainStage, Condition, EventKind};
use crate::network::Body;

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The whole cycle.
    Cycle,
    /// One city.
    City,
    /// One member state.
    MemberState,
    /// One sectoral body.
    SectoralBody,
}

impl About {
    /// Returns what has to be named, in words.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Cycle => "neither a city nor a sectoral body",
            Self::City => "a city",
            Self::MemberState => "a country",
            Self::SectoralBody => "a sectoral body",
        }
    }
}

/// What an event seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SealKind {
    /// The member cities that are called upon.
    Roster,
    /// A city's submission.
    Submission,
    /// The warnings that are published as caveats.
    Caveats,
    /// All submissions that were taken in.
    Dataset,
    /// The record of the Annual Meeting.
    Meeting,
    /// The figures and the sections of the report.
    Report,
}

/// A step of the chain.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// At which stage it is taken.
    pub stage: ChainStage,
    /// What is recorded.
    pub event: EventKind,
    /// Who takes it.
    pub body: Body,
    /// What it is about.
    pub about: About,
    /// What it seals.
    pub seals: Option<SealKind>,
    /// Whether it has to say why.
    pub needs_note: bool,
    /// The conditions under which it can be taken.
    pub gate: &'static [Condition],
    /// The events it lifts: those of the same subject, or all if one of the two is about the whole
    /// cycle.
    pub lifts: &'static [(ChainStage, EventKind)],
}
