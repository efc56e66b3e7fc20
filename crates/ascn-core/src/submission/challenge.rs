//! What hinders a project, what would help, and what was learnt.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::SupportKind;
use crate::scalar::{Date, Money, Reported, codes};

/// Something that hinders a project.
///
/// # Source
/// ASCN2019 Report, template of the city reports: "Problems or obstacles encountered".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// Its kind.
    pub kind: ChallengeKind,
    /// What it is, in the city's words.
    #[schemars(length(min = 1))]
    pub text: String,
    /// What is done about it.
    #[serde(default)]
    pub mitigation: Reported<String>,
    /// Since when it exists.
    #[serde(default)]
    pub since: Reported<Date>,
    /// When it was overcome; absent as long as it exists.
    #[serde(default)]
    pub solved_on: Reported<Date>,
}

impl Challenge {
    /// Whether it has been overcome.
    pub fn is_solved(&self) -> bool {
        self.solved_on.value().is_some()
    }
}

codes! {
    /// The kind of a challenge.
    ChallengeKind {
        /// Money is lacking.
        Funding = "funding",
        /// Technical knowledge is lacking.
        TechnicalCapacity = "technical-capacity",
        /// People are lacking.
        HumanResources = "human-resources",
        /// Law or regulation hinders it.
        LegalRegulatory = "legal-regulatory",
        /// Agencies do not act together.
        Coordination = "coordination",
        /// Land, site or utilities.
        LandSiteUtilities = "land-site-utilities",
        /// Procurement.
        Procurement = "procurement",
        /// Data or systems do not fit together.
        DataInteroperability = "data-interoperability",
        /// People do not accept it.
        SocialAcceptance = "social-acceptance",
        /// A disaster or another shock.
        DisasterShock = "disaster-shock",
        /// Security.
        Security = "security",
        /// Something else.
        Other = "other",
    }
}

/// Support that a project asks for.
///
/// # Source
/// Smart City Action Plans (2018): "Support Required".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// Its kind.
    pub kind: SupportKind,
    /// What is asked for, in the city's words.
    #[schemars(length(min = 1))]
    pub text: String,
    /// How much, if it is money.
    #[serde(default)]
    pub amount: Reported<Money>,
    /// By when.
    #[serde(default)]
    pub wanted_by: Reported<Date>,
}

/// Something that was learnt.
///
/// # Source
/// Monitoring and Evaluation Report 2025, observations: lessons are to be documented.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// What was learnt, in the city's words.
    #[schemars(length(min = 1))]
    pub text: String,
    /// The kind of challenge it helps with.
    #[serde(default)]
    pub about: Reported<ChallengeKind>,
}

/// A step of the next twelve months.
///
/// # Source
/// ASCN2019 Report, template of the city reports: "Way forward".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NextStep {
    /// What will be done.
    #[schemars(length(min = 1))]
    pub step: String,
    /// By when.
    #[serde(default)]
    pub by: Reported<Date>,
}
