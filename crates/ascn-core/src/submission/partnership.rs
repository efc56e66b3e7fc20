//! With whom a project is carried out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::{PartnerId, ProgrammeId};
use crate::scalar::{Date, Reported, codes};

/// A partner's part in a project.
///
/// # Source
/// Terms of Reference, paragraph 18g: the secretariat tracks partnerships; IATI 2.03,
/// `OrganisationRole`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    /// The partner, by its id in `network/partners.yaml`.
    pub id: PartnerId,
    /// The partner's programme, by its id in the same file.
    #[serde(default)]
    pub programme: Reported<ProgrammeId>,
    /// What it does.
    pub role: PartnerRole,
    /// What was agreed.
    #[serde(default)]
    pub agreement: Reported<Agreement>,
    /// When the agreement was signed.
    #[serde(default)]
    pub signed_on: Reported<Date>,
}

codes! {
    /// What a partner does in a project (IATI `OrganisationRole`, and what the reports mention).
    PartnerRole {
        /// It pays.
        Funding = "funding",
        /// It answers for the project.
        Accountable = "accountable",
        /// It passes money or help on.
        Extending = "extending",
        /// It carries the project out.
        Implementing = "implementing",
        /// It advises.
        Technical = "technical",
        /// It sells a solution.
        SolutionProvider = "solution-provider",
        /// It studies.
        Research = "research",
        /// It is a twin city.
        TwinCity = "twin-city",
    }
}

codes! {
    /// What a partner and a project agreed.
    Agreement {
        /// Nothing yet: they talk.
        None = "none",
        /// A letter of intent.
        Loi = "loi",
        /// A memorandum of understanding; it is not money.
        Mou = "mou",
        /// A contract.
        Contract = "contract",
        /// A grant agreement.
        Grant = "grant",
        /// A loan agreement.
        Loan = "loan",
    }
}

impl Agreement {
    /// Whether something was signed.
    pub fn is_signed(self) -> bool {
        self != Self::None
    }

    /// Returns the stage of the agreement, as the report counts it.
    pub fn stage(self) -> AgreementStage {
        match self {
            Self::None => AgreementStage::Discussed,
            Self::Loi | Self::Mou => AgreementStage::Intended,
            Self::Contract | Self::Grant | Self::Loan => AgreementStage::Bound,
        }
    }
}

codes! {
    /// How far a partnership is agreed.
    AgreementStage {
        /// Discussed, and nothing signed.
        Discussed = "discussed",
        /// A letter of intent or a memorandum of understanding.
        Intended = "intended",
        /// A contract, a grant agreement or a loan agreement.
        Bound = "bound",
    }
}
