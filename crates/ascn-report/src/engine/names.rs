//! The names that there are, for whoever wrote another one.

use super::Output;
use crate::message::Messages;
use crate::template_fault::Names;
use crate::templates::{Kind, Templates, built_in};
use crate::vocabulary::{WordKind, own_words, words_of_tera};

/// The names that a template may use.
pub(super) fn of<'a>(of: Output, templates: &'a Templates, messages: &'a Messages) -> Names<'a> {
    let kind = match of {
        Output::Markdown => Kind::Markdown,
        Output::Html => Kind::Html,
    };
    let words = |wanted: WordKind| -> Vec<&str> {
        let own = own_words()
            .iter()
            .filter(|word| of == Output::Markdown || word.name == "t");
        let all = own
            .chain(words_of_tera())
            .filter(|word| word.kind == wanted);
        all.map(|word| word.name).collect()
    };
    Names {
        filters: words(WordKind::Filter),
        functions: words(WordKind::Function),
        tests: words(WordKind::Test),
        components: files(templates, Kind::Component).map(stem).collect(),
        templates: files(templates, kind).collect(),
        messages: messages.ids(),
    }
}

/// The templates of a kind, built in or not.
fn files(templates: &Templates, kind: Kind) -> impl Iterator<Item = &str> {
    let all = built_in::all().chain(templates.own());
    let of_kind = all.filter(move |(name, _)| Kind::of(name) == Some(kind));
    of_kind.map(|(name, _)| name)
}

/// `unsaid` of `components/unsaid.md`.
fn stem(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.split('.').next().unwrap_or(last)
}
