//! The frame: the whole report, its cover and its key messages.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::Markdown;

/// What `annual-report.md` sees: the cover and the rendered sections, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReportView {
    /// The cover.
    pub cover: Cover,
    /// The sections, in the order of the report.
    pub sections: Vec<Section>,
}

/// A rendered section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Section {
    /// Its name: `sections/NAME.md` without folder and ending.
    pub name: String,
    /// Its text.
    pub text: Markdown,
}

/// The cover: what, which year, as of when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cover {
    /// The stage at which the report was built, and what is not yet approved.
    pub mark: String,
    /// The readers for whom it is made, and what that means for what it shows.
    pub edition: Markdown,
    /// The report's title with its year.
    pub title: String,
    /// The year.
    pub cycle: String,
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// The period covered, if it was stated.
    pub period: Option<Markdown>,
    /// The network's full name.
    pub network: String,
    /// The network's short name.
    pub abbreviation: String,
    /// The secretariat.
    pub secretariat: String,
    /// The unit that drafts.
    pub drafting_unit: String,
}

/// The foreword of the Chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Foreword {
    /// Whether there is a file of it; without one there is no section.
    pub is_given: bool,
    /// The foreword, cleaned; `None` if nothing is left of it.
    pub text: Option<Markdown>,
}

/// The page of key messages: sentences of the program, each with its figures, and what a person
/// adds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KeyMessages {
    /// The sentences.
    pub messages: Vec<Markdown>,
    /// Achievements, concerns, and the decisions asked for, cleaned; `None` if nobody wrote them.
    pub text: Option<Markdown>,
}
