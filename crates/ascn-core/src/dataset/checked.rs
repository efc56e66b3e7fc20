//! A dataset: what was read and has no error.

use std::collections::BTreeMap;

use crate::dataset::{CycleInputs, Inputs, ProjectAt, Reconciliation};
use crate::governance::{CityState, seal};
use crate::network::{City, CityId, Network, Sourced};
use crate::scalar::Answer;
use crate::submission::{ReturnKind, Submission};

/// What was read and has no error.
///
/// Only [`check()`](crate::check::check) makes one, so code that holds one need not check again.
#[derive(Debug)]
pub struct Dataset {
    inputs: Inputs,
}

/// The state of each city's report in the reporting chain.
pub type CityStates<'a> = BTreeMap<&'a CityId, CityState<'a>>;

/// A city's part in a cycle: whether it is a member, and whether it reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reporting {
    /// It is a member and reported.
    Reported,
    /// It is a member and says that it has nothing to report.
    Nil,
    /// It is a member and nothing was received.
    Silent,
    /// Its membership on the day is undecided, and nothing was received.
    Undecided,
    /// It is not a member.
    NotAMember,
}

impl Reporting {
    /// Whether the city counts as a member.
    pub fn is_member(self) -> bool {
        matches!(self, Self::Reported | Self::Nil | Self::Silent)
    }
}

impl Dataset {
    /// Makes a dataset of checked inputs.
    ///
    /// # Errors
    /// Returns the inputs if they have no cycle.
    pub(crate) fn new(inputs: Inputs) -> Result<Self, Box<Inputs>> {
        if inputs.cycles.is_empty() {
            Err(Box::new(inputs))
        } else {
            Ok(Self { inputs })
        }
    }

    /// Makes a dataset of checked inputs from which values were removed, which causes no error.
    pub(super) fn redacted(inputs: Inputs) -> Self {
        Self { inputs }
    }

    /// Returns what was read.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// Returns the network.
    pub fn network(&self) -> &Network {
        &self.inputs.network
    }

    /// Returns all cycles, the earliest first.
    pub fn cycles(&self) -> &[CycleInputs] {
        &self.inputs.cycles
    }

    /// Returns the cycle that is reported on.
    ///
    /// # Panics
    /// Never: a dataset has at least one cycle.
    #[expect(
        clippy::expect_used,
        reason = "a dataset is only made of at least one cycle"
    )]
    pub fn current(&self) -> &CycleInputs {
        self.inputs.cycles.last().expect("a dataset has a cycle")
    }

    /// Returns the cycle before the one that is reported on.
    pub fn last(&self) -> Option<&CycleInputs> {
        self.inputs.cycles.iter().rev().nth(1)
    }

    /// Returns the current cycle compared with the last one, or `None` in the first cycle.
    pub fn reconciliation(&self) -> Option<Reconciliation<'_>> {
        self.last()
            .map(|last| Reconciliation::new(self.current(), last))
    }

    /// Returns the projects of the current cycle that have left the list since a cycle last named
    /// them. That need not be the last cycle: their city may have been silent then.
    pub fn departed(&self) -> Vec<ProjectAt<'_>> {
        let mut was_listed = BTreeMap::new();
        for cycle in self.inputs.cycles.iter().rev().skip(1) {
            for at in cycle.projects() {
                was_listed.entry(&at.project.id).or_insert(at.is_listed());
            }
        }
        let projects = self.current().projects();
        let has_left =
            |at: &ProjectAt<'_>| !at.is_listed() && was_listed.get(&at.project.id) == Some(&true);
        projects.filter(has_left).collect()
    }
}

impl CycleInputs {
    /// Returns a city's part in this cycle.
    ///
    /// Membership is decided on the cycle's day. If its dates are too coarse to decide, a city that
    /// reported counts as a member, and one that did not is named but not counted.
    pub fn reporting(&self, city: &City) -> Reporting {
        let membership = city.membership().on(self.cycle.value.data_as_of);
        let returned = self
            .submission_of(&city.id)
            .map(|one| one.value.return_kind);
        match (membership, returned) {
            (Answer::No, _) => Reporting::NotAMember,
            (Answer::Yes | Answer::Undecided, Some(ReturnKind::Full)) => Reporting::Reported,
            (Answer::Yes | Answer::Undecided, Some(ReturnKind::Nil)) => Reporting::Nil,
            (Answer::Yes, None) => Reporting::Silent,
            (Answer::Undecided, None) => Reporting::Undecided,
        }
    }

    /// Returns the state of each city's report in the chain, or `None` if no ledger is kept.
    pub fn city_states<'a>(&'a self, network: &'a Network) -> Option<CityStates<'a>> {
        let chain = self.chain.as_ref()?;
        let standing = chain.standing(self.cycle.value.order());
        let digest = |one: &Sourced<Submission>| seal::submission(&one.value).digest();
        let state = |city: &'a City| {
            let now = self.submission_of(&city.id).map(digest);
            (&city.id, CityState::new(&city.id, &standing, now))
        };
        Some(network.cities.value.iter().map(state).collect())
    }

    /// Returns all projects that are listed and counted.
    pub fn listed(&self) -> impl Iterator<Item = ProjectAt<'_>> {
        self.projects().filter(ProjectAt::is_listed)
    }
}
