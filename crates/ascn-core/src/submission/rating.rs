//! How a city rates the progress of a project.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::{Reported, codes};

/// How a city rates the progress of a project against its own plan.
///
/// # Source
/// The World Bank's Implementation Status and Results Report (rating, reason, action); ADB
/// Development Effectiveness Review Rating System (2014).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// The rating.
    pub value: RatingValue,
    /// Why it is at risk or off track.
    #[serde(default)]
    pub reason: Reported<String>,
    /// What is done about it.
    #[serde(default)]
    pub mitigation: Reported<String>,
}

codes! {
    /// A rating of progress.
    RatingValue {
        /// It goes as planned.
        OnTrack = "on-track",
        /// It may not reach its plan unless something is done.
        AtRisk = "at-risk",
        /// It will not reach its plan as things are.
        OffTrack = "off-track",
    }
}
