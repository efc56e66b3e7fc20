//! The files of a data folder's `templates/`: what each is, and how the engine and people name it.

use std::ops::Range;

use ascn_diagnostic::{FileLocation, FileName, LocationKind};

/// The folder of a data folder that holds its templates.
pub const FOLDER: &str = "templates/";

/// The file that says how the templates of a data folder stand to those of the program.
pub const PLAN: &str = "templates/templates.yaml";

/// The template around all sections.
pub const FRAME: &str = "annual-report.md";

/// The template of the HTML page, which is escaped in another way than those in Markdown.
pub const PAGE: &str = "html/page.html";

/// What stands before the name of a built-in template where the data folder may have one of that
/// name.
pub const BUILT_IN: &str = "built-in/";

/// What the engine calls a template of the data folder.
pub(crate) const OWN: &str = "own/";

/// The folders in which templates in Markdown lie.
const MARKDOWN_FOLDERS: [&str; 4] = ["sections", "blocks", "documents", "site"];

/// What a file of `templates/` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TemplateKind {
    /// A template in Markdown.
    Markdown,
    /// A component, in Markdown too.
    Component,
    /// A part of the HTML page.
    Html,
    /// A part of the page's style.
    Style,
    /// Messages of a language.
    Messages,
}

impl TemplateKind {
    /// What the file of that name below `templates/` is; `None` if nothing reads such a file.
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

    /// Whether the engine of the templates reads it.
    pub(crate) fn is_of_engine(self) -> bool {
        match self {
            Self::Markdown | Self::Component | Self::Html => true,
            Self::Style | Self::Messages => false,
        }
    }
}

/// Whether a file lies in the folder of templates.
pub(crate) fn is_of_templates(file: &FileName) -> bool {
    let below = file.as_str().strip_prefix(FOLDER.trim_end_matches('/'));
    below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// The file that people know a template by: `templates/NAME`, or `built-in/NAME`.
pub(crate) fn file_of_engine(name: &str) -> FileName {
    match name.strip_prefix(OWN) {
        Some(own) => own_file(own),
        None => FileName::new(name),
    }
}

/// A file of the data folder's `templates/`, by its name below it.
pub fn own_file(name: &str) -> FileName {
    FileName::new(&format!("{FOLDER}{name}"))
}

/// The name that a file of templates has among them, its own or built in.
pub(crate) fn name_of_file(file: &str) -> Option<&str> {
    let own = file.strip_prefix(FOLDER);
    own.or_else(|| file.strip_prefix(BUILT_IN))
}

/// The file of the data folder's messages in a language.
pub(crate) fn file_of_messages(language: &str) -> FileName {
    own_file(&format!("messages/{language}.ftl"))
}

/// A place in such a file, in bytes.
pub(crate) fn own_location(name: &str, at: Range<usize>) -> FileLocation {
    FileLocation {
        file: own_file(name),
        at: LocationKind::Bytes(at),
    }
}
