//! The words that the template language has by itself. Its
//! [manual](https://keats.github.io/tera/docs/) describes them, and the engine gives no list.
//!
//! The names are needed for suggestions, the rest for reading templates as expressions.

use super::WordKind;

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
    /// Something else; the reader of templates knows each by name.
    Other,
    /// It makes a number, or depends on one, and is refused.
    Refused,
}

/// All words of the language; a test compares their number with the engine's.
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

/// Returns the words of a kind that the language has by itself.
pub(crate) fn words_of_language(kind: WordKind) -> impl Iterator<Item = (&'static str, Takes)> {
    let rows = WORDS.into_iter().filter(move |(of, ..)| *of == kind);
    rows.flat_map(|(_, takes, names)| names.split(' ').map(move |name| (name, takes)))
}

/// Returns the words of a kind that are refused.
pub fn refused_words(kind: WordKind) -> impl Iterator<Item = &'static str> {
    let words = words_of_language(kind).filter(|(_, takes)| *takes == Takes::Refused);
    words.map(|(name, _)| name)
}
