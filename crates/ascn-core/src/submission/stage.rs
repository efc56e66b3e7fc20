//! The stage of a project, and the status the report prints for it.

use crate::scalar::codes;

codes! {
    /// The stage of a project, as coarse or as fine as the city knows it.
    Stage {
        /// Before a decision to build, not said more precisely.
        Planning = "planning",
        /// Proposed.
        Proposal = "proposal",
        /// Studied before its feasibility study.
        PreFeasibility = "pre-feasibility",
        /// In its feasibility study.
        Feasibility = "feasibility",
        /// Beyond feasibility, not said more precisely.
        Ongoing = "ongoing",
        /// Being designed.
        Design = "design",
        /// Being procured.
        Procurement = "procurement",
        /// Being built or introduced.
        Implementation = "implementation",
        /// Extending what an earlier project began.
        ScaleUp = "scale-up",
        /// Concluded; it stays listed in later cycles.
        Completed = "completed",
        /// Suspended.
        Suspended = "suspended",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Withdrawn by the city.
        Withdrawn = "withdrawn",
        /// Merged into another project.
        Merged = "merged",
        /// No longer listed, and nobody said why.
        NoLongerListed = "no-longer-listed",
    }
}

codes! {
    /// The status the report prints (ASCN Monitoring and Evaluation Reports, Exhibit 2).
    Status {
        /// Proposal, pre-feasibility or feasibility stage.
        Planning = "planning",
        /// Beyond feasibility, including the scaling-up of earlier outputs.
        Ongoing = "ongoing",
        /// Concluded.
        Completed = "completed",
        /// Suspended: the published reports have no such status; it is shown apart.
        Suspended = "suspended",
    }
}

codes! {
    /// How a project left the list.
    Departure {
        /// Its city withdrew it.
        Withdrawn = "withdrawn",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// It became part of another project.
        Merged = "merged",
        /// It vanished from the list and nobody said why.
        NoLongerListed = "no-longer-listed",
    }
}

impl Stage {
    /// Returns the printed status, or how the project left the list.
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
}
