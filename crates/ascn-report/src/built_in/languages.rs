//! The languages in which the report has its fixed words.

use ascn_template::Language;

/// A row of the table of languages.
macro_rules! language {
    ($tag:literal) => {
        Language {
            tag: $tag,
            file: concat!("templates/messages/", $tag, ".ftl"),
            text: include_str!(concat!("../../../../templates/messages/", $tag, ".ftl")),
        }
    };
}

/// The language in which messages are written first.
pub(super) const ORIGINAL: &str = LANGUAGES[0].tag;

/// All languages; in the first one, messages are written first. A new one is one new file and one line
/// here.
pub(super) static LANGUAGES: [Language; 2] = [language!("en"), language!("id")];
