//! Who pays for a project.

use schemars::JsonSchema;
use serde::Serialize;

/// A line of a project's finance; every amount with its currency, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FinanceRow {
    /// The name of who pays.
    pub source: String,
    /// In which form, in words.
    pub instrument: String,
    /// How far it is, in words.
    pub status: String,
    /// How much is asked for.
    pub sought: String,
    /// How much was promised.
    pub pledged: String,
    /// How much is bound by a signed agreement.
    pub committed: String,
    /// How much was paid so far.
    pub disbursed: String,
    /// The day for which the amounts are true.
    pub as_of: String,
}
