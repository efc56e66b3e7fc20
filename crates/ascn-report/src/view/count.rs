//! A named count.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::view::FigureId;

/// A line of a table that counts something by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountRow {
    /// What is counted, in words.
    pub name: String,
    /// How many.
    pub count: FigureId,
}
