//! The files of a data folder's `templates/`: their kinds, and their names in the engine.

use std::ops::Range;

use ascn_diagnostic::{FileLocation, FileName};

/// The folder of a data folder that holds its templates.
pub const FOLDER: &str = "templates/";

/// The file that says how the templates of a data folder relate to those of the program.
pub const PLAN: &str = "templates/templates.yaml";

/// The template around all sections.
pub const FRAME: &str = "annual-report.md";

/// The template of the HTML page, which is escaped differently from those in Markdown.
pub const PAGE: &str = "html/page.html";

/// The prefix of a built-in template that the data folder may replace.
pub const BUILT_IN: &str = "built-in/";

/// The prefix of a data folder's template in the engine.
pub(crate) const OWN: &str = "own/";

/// The folders of templates in Markdown.
const MARKDOWN_FOLDERS: [&str; 4] = ["sections", "blocks", "documents", "site"];

/// The kind of a file of `templates/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TemplateKind {
    /// A template in Markdown.
    Markdown,
    /// A component, also in Markdown.
    Component,
    /// A part of the HTML page.
    Html,
    /// A part of the page's style.
    Style,
    /// Messages of a language.
    Messages,
}

impl TemplateKind {
    /// Returns the kind of a file, by its name below `templates/`; `None` if no such file is read.
    pub fn from_name(name: &str) -> Option<Self> {
        let parts: Vec<&str> = name.split('/').collect();
        let ending = name.rsplit_once('.').map(|(_, ending)| ending)?;
        match (parts.as_slice(), ending) {
            ([FRAME], _) => Some(Self::Markdown),
            ([folder, _], "md") if MARKDOWN_FOLDERS.contains(folder) => Some(Self::Markdown),
            (["components", _], "md") => Some(Self::Component),
            (["html", _], "html") => Some(Self::Html),
            (["html", "style", _], "css") => Some(Self::Style),
            (["messages", _], "ftl") => Some(Self::Messages),
            _ => None,
        }
    }

    /// Whether a file of this name is of one of these kinds.
    pub(crate) fn is_any(name: &str, kinds: &[Self]) -> bool {
        Self::from_name(name).is_some_and(|kind| kinds.contains(&kind))
    }

    /// Whether the template engine reads it.
    pub(crate) fn is_of_engine(self) -> bool {
        match self {
            Self::Markdown | Self::Component | Self::Html => true,
            Self::Style | Self::Messages => false,
        }
    }
}

/// Whether a file is in the folder of templates, or is that folder.
pub(crate) fn is_of_templates(file: &FileName) -> bool {
    let below = file.as_str().strip_prefix(FOLDER.trim_end_matches('/'));
    below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// Returns the file of an engine's template as people know it.
pub(crate) fn file_of_engine(name: &str) -> FileName {
    match name.strip_prefix(OWN) {
        Some(own) => own_file(own),
        None => FileName::new(name),
    }
}

/// Returns a file of the data folder's `templates/`, by its name below it.
pub fn own_file(name: &str) -> FileName {
    FileName::new(&format!("{FOLDER}{name}"))
}

/// Returns the file of the data folder's messages in a language.
pub(crate) fn file_of_messages(language: &str) -> FileName {
    own_file(&format!("messages/{language}.ftl"))
}

/// Returns a place in a file of `templates/`, in bytes.
pub(crate) fn own_location(name: &str, at: Range<usize>) -> FileLocation {
    FileLocation::bytes(&own_file(name), at)
}
