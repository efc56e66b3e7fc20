//! The network's partners, their programmes, and what these offer.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::framework::FocusAreaId;
use crate::scalar::{CountryCode, Id, codes};

/// The id of a partner, such as `adb`.
pub type PartnerId = Id<Partner>;
/// The id of a programme of a partner.
pub type ProgrammeId = Id<Programme>;

/// A partner of the network or of its cities: an entry of `network/partners.yaml`.
///
/// # Source
/// Terms of Reference, paragraph 18g; Concept Note, "Twinning".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its stable id.
    pub id: PartnerId,
    /// Its official name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// What kind of organisation it is.
    pub kind: PartnerKind,
    /// Its country, if it is of one.
    pub country: Option<CountryCode>,
    /// Its programmes.
    #[serde(default)]
    pub programmes: Vec<Programme>,
}

impl Partner {
    /// Returns the programme of that id.
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.programmes.iter().find(|programme| programme.id == *id)
    }
}

/// A programme of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its stable id.
    pub id: ProgrammeId,
    /// Its name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// The kinds of support it offers.
    #[serde(default)]
    pub offers: Vec<SupportKind>,
    /// The focus areas it is for; if none is named, it does not say.
    #[serde(default)]
    pub focus_areas: Vec<FocusAreaId>,
    /// The member states it is for; if none is named, it does not say.
    #[serde(default)]
    pub countries: Vec<CountryCode>,
    /// Where the offer is published.
    #[schemars(length(min = 1))]
    pub source: Option<String>,
}

codes! {
    /// The kind of support that a project asks for or a programme offers.
    SupportKind {
        /// Funding or investment.
        Funding = "funding",
        /// Technical assistance.
        Technical = "technical",
        /// Advice or planning.
        Advisory = "advisory",
        /// Training.
        Training = "training",
        /// A partner to be found.
        PartnerMatching = "partner-matching",
        /// Exchange of knowledge.
        KnowledgeExchange = "knowledge-exchange",
        /// Agencies or governments to act together.
        PolicyCoordination = "policy-coordination",
    }
}

codes! {
    /// What kind of organisation a partner is (after IATI's `OrganisationType`).
    PartnerKind {
        /// A national government.
        Government = "government",
        /// A city or another local government.
        LocalGovernment = "local-government",
        /// Another public body.
        OtherPublic = "other-public",
        /// A country's agency for cooperation.
        Bilateral = "bilateral",
        /// A bank or an organisation of several countries.
        Multilateral = "multilateral",
        /// A foundation.
        Foundation = "foundation",
        /// A company.
        Private = "private",
        /// A university or another place of research.
        Academic = "academic",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// Something else.
        Other = "other",
    }
}
