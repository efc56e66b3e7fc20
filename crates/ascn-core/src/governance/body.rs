//! The bodies that act in the reporting chain.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::governance::Stage;

/// A body or post that acts in the reporting chain.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// The Chief Smart City Officer of a city: one for each (Terms of Reference, 4 and 17).
    ChiefSmartCityOfficer,
    /// The National Representative of a member state: one for each (Terms of Reference, 4 and 16).
    NationalRepresentative,
    /// The network's secretariat, which drafts the report (Terms of Reference, 18).
    Secretariat,
    /// The Chair: the National Representative of the country that chairs the association
    /// (Terms of Reference, 8).
    Chair,
    /// The Shepherd, who advises the Chair and gives continuity (Terms of Reference, 15 and 20).
    Shepherd,
    /// The Joint Consultative Meeting, to which the network reports (Terms of Reference, 20).
    Jcm,
    /// The Coordinating Council, to which the Joint Consultative Meeting reports (Concept Note).
    Acc,
    /// The Summit, to which the Coordinating Council reports (Concept Note).
    Summit,
    /// A sectoral body, which is told for notation (Terms of Reference, 20).
    SectoralBody,
}

impl Body {
    /// All bodies, from the city upward.
    pub const ALL: [Self; 9] = [
        Self::ChiefSmartCityOfficer,
        Self::NationalRepresentative,
        Self::Secretariat,
        Self::Chair,
        Self::Shepherd,
        Self::Jcm,
        Self::Acc,
        Self::Summit,
        Self::SectoralBody,
    ];

    /// The body that considers the report at a stage, where the stage is named by it.
    pub fn of_stage(stage: Stage) -> Option<Self> {
        match stage {
            Stage::Jcm => Some(Self::Jcm),
            Stage::Acc => Some(Self::Acc),
            Stage::Summit => Some(Self::Summit),
            Stage::Call
            | Stage::CityReport
            | Stage::Clearance
            | Stage::Intake
            | Stage::AnnualMeeting
            | Stage::Draft
            | Stage::Review
            | Stage::Approval
            | Stage::Dissemination
            | Stage::Publication => None,
        }
    }

    /// The body as it is written in a ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::ChiefSmartCityOfficer => "chief-smart-city-officer",
            Self::NationalRepresentative => "national-representative",
            Self::Secretariat => "secretariat",
            Self::Chair => "chair",
            Self::Shepherd => "shepherd",
            Self::Jcm => "jcm",
            Self::Acc => "acc",
            Self::Summit => "summit",
            Self::SectoralBody => "sectoral-body",
        }
    }

    /// What the body is called where no more is known of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ChiefSmartCityOfficer => "the Chief Smart City Officer",
            Self::NationalRepresentative => "the National Representative",
            Self::Secretariat => "the Secretariat",
            Self::Chair => "the Chair",
            Self::Shepherd => "the Shepherd",
            Self::Jcm => "the Joint Consultative Meeting",
            Self::Acc => "the ASEAN Coordinating Council",
            Self::Summit => "the Summit",
            Self::SectoralBody => "a sectoral body",
        }
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
