//! A named count.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// A line of a table that counts something by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountRow {
    /// What is counted, in words.
    pub name: String,
    /// How many.
    pub count: FigureId,
}
