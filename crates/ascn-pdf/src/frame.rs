//! The parts of a report around its text: cover, running heads, metadata.

use serde::Serialize;

/// The parts around the text, in the words of its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Frame {
    /// The language, as a code of two or three letters.
    pub lang: String,
    /// The publisher.
    pub author: String,
    /// A line for catalogues.
    pub description: String,
    /// The network that the report is about.
    pub network: String,
    /// The day of its data, in words; on the cover and at the head of each page.
    pub as_of: String,
    /// Its stage; at the foot of each page.
    pub mark: String,
    /// The date that the file gives as its day of creation.
    pub date: FrameDate,
    /// Whether it begins with a cover and the contents.
    pub has_cover: bool,
    /// The heading of the contents.
    pub contents: String,
    /// The heading of the list of exhibits.
    pub exhibits: String,
    /// The number of a page; `{page}` and `{pages}` are replaced by the numbers.
    pub page: String,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FrameDate {
    /// The year of the common era.
    pub year: i32,
    /// From 1.
    pub month: u32,
    /// From 1.
    pub day: u32,
}

impl Frame {
    /// Returns all words that are printed.
    pub(crate) fn words(&self) -> [&str; 7] {
        [
            &self.author,
            &self.network,
            &self.as_of,
            &self.mark,
            &self.contents,
            &self.exhibits,
            &self.page,
        ]
    }
}
