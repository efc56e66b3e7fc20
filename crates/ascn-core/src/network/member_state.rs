//! A member state of the association and its National Representative.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::network::Office;
use crate::scalar::{CountryCode, Date, Term};

/// A member state of the association.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberState {
    /// Its two letters of ISO 3166-1.
    pub code: CountryCode,
    /// Its official name, as the secretariat writes it.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Since when it is a member; absent means since the start.
    pub member_from: Option<Date>,
    /// Until when it was a member.
    pub member_to: Option<Date>,
    /// The body that represents it in the network: one at a time, by term
    /// (Terms of Reference, paragraph 4).
    ///
    /// Absent means not stated, `vacant` means vacant.
    #[serde(default)]
    pub national_representative: Office,
}

impl MemberState {
    /// Returns the term of its membership.
    pub fn membership(&self) -> Term {
        Term::new(self.member_from, self.member_to)
    }
}
