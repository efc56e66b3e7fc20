//! The names that exist, for suggestions where a template uses another one.

use super::Medium;
use crate::fault::Names;
use crate::file::TemplateKind;
use crate::message::Messages;
use crate::templates::Templates;
use crate::vocabulary::{Takes, Word, WordKind, own_words, words_of_language};

/// Returns the names that a template may use.
pub(super) fn of<'a>(of: Medium, templates: &'a Templates, messages: &'a Messages) -> Names<'a> {
    let kind = match of {
        Medium::Markdown => TemplateKind::Markdown,
        Medium::Html => TemplateKind::Html,
    };
    let components = files(templates, TemplateKind::Component).map(stem);
    Names {
        of_kind: [
            ("filter", words(of, WordKind::Filter)),
            ("function", words(of, WordKind::Function)),
            ("test", words(of, WordKind::Test)),
            ("component", components.collect()),
            ("template", files(templates, kind).collect()),
            ("section", templates.built_in().sections.clone()),
        ],
        messages: messages.ids(),
        language: messages.language(),
    }
}

/// Returns the words of a kind; of the platform's own, the page has only `t`.
fn words(of: Medium, kind: WordKind) -> Vec<&'static str> {
    let is_there = |word: &&'static Word| of == Medium::Markdown || word.name == "t";
    let own = own_words().filter(|word| word.kind == kind && is_there(word));
    let of_language = words_of_language(kind).filter(|(_, takes)| *takes != Takes::Refused);
    let own = own.map(|word| word.name);
    own.chain(of_language.map(|(name, _)| name)).collect()
}

/// Returns the templates of a kind, built in or not.
fn files(templates: &Templates, kind: TemplateKind) -> impl Iterator<Item = &str> {
    let all = templates.built_in().texts().chain(templates.own());
    let of_kind = all.filter(move |(name, _)| TemplateKind::from_name(name) == Some(kind));
    of_kind.map(|(name, _)| name)
}

/// Returns `unsaid` for `components/unsaid.md`.
fn stem(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.split('.').next().unwrap_or(last)
}
