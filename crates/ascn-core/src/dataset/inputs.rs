//! What was read, before it is checked.

use ascn_diagnostic::FileName;

use crate::by_id::{ById, Identified};
use crate::cycle::Cycle;
use crate::editorial::Editorial;
use crate::governance::Chain;
use crate::network::{CityId, Network, Sourced};
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
    /// Files among the submissions that are no readable YAML: their cities did report, and nothing
    /// can be concluded from what is not known of them.
    pub unreadable: Vec<FileName>,
    /// Files among the submissions that cannot be submissions at all.
    pub strangers: Vec<FileName>,
    /// The ledger of its reporting chain; `None` if none is kept.
    pub chain: Option<Chain>,
    /// What only a person can write of it.
    pub editorial: Editorial,
}
