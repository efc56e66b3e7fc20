//! What templates may use by name: filters, functions, tests and components, each with examples.
//!
//! 1. [`own`]: what this program adds, for marks and messages; [`component`]: its components.
//! 2. [`tera`]: the names that the language of the templates has by itself; it has a manual.
//!
//! The manual is generated from these rows, and a test runs every example and counts the rows.

mod component;
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

/// What this program adds to the language of the templates.
pub fn own_words() -> impl Iterator<Item = &'static Word> {
    own::WORDS.iter().chain(component::WORDS)
}

const fn example(template: &'static str, context: &'static str, result: &'static str) -> Example {
    Example {
        template,
        context,
        result,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ascn_export::mark::readable;

    use super::*;
    use crate::engine::Engine;

    /// What is wrong with an example, if anything is.
    fn fault(engine: &Engine, word: &Word, example: &Example) -> Option<String> {
        let came = engine.render_text(example.template, example.context);
        let came = came.map(|text| readable(&text));
        let is_right =
            example.template.contains(word.name) && came.as_deref() == Ok(example.result);
        (!is_right).then(|| format!("{}: {}: {came:?}", word.name, example.template))
    }

    #[test]
    fn every_example_gives_what_it_says() {
        let engine = Engine::new("en").unwrap();
        let mut wrong = Vec::new();
        for word in own_words() {
            assert!(!word.examples.is_empty(), "{}", word.name);
            let faults = word
                .examples
                .iter()
                .filter_map(|one| fault(&engine, word, one));
            wrong.extend(faults);
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_word_that_the_engine_knows_is_described_once() {
        let engine = Engine::new("en").unwrap();
        let kinds = [
            WordKind::Filter,
            WordKind::Test,
            WordKind::Function,
            WordKind::Component,
        ];
        let own = own_words().map(|word| (word.kind, word.name));
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
