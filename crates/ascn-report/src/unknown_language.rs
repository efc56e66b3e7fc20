//! # unknown-language
//!
//! ## What it checks
//!
//! `language` in `ascn.yaml`, and the language of each edition in `edition_languages`, is one in
//! which the report has its words: `en` (English) or `id` (Bahasa Indonesia).
//!
//! ## Why
//!
//! A report is in one language from cover to cover. The program does not fill in words of another
//! one.
//!
//! ## Example
//!
//! ```yaml
//! language: en
//! edition_languages: {public: ind}   # id
//! ```
//!
//! ## How to fix
//!
//! Write one of the languages above, by its tag. If the report is needed in another one, ask the
//! maintainers of the program to add its message file.
//!
//! ## Source
//!
//! The file format, chapter *Settings*. BCP 47, *Tags for identifying languages*.

use ascn_core::network::Network;
use ascn_diagnostic::{DataPath, Fault, did_you_mean};

use crate::built_in::{built_in, languages};

ascn_diagnostic::rule!(pub(crate) UNKNOWN_LANGUAGE: Error in "unknown_language.rs", Files);

/// Reports the languages of a network in which the report has no words.
pub(crate) fn faults(network: &Network) -> Vec<Fault> {
    let settings = &network.settings.value;
    let mut named = vec![(DataPath::root().key("language"), &settings.language)];
    if let Some(editions) = &settings.edition_languages {
        let path = DataPath::root().key("edition_languages").key("public");
        named.push((path, &editions.public));
    }
    named.retain(|(_, language)| languages().all(|known| known != language.as_str()));
    let fault = |(path, language): (DataPath, &String)| {
        let message = format!("the report has no words in the language `{language}`");
        let fault = Fault::new(&UNKNOWN_LANGUAGE, network.settings.location(path), message)
            .label("no such language");
        let fault = fault.helps(did_you_mean(language, languages()));
        fault.help(format!("there are: {}", built_in().listed_languages()))
    };
    named.into_iter().map(fault).collect()
}
