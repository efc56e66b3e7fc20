//! The one project that a city highlights.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::Markdown;

/// What `blocks/highlight.md` sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Highlight {
    /// The project's title.
    pub title: String,
    /// Its story, cleaned.
    pub story: Option<Markdown>,
    /// Why the story is missing; `None` if it is there.
    pub no_story: Option<String>,
    /// Its photo in words.
    pub photo: Option<PhotoWords>,
    /// Why the photo is missing; `None` if it is there.
    pub no_photo: Option<String>,
}

/// A photo in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PhotoWords {
    /// The name of its file.
    pub file: String,
    /// What it shows.
    pub alt: String,
    /// Its author or owner.
    pub credit: String,
}
