//! Suggestions: who could ask whom, and why.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::Markdown;

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
