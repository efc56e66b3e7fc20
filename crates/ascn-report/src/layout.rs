//! The layout of a report: one file of each form, pages, or both.

/// The layout of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// The whole report in one file of each form.
    Single,
    /// The same, and HTML pages: `index.html`, one for each member state in `countries` and one for
    /// each city in `cities`.
    Site,
    /// Only these pages, which share one style sheet and one script: for a network with too many
    /// cities for one file.
    Pages,
}

impl Layout {
    /// Whether the whole report is made.
    pub(crate) fn has_report(self) -> bool {
        self != Self::Pages
    }

    /// Whether pages are made.
    pub(crate) fn has_pages(self) -> bool {
        self != Self::Single
    }

    /// Whether all pages share style and script as files; otherwise each page can be sent alone.
    pub(crate) fn shares_assets(self) -> bool {
        self == Self::Pages
    }
}
