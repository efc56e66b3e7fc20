//! The HTML page, as its templates see it.

use schemars::JsonSchema;
use serde::Serialize;

/// The frame of the HTML page. What is not said to be HTML is plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Page {
    /// The language's tag.
    pub lang: String,
    /// The title.
    pub title: String,
    /// Whether it is a document of a few pages, without cover and contents.
    pub is_short: bool,
    /// Whether it is of the public edition.
    pub is_public: bool,
    /// What the cover says.
    pub imprint: Imprint,
    /// The contents, as HTML.
    pub contents: String,
    /// The cities that have a profile, by country.
    pub places: Vec<JumpGroup>,
    /// The text, as HTML.
    pub body: String,
    /// Where the printed figures come from, as JSON that is safe inside an element.
    pub figures: String,
    /// The Content Security Policy.
    pub policy: String,
    /// The style sheet; of a page of a site only what is its own.
    pub style: String,
    /// Where the style sheet lies that a page of a site shares with the others; `None` for a page
    /// that stands alone.
    pub style_file: Option<String>,
    /// The script; empty for a page of a site.
    pub script: String,
    /// Where the script lies that a page of a site shares with the others; `None` for a page that
    /// stands alone.
    pub script_file: Option<String>,
    /// The rendered `html/cover.html`, as HTML; empty for the parts themselves.
    pub cover: String,
    /// The rendered `html/panel.html`, as HTML; empty for the parts themselves.
    pub panel: String,
    /// The rendered `html/tools.html`, as HTML; empty for the parts themselves.
    pub tools: String,
}

/// What the cover says of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Imprint {
    /// The network's full name.
    pub network: String,
    /// The year.
    pub cycle: String,
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// The period covered, if it was stated.
    pub period: Option<String>,
    /// For whom it is made.
    pub edition: String,
    /// At which stage the report was built.
    pub mark: String,
    /// The unit that drafts.
    pub drafting_unit: String,
    /// The secretariat.
    pub secretariat: String,
}

/// The cities of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JumpGroup {
    /// The country; none in a document about one country.
    pub country: Option<JumpLink>,
    /// Its cities.
    pub cities: Vec<JumpLink>,
}

/// A heading to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JumpLink {
    /// The id of the heading.
    pub anchor: String,
    /// Its text.
    pub name: String,
}
