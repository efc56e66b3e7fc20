//! The names that templates may use: filters, functions, tests and components, each with examples.
//!
//! 1. [`own`]: the words that this platform adds. A program adds its components.
//! 2. [`tera`]: the words that the template language has by itself; its manual describes them.
//!
//! The manual is generated from these rows, and a test runs every example and counts the rows.

mod own;
mod tera;

pub use tera::refused_words;
pub(crate) use tera::{Takes, words_of_language};

/// A filter, a function, a test or a component that this program adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// How it is used.
    pub kind: WordKind,
    /// Its name.
    pub name: &'static str,
    /// Its arguments, each with its meaning.
    pub arguments: &'static [(&'static str, &'static str)],
    /// Its result; for a test, when it holds.
    pub gives: &'static str,
    /// Examples of its use.
    pub examples: &'static [Example],
}

/// How a word is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    /// `{{ value | name }}`
    Filter,
    /// `{{ name(argument="…") }}`
    Function,
    /// `{% if value is name %}`
    Test,
    /// `{{<name argument={value}/>}}`
    Component,
}

/// A template with its view and its output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The text of the template.
    pub template: &'static str,
    /// Its view, as JSON.
    pub context: &'static str,
    /// Its output, with marks as words ([`ascn_export::mark::readable`]).
    pub result: &'static str,
}

/// Returns the words that this platform adds to the template language.
pub fn own_words() -> impl Iterator<Item = &'static Word> {
    own::WORDS.iter()
}

/// Creates an example.
pub const fn example(
    template: &'static str,
    context: &'static str,
    result: &'static str,
) -> Example {
    Example {
        template,
        context,
        result,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::engine::Engine;
    use crate::templates::Templates;
    use crate::tests::example;

    #[test]
    fn every_word_that_the_engine_knows_is_described_once() {
        let engine = Engine::new(&Templates::new(example::built_in()), "en").unwrap();
        let kinds = [
            WordKind::Filter,
            WordKind::Test,
            WordKind::Function,
            WordKind::Component,
        ];
        let own = own_words().chain(example::built_in().components);
        let own = own.map(|word| (word.kind, word.name));
        let of_language = kinds
            .into_iter()
            .flat_map(|kind| words_of_language(kind).map(move |(name, _)| (kind, name)));
        let words: Vec<_> = own.chain(of_language).collect();
        let once: BTreeSet<_> = words.iter().collect();
        assert_eq!(once.len(), words.len());
        let counts = kinds.map(|of| words.iter().filter(|(kind, _)| *kind == of).count());
        assert_eq!(engine.count_of_words(), counts);
    }
}
