//! What the language of the templates has by itself, as its
//! [manual](https://keats.github.io/tera/docs/) describes it, and what may be done with it here.

use super::WordKind;

/// A filter, a function or a test of the language.
#[derive(Debug, Clone, Copy)]
pub struct LanguageWord {
    /// How it is used.
    pub kind: WordKind,
    /// Its name.
    pub name: &'static str,
    pub(crate) takes: Takes,
}

impl LanguageWord {
    /// Whether templates may use it; what makes a number they may not.
    pub fn is_allowed(&self) -> bool {
        self.takes != Takes::Refused
    }
}

/// What a word of the language takes and gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// A plain text, and gives one.
    Text,
    /// A list, and gives it in another order or in part.
    List,
    /// A list or a plain text, and gives the same.
    TextOrList,
    /// A list, and gives one of its items.
    ItemOf,
    /// Something else; the reader of the templates knows each by name.
    Other,
    /// It makes a number, or depends on one, and is refused.
    Refused,
}

/// All words of the language; a test counts them against those that the engine knows.
const WORDS: [(WordKind, Takes, &str); 9] = [
    (
        WordKind::Filter,
        Takes::Text,
        "capitalize escape_html escape_xml indent lower newlines_to_br replace str title trim \
         trim_end trim_start truncate upper",
    ),
    (WordKind::Filter, Takes::List, "sort unique"),
    (WordKind::Filter, Takes::TextOrList, "reverse"),
    (WordKind::Filter, Takes::ItemOf, "first last nth"),
    (
        WordKind::Filter,
        Takes::Other,
        "default escape get group_by join keys pairs safe split values",
    ),
    (
        WordKind::Filter,
        Takes::Refused,
        "abs float int length pluralize round wordcount",
    ),
    (WordKind::Function, Takes::Other, "throw"),
    (WordKind::Function, Takes::Refused, "range"),
    (
        WordKind::Test,
        Takes::Other,
        "array bool containing defined divisible_by ending_with even float integer iterable map \
         none number odd starting_with string undefined",
    ),
];

/// What the language has by itself.
pub fn words_of_language() -> impl Iterator<Item = LanguageWord> {
    WORDS.into_iter().flat_map(|(kind, takes, names)| {
        let names = names.split(' ');
        names.map(move |name| LanguageWord { kind, name, takes })
    })
}
