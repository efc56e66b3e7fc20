//! The stage of a project, and the status the report prints for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The stage of a project, as coarse or as fine as the city knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Before a decision to build, not said more precisely.
    Planning,
    /// Proposed.
    Proposal,
    /// Studied before its feasibility study.
    PreFeasibility,
    /// In its feasibility study.
    Feasibility,
    /// Beyond feasibility, not said more precisely.
    Ongoing,
    /// Being designed.
    Design,
    /// Being procured.
    Procurement,
    /// Being built or introduced.
    Implementation,
    /// Extending what an earlier project began.
    ScaleUp,
    /// Concluded; it stays listed in later cycles.
    Completed,
    /// Suspended.
    Suspended,
    /// Cancelled.
    Cancelled,
    /// Withdrawn by the city.
    Withdrawn,
    /// Merged into another project.
    Merged,
    /// No longer listed, and nobody said why.
    NoLongerListed,
}

/// The status the report prints (ASCN Monitoring and Evaluation Reports, Exhibit 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Proposal, pre-feasibility or feasibility stage.
    Planning,
    /// Beyond feasibility, including the scaling-up of earlier outputs.
    Ongoing,
    /// Concluded.
    Completed,
    /// Suspended: the published reports have no such status; it is shown apart.
    Suspended,
}

impl Status {
    /// All statuses, in the order of the report.
    pub const ALL: [Self; 4] = [
        Self::Planning,
        Self::Ongoing,
        Self::Completed,
        Self::Suspended,
    ];

    /// The status as a code, such as `ongoing`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planning => "planning",
            Self::Ongoing => "ongoing",
            Self::Completed => "completed",
            Self::Suspended => "suspended",
        }
    }
}

/// How a project left the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Departure {
    /// It was cancelled.
    Cancelled,
    /// Its city withdrew it.
    Withdrawn,
    /// It became part of another project.
    Merged,
    /// It vanished from the list and nobody said why.
    NoLongerListed,
}

impl Departure {
    /// All departures, in the order of the report.
    pub const ALL: [Self; 4] = [
        Self::Withdrawn,
        Self::Cancelled,
        Self::Merged,
        Self::NoLongerListed,
    ];

    /// The departure as a code, such as `no-longer-listed`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Withdrawn => "withdrawn",
            Self::Merged => "merged",
            Self::NoLongerListed => "no-longer-listed",
        }
    }
}

impl Stage {
    /// The printed status, or how the project left the list.
    ///
    /// # Errors
    /// The departure, if a project at this stage is no longer listed.
    ///
    /// # Source
    /// Monitoring and Evaluation Report 2022, definitions below Exhibit 2.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::submission::{Departure, Stage, Status};
    ///
    /// assert_eq!(Stage::Feasibility.status(), Ok(Status::Planning));
    /// assert_eq!(Stage::Merged.status(), Err(Departure::Merged));
    /// ```
    pub fn status(self) -> Result<Status, Departure> {
        match self {
            Self::Planning | Self::Proposal | Self::PreFeasibility | Self::Feasibility => {
                Ok(Status::Planning)
            }
            Self::Ongoing
            | Self::Design
            | Self::Procurement
            | Self::Implementation
            | Self::ScaleUp => Ok(Status::Ongoing),
            Self::Completed => Ok(Status::Completed),
            Self::Suspended => Ok(Status::Suspended),
            Self::Cancelled => Err(Departure::Cancelled),
            Self::Withdrawn => Err(Departure::Withdrawn),
            Self::Merged => Err(Departure::Merged),
            Self::NoLongerListed => Err(Departure::NoLongerListed),
        }
    }

    /// The stage as it is written in a submission.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planning => "planning",
            Self::Proposal => "proposal",
            Self::PreFeasibility => "pre-feasibility",
            Self::Feasibility => "feasibility",
            Self::Ongoing => "ongoing",
            Self::Design => "design",
            Self::Procurement => "procurement",
            Self::Implementation => "implementation",
            Self::ScaleUp => "scale-up",
            Self::Completed => "completed",
            Self::Suspended => "suspended",
            Self::Cancelled => "cancelled",
            Self::Withdrawn => "withdrawn",
            Self::Merged => "merged",
            Self::NoLongerListed => "no-longer-listed",
        }
    }
}
