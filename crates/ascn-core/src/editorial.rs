//! What only a person can write about a cycle: the foreword, messages, observations,
//! recommendations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::Sourced;
use crate::scalar::{Date, Id, codes};

/// The content of `cycles/YEAR/editorial/`.
#[derive(Debug, Clone, Default)]
pub struct Editorial {
    /// `foreword.md`: the Chair's, as Markdown.
    pub foreword: Option<Sourced<String>>,
    /// `key-messages.md`: achievements, concerns, and the decisions asked for, as Markdown.
    pub key_messages: Option<Sourced<String>>,
    /// `observations.md`: as Markdown.
    pub observations: Option<Sourced<String>>,
    /// `recommendations.yaml`
    pub recommendations: Option<Sourced<Vec<Recommendation>>>,
}

impl Editorial {
    /// Returns the recommendations; none if there is no file of them.
    pub fn recommendations(&self) -> &[Recommendation] {
        let file = self.recommendations.as_ref();
        file.map_or(&[], |recommendations| recommendations.value.as_slice())
    }
}

/// A recommendation of the report, with an addressee and a date, so that it can be followed up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// Its stable id.
    pub id: Id<Recommendation>,
    /// What is recommended.
    #[schemars(length(min = 1))]
    pub text: String,
    /// Who is to act.
    pub addressee: Addressee,
    /// By when.
    pub by: Date,
    /// The figures it rests on, by their ids.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// What became of it; written before the next report.
    pub follow_up: Option<FollowUp>,
}

codes! {
    /// Who is to act on a recommendation.
    Addressee {
        /// The Chief Smart City Officers.
        Cities = "chief-smart-city-officers",
        /// The National Representatives.
        NationalRepresentatives = "national-representatives",
        /// The Chair.
        Chair = "chair",
        /// The Shepherd.
        Shepherd = "shepherd",
        /// The network's secretariat.
        Secretariat = "secretariat",
        /// The Joint Consultative Meeting.
        Jcm = "jcm",
        /// Partners outside the association.
        ExternalPartners = "external-partners",
    }
}

/// What became of a recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// How far it is.
    pub state: FollowUpState,
    /// What was done.
    #[schemars(length(min = 1))]
    pub note: Option<String>,
}

codes! {
    /// How far a recommendation was followed.
    FollowUpState {
        /// Nothing was done yet.
        Open = "open",
        /// It is being done.
        InProgress = "in-progress",
        /// It was done.
        Done = "done",
        /// It will not be done.
        Dropped = "dropped",
    }
}
