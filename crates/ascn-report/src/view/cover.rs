//! The frame: the whole report, its cover, its key messages and its HTML page.

use serde::{Deserialize, Serialize};

use crate::view::Markdown;

/// What `annual-report.md` sees: the cover and the rendered sections, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportView {
    /// The cover.
    pub cover: Cover,
    /// The sections, in the order of the report.
    pub sections: Vec<Section>,
}

/// A rendered section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name: `sections/NAME.md` without folder and ending.
    pub name: String,
    /// Its text.
    pub text: Markdown,
}

/// What is said first: what, which year, as of when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cover {
    /// At which stage the report was built, and what is not yet approved.
    pub mark: String,
    /// For whom it is made, and what that means for what it shows.
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

/// The page of key messages: sentences by rule, each with its figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyMessages {
    /// The sentences.
    pub messages: Vec<Markdown>,
}

/// The frame of the HTML page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The language's tag.
    pub lang: String,
    /// The title.
    pub title: String,
    /// Whether it is a document of a few pages, without cover and contents.
    pub is_short: bool,
    /// At which stage the report was built.
    pub mark: String,
    /// Below the title.
    pub subtitle: String,
    /// For search engines and link previews.
    pub description: String,
    /// The heading of the contents.
    pub contents_title: String,
    /// The link that skips them.
    pub skip_link: String,
    /// The contents, as HTML.
    pub contents: String,
    /// The text, as HTML.
    pub body: String,
}
