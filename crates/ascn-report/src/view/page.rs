//! The HTML page, as its templates see it.

use schemars::JsonSchema;
use serde::Serialize;

/// The frame of the HTML page. Fields that are not said to be HTML are plain text.
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
    /// The words of the cover.
    pub imprint: Imprint,
    /// The contents, as HTML.
    pub contents: String,
    /// The cities that have a profile, by country.
    pub places: Vec<JumpGroup>,
    /// The text, as HTML.
    pub body: String,
    /// The origins of the printed figures, as JSON that is safe inside an element.
    pub figures: String,
    /// The Content Security Policy.
    pub policy: String,
    /// The style sheet; in a page of a site only its own part.
    pub style: String,
    /// The path of the style sheet that the pages of a site share; `None` for a page that can be
    /// sent alone.
    pub style_file: Option<String>,
    /// The script; empty for a page of a site.
    pub script: String,
    /// The path of the script that the pages of a site share; `None` for a page that can be sent
    /// alone.
    pub script_file: Option<String>,
    /// The rendered `html/cover.html`, as HTML; empty for the parts themselves.
    pub cover: String,
    /// The rendered `html/panel.html`, as HTML; empty for the parts themselves.
    pub panel: String,
    /// The rendered `html/tools.html`, as HTML; empty for the parts themselves.
    pub tools: String,
}

/// The words of the cover.
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
    /// The readers for whom it is made.
    pub edition: String,
    /// The stage at which the report was built.
    pub mark: String,
    /// The unit that drafts.
    pub drafting_unit: String,
    /// The secretariat.
    pub secretariat: String,
}

/// The cities of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JumpGroup {
    /// The country; `None` in a document about one country.
    pub country: Option<JumpLink>,
    /// Its cities.
    pub cities: Vec<JumpLink>,
}

/// A link to a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JumpLink {
    /// The id of the heading.
    pub anchor: String,
    /// Its text.
    pub name: String,
}
