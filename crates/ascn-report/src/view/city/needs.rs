//! What stands in a project's way, what would help, what was learnt, what comes next, and what
//! bears it out. Every value is in words, or says why it is missing.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::Markdown;

/// Something that stands in a project's way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChallengeItem {
    /// Its kind.
    pub kind: String,
    /// What it is, in the city's words.
    pub text: String,
    /// What is done about it.
    pub mitigation: String,
    /// Since when it stands.
    pub since: String,
    /// When it was overcome.
    pub solved_on: String,
}

/// Support that a project asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SupportItem {
    /// Its kind.
    pub kind: String,
    /// What is asked for, in the city's words.
    pub text: String,
    /// How much; `None` if no money is asked for.
    pub amount: Option<String>,
    /// By when.
    pub wanted_by: String,
}

/// Something that was learnt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LessonItem {
    /// What was learnt, in the city's words.
    pub text: String,
    /// The kind of challenge it helps with.
    pub about: String,
}

/// A step of the next twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepItem {
    /// What will be done.
    pub step: String,
    /// By when.
    pub by: String,
}

/// A document that bears out what a city says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EvidenceItem {
    /// Its title, which is a link if its address may be one.
    pub document: Markdown,
    /// Its address in words, or why it is missing; `None` if the title is a link to it.
    pub address: Option<String>,
    /// When it was published.
    pub on: String,
}
