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
        match self {
            Self::Single | Self::Site => true,
            Self::Pages => false,
        }
    }

    /// Whether pages are made.
    pub(crate) fn has_pages(self) -> bool {
        match self {
            Self::Site | Self::Pages => true,
            Self::Single => false,
        }
    }

    /// Whether all pages share style and script as files; otherwise each page can be sent alone.
    pub(crate) fn shares_assets(self) -> bool {
        match self {
            Self::Pages => true,
            Self::Single | Self::Site => false,
        }
    }
}
