//! Challenges, lessons and support needed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{CountRow, FigureId, Markdown, ProjectRow};

/// Challenges of the projects, support that would help, and lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Challenges {
    /// How many projects report challenges, and how many challenges are open.
    pub coverage: Markdown,
    /// All open challenges.
    pub open: FigureId,
    /// The open challenges by kind, the most frequent first; empty if there are none, or they are
    /// not shown.
    pub kinds: Vec<CountRow>,
    /// Some of them in the cities' own words, by kind in the same order.
    pub examples: Vec<KindExamples>,
    /// How many projects say what support they need, and how many requests these are.
    pub support_coverage: Markdown,
    /// All requests.
    pub support_total: FigureId,
    /// The requests by kind, the most frequent first; empty if there are none, or they are not
    /// shown.
    pub support: Vec<CountRow>,
    /// How many projects report lessons, and how many lessons these are.
    pub lessons_coverage: Markdown,
    /// The lessons.
    pub lessons: Vec<LessonRow>,
}

/// Some challenges of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KindExamples {
    /// The kind, in words.
    pub kind: String,
    /// The challenges.
    pub examples: Vec<Example>,
}

/// A challenge in its city's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Example {
    /// The project.
    pub project: ProjectRow,
    /// The challenge.
    pub text: String,
    /// What is done about it, if the city says so.
    pub mitigation: Option<String>,
}

/// A lesson in its city's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LessonRow {
    /// The project.
    pub project: ProjectRow,
    /// What was learnt.
    pub text: String,
    /// The kind of challenge it helps with, in words, or why that is missing.
    pub about: String,
}
