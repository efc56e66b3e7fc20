//! A dataset: what was read and has no error.

use std::collections::BTreeMap;

use crate::dataset::{CycleInputs, Inputs, ProjectAt, Reconciliation};
use crate::governance::{CityState, seal};
use crate::network::{City, CityId, Network};
use crate::scalar::{Answer, Digest};
use crate::submission::ReturnKind;

/// What was read and has no error.
///
/// Only [`check()`](crate::check::check) makes one, so whoever holds it need not look again.
#[derive(Debug)]
pub struct Dataset {
    inputs: Inputs,
}

/// How the report of each city stands in the reporting chain.
pub type CityStates<'a> = BTreeMap<&'a CityId, CityState<'a>>;

/// How a city stands in a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reporting {
    /// It is a member and reported.
    Reported,
    /// It is a member and says that it has nothing to report.
    Nil,
    /// It is a member and nothing was received.
    Silent,
    /// Whether it was a member on the day cannot be said, and nothing was received.
    Undecided,
    /// It is not a member.
    NotAMember,
}

impl Reporting {
    /// Whether the city counts as a member.
    pub fn is_member(self) -> bool {
        match self {
            Self::Reported | Self::Nil | Self::Silent => true,
            Self::Undecided | Self::NotAMember => false,
        }
    }
}

impl Dataset {
    /// Takes what has been checked.
    ///
    /// # Errors
    /// What was read, if it has no cycle.
    pub(crate) fn new(inputs: Inputs) -> Result<Self, Box<Inputs>> {
        if inputs.cycles.is_empty() {
            Err(Box::new(inputs))
        } else {
            Ok(Self { inputs })
        }
    }

    /// Takes a dataset from which values were taken out. None was put in, so no error can be.
    pub(super) fn redacted(inputs: Inputs) -> Self {
        Self { inputs }
    }

    /// What was read.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// The network.
    pub fn network(&self) -> &Network {
        &self.inputs.network
    }

    /// All cycles, the earliest first.
    pub fn cycles(&self) -> &[CycleInputs] {
        &self.inputs.cycles
    }

    /// The cycle that is reported on.
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

    /// The cycle before the one that is reported on.
    pub fn last(&self) -> Option<&CycleInputs> {
        self.inputs.cycles.iter().rev().nth(1)
    }

    /// The current cycle held against the last one; `None` in the first cycle.
    pub fn reconciliation(&self) -> Option<Reconciliation<'_>> {
        self.last()
            .map(|last| Reconciliation::new(self.current(), last))
    }

    /// The projects of the current cycle that have left the list since they were last named in a
    /// cycle, which need not be the last one: their city may have been silent then.
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
    /// How a city stands in this cycle.
    ///
    /// Membership is asked on the cycle's day. Where its dates are too coarse to say, a city that
    /// reported counts as a member, and one that did not is named and not counted.
    pub fn reporting(&self, city: &City) -> Reporting {
        let membership = city.membership().on(self.cycle.value.data_as_of);
        let submission = self.submission_of(&city.id);
        match (
            membership,
            submission.map(|submission| submission.value.return_kind),
        ) {
            (Answer::No, _) => Reporting::NotAMember,
            (Answer::Yes | Answer::Undecided, Some(ReturnKind::Full)) => Reporting::Reported,
            (Answer::Yes | Answer::Undecided, Some(ReturnKind::Nil)) => Reporting::Nil,
            (Answer::Yes, None) => Reporting::Silent,
            (Answer::Undecided, None) => Reporting::Undecided,
        }
    }

    /// How the report of each city stands in the chain; `None` if no ledger is kept.
    pub fn city_states<'a>(&'a self, network: &'a Network) -> Option<CityStates<'a>> {
        let chain = self.chain.as_ref()?;
        let standing = chain.standing(self.cycle.value.order());
        let submissions = self.submissions.iter();
        let digests: BTreeMap<&CityId, Digest> = submissions
            .map(|one| (&one.value.city, seal::submission(&one.value).digest()))
            .collect();
        let state = |city: &'a City| {
            let now = digests.get(&city.id).copied();
            (&city.id, CityState::new(&city.id, &standing, now))
        };
        Some(network.cities.value.iter().map(state).collect())
    }

    /// All projects that are listed and counted.
    pub fn listed(&self) -> impl Iterator<Item = ProjectAt<'_>> {
        self.projects().filter(ProjectAt::is_listed)
    }
}
