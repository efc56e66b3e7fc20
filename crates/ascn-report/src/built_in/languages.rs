//! The languages of the report's fixed words.

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
pub(crate) const ORIGINAL: &str = LANGUAGES[0].tag;

/// All languages, the original one first. A new one takes a new file and a line here.
pub(super) static LANGUAGES: [Language; 2] = [language!("en"), language!("id")];
