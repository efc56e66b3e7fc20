//! With whom a project is carried out.

use schemars::JsonSchema;
use serde::Serialize;

/// A partner's part in a project; every value in words, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartnerRow {
    /// The partner's name.
    pub name: String,
    /// The name of its programme.
    pub programme: String,
    /// What it does.
    pub role: String,
    /// What was agreed.
    pub agreement: String,
    /// When the agreement was signed.
    pub signed_on: String,
}
