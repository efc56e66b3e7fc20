//! What changed about a project since the last cycle, as the city declares it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::codes;
use crate::submission::{Departure, ProjectId};

/// What changed about a project since the last cycle.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The kind of change.
    pub kind: ChangeKind,
    /// What happened and why.
    #[schemars(length(min = 1))]
    pub note: Option<String>,
    /// The project it was merged into.
    pub into: Option<ProjectId>,
    /// The project it was split from.
    pub from: Option<ProjectId>,
}

impl Change {
    /// Whether it says nothing at all.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

codes! {
    /// The kind of a change.
    #[derive(Default)]
    ChangeKind {
        /// Nothing that needs a word.
        #[default]
        None = "none",
        /// It is listed for the first time.
        New = "new",
        /// It has another title; the earlier one stands in `former_titles`.
        Renamed = "renamed",
        /// Its scope changed.
        Rescoped = "rescoped",
        /// Its focus area or type changed.
        Reclassified = "reclassified",
        /// It had left the list and is back.
        Returned = "returned",
        /// The city withdrew it.
        Withdrawn = "withdrawn",
        /// It became part of the project named in `into`.
        MergedInto = "merged-into",
        /// It was part of the project named in `from`.
        SplitFrom = "split-from",
    }
}

impl ChangeKind {
    /// Whether it says how a project came onto the list: `new`, `returned` or `split-from`.
    pub fn is_arrival(self) -> bool {
        match self {
            Self::New | Self::Returned | Self::SplitFrom => true,
            Self::None
            | Self::Renamed
            | Self::Rescoped
            | Self::Reclassified
            | Self::Withdrawn
            | Self::MergedInto => false,
        }
    }

    /// The stage that a project of this kind must be at, if the kind says that it left.
    pub fn departure(self) -> Option<Departure> {
        match self {
            Self::Withdrawn => Some(Departure::Withdrawn),
            Self::MergedInto => Some(Departure::Merged),
            Self::None
            | Self::New
            | Self::Renamed
            | Self::Rescoped
            | Self::Reclassified
            | Self::Returned
            | Self::SplitFrom => None,
        }
    }
}
