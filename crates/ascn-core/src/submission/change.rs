//! What changed about a project since the last cycle, as the city declares it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Nothing that needs a word.
    #[default]
    None,
    /// It is listed for the first time.
    New,
    /// It has another title; the earlier one stands in `former_titles`.
    Renamed,
    /// Its scope changed.
    Rescoped,
    /// Its focus area or type changed.
    Reclassified,
    /// It had left the list and is back.
    Returned,
    /// The city withdrew it.
    Withdrawn,
    /// It became part of the project named in `into`.
    MergedInto,
    /// It was part of the project named in `from`.
    SplitFrom,
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

    /// The kind as it is written in a submission.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::New => "new",
            Self::Renamed => "renamed",
            Self::Rescoped => "rescoped",
            Self::Reclassified => "reclassified",
            Self::Returned => "returned",
            Self::Withdrawn => "withdrawn",
            Self::MergedInto => "merged-into",
            Self::SplitFrom => "split-from",
        }
    }
}
