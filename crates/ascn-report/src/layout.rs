//! How a report is laid out: in one file of each form, in pages, or in both.

/// How the report is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// The whole report in one file of each form.
    Single,
    /// Beside it HTML pages: `index.html`, one for each member state in `countries` and one for
    /// each city in `cities`.
    Site,
    /// These pages alone, which share one style sheet and one script: for a network with so many
    /// cities that nobody reads one file of them all.
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

    /// Whether style and script are files that all pages share; else each page can be sent alone.
    pub(crate) fn shares_assets(self) -> bool {
        match self {
            Self::Pages => true,
            Self::Single | Self::Site => false,
        }
    }
}
