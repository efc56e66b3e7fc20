//! The bodies that act in the reporting chain.

use crate::scalar::codes;

codes! {
    /// A body or post that acts in the reporting chain.
    Body {
        /// The Chief Smart City Officer of a city: one for each (Terms of Reference, 4 and 17).
        ChiefSmartCityOfficer = "chief-smart-city-officer",
        /// The National Representative of a member state: one for each (Terms of Reference, 4 and
        /// 16).
        NationalRepresentative = "national-representative",
        /// The network's secretariat, which drafts the report (Terms of Reference, 18).
        Secretariat = "secretariat",
        /// The Chair: the National Representative of the country that chairs the association
        /// (Terms of Reference, 8).
        Chair = "chair",
        /// The Shepherd, who advises the Chair and gives continuity (Terms of Reference, 15 and
        /// 20).
        Shepherd = "shepherd",
        /// The Joint Consultative Meeting, to which the network reports (Terms of Reference, 20).
        Jcm = "jcm",
        /// The Coordinating Council, to which the Joint Consultative Meeting reports (Concept
        /// Note).
        Acc = "acc",
        /// The Summit, to which the Coordinating Council reports (Concept Note).
        Summit = "summit",
        /// A sectoral body, which receives the report for notation (Terms of Reference, 20).
        SectoralBody = "sectoral-body",
    }
}

impl Body {
    /// Returns the body's name where nothing more is known of it.
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
