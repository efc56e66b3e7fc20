//! The languages in which the report has its fixed words.

/// A language, and the file of its messages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Language {
    /// Its tag of BCP 47.
    pub(crate) tag: &'static str,
    /// The file, as the repository names it.
    pub(crate) file: &'static str,
    /// What stands in it.
    pub(crate) text: &'static str,
}

/// A row of the table of languages.
macro_rules! language {
    ($tag:literal) => {
        Language {
            tag: $tag,
            file: concat!("templates/messages/", $tag, ".ftl"),
            text: include_str!(concat!("../../../templates/messages/", $tag, ".ftl")),
        }
    };
}

/// The language in which messages are written first.
pub(crate) const ORIGINAL: &str = "en";

/// All languages. A new one is one new file and one line here.
pub(crate) static LANGUAGES: [Language; 2] = [language!("en"), language!("id")];

/// The languages in which a report can be written, by their tags of BCP 47.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|one| one.tag)
}

/// The same, as a list to be read.
pub(crate) fn listed() -> String {
    languages().collect::<Vec<_>>().join(", ")
}
