//! Challenges, lessons and support needed, and suggestions who could ask whom.

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

/// Who could ask whom, and which support was asked for without a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Complementarity {
    /// How many projects report challenges, and how many say what support they need.
    pub coverage: Markdown,
    /// Obstacles of a project that a project of another city has overcome.
    pub exchanges: Vec<Exchange>,
    /// Offers of partners for the support that a project asks for.
    pub offers: Vec<Offer>,
    /// Support that was asked for and for which there is no suggestion.
    pub unmatched: Vec<Unmatched>,
}

/// A project with its city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NamedProject {
    /// The project's id.
    pub id: String,
    /// The project's title.
    pub title: String,
    /// The city.
    pub city: String,
    /// Its country.
    pub country: String,
}

/// A project could ask a project of another city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Exchange {
    /// The project that could ask.
    pub who: NamedProject,
    /// The project that could be asked.
    pub other: NamedProject,
    /// The kind of obstacle, in words.
    pub about: String,
    /// Why; at least two.
    pub reasons: Vec<Reason>,
}

/// A project could ask a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Offer {
    /// The project that could ask.
    pub who: NamedProject,
    /// The partner's name.
    pub partner: String,
    /// The name of the partner's programme.
    pub programme: String,
    /// The kind of support, in words.
    pub about: String,
    /// Why; at least two.
    pub reasons: Vec<Reason>,
}

/// A reason of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reason {
    /// Its kind, such as `same-focus-area`.
    pub code: String,
    /// What it says, as a sentence.
    pub text: Markdown,
    /// The one or two places where it is stated, as file and data path.
    pub places: Vec<String>,
}

/// Support that was asked for and for which there is no suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unmatched {
    /// The project that asks.
    pub who: NamedProject,
    /// The kind of support, in words.
    pub about: String,
    /// What is lacking: the message `complement-gap-GAP` says it.
    pub gap: String,
}
