//! What was read, before it is checked.

use ascn_diagnostic::{FileName, Release};

use crate::by_id::{ById, Identified};
use crate::cycle::Cycle;
use crate::dataset::{ProjectAt, projects_of};
use crate::editorial::Editorial;
use crate::governance::Chain;
use crate::network::{CityId, Network, Sourced};
use crate::scalar::Year;
use crate::submission::Submission;

/// What was read, before it is checked.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The network.
    pub network: Network,
    /// The cycles that were read, the earliest first; the last is the one reported on.
    pub cycles: Vec<CycleInputs>,
}

/// A submission is looked up by its city.
impl Identified for Sourced<Submission> {
    type Id = CityId;

    fn id(&self) -> &CityId {
        &self.value.city
    }
}

/// One cycle as it was read.
#[derive(Debug, Clone)]
pub struct CycleInputs {
    /// The cycle itself.
    pub cycle: Sourced<Cycle>,
    /// Its submissions, in the order of their files.
    pub submissions: ById<Sourced<Submission>>,
    /// Submission files that are not readable YAML: their cities did report, but nothing can be
    /// concluded about what they say.
    pub unreadable: Vec<FileName>,
    /// Files in the submissions folder that cannot be submissions.
    pub strangers: Vec<FileName>,
    /// The ledger of its reporting chain; `None` if none is kept.
    pub chain: Option<Chain>,
    /// What only a person can write about it.
    pub editorial: Editorial,
}

impl CycleInputs {
    /// Returns the year its folder is named by.
    pub fn year(&self) -> Year {
        Year::of_file(&self.cycle.file).unwrap_or(self.cycle.value.cycle)
    }

    /// Returns the release up to which rules apply to it since its intake was closed, or `None` if
    /// the intake is open or no ledger is kept.
    pub fn rules(&self) -> Option<Release> {
        self.chain.as_ref()?.rules(self.cycle.value.order())
    }

    /// Returns all projects of the submissions.
    pub fn projects(&self) -> impl Iterator<Item = ProjectAt<'_>> {
        self.submissions.iter().flat_map(projects_of)
    }

    /// Returns the submission of a city; the first, if there are two.
    pub fn submission_of(&self, city: &CityId) -> Option<&Sourced<Submission>> {
        self.submissions.get(city)
    }

    /// Returns the file in which the submission of a city belongs.
    pub(crate) fn submission_file(&self, city: &CityId) -> FileName {
        FileName::new(&format!("cycles/{}/submissions/{city}.yaml", self.year()))
    }

    /// Whether a city's file is there but cannot be read.
    pub fn is_unreadable(&self, city: &CityId) -> bool {
        let mut files = self.unreadable.iter();
        files.any(|file| file.stem() == city.as_str())
    }
}
