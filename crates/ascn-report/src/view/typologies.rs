//! Typologies as they were published.

use schemars::JsonSchema;
use serde::Serialize;

/// The typologies of the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Typologies {
    /// The typologies, in the order of their file.
    pub typologies: Vec<TypologyView>,
}

/// A typology as it was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TypologyView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its publisher and date.
    pub source: String,
    /// Its measures, and what is doubtful about them, if that was said.
    pub note: Option<String>,
    /// The classed kind: `cities` or `countries`; the message `typologies-column-members-OF` names
    /// it.
    pub of: String,
    /// Its classes, in the order of their file.
    pub classes: Vec<ClassRow>,
}

/// A class with its members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ClassRow {
    /// Its name.
    pub name: String,
    /// The official names of its members, by country and city.
    pub members: Vec<String>,
}
