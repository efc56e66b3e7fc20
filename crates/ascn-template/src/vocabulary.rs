//! What templates may use by name: filters, functions, tests and components, each with examples.
//!
//! 1. [`own`]: what this platform adds, for marks, messages and figures. A program adds its components.
//! 2. [`tera`]: the names that the language of the templates has by itself; it has a manual.
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
    /// Its arguments, each with what it is.
    pub arguments: &'static [(&'static str, &'static str)],
    /// What it gives, or of a test, when it holds.
    pub gives: &'static str,
    /// What it does, shown.
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

/// A template, what it sees, and what comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The text of the template.
    pub template: &'static str,
    /// What it sees, as JSON.
    pub context: &'static str,
    /// What comes out, its marks as words ([`ascn_export::mark::readable`]).
    pub result: &'static str,
}

/// What this platform adds to the language of the templates.
pub fn own_words() -> impl Iterator<Item = &'static Word> {
    own::WORDS.iter()
}

/// Makes an example.
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
