//! Which names there are at a place of a template.

use std::collections::BTreeSet;

use super::UnknownName;
use crate::templates::token::{Token, TokenKind};

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The field of that path, such as `rows[]`.
    Field(String),
    /// Something of which nothing is known here.
    Anything,
}

/// The names of a loop, a component, or the template itself.
#[derive(Debug, Default)]
struct Scope {
    names: Vec<(String, Meaning)>,
    /// Whether what stands outside is not seen.
    is_alone: bool,
}

/// All names at a place, the innermost last.
#[derive(Debug)]
pub(super) struct Scopes<'a> {
    fields: &'a [String],
    scopes: Vec<Scope>,
}

impl<'a> Scopes<'a> {
    pub(super) fn new(fields: &'a [String]) -> Self {
        Self {
            fields,
            scopes: vec![Scope::default()],
        }
    }

    /// Begins a loop with its variables.
    pub(super) fn open(&mut self, names: &[&str], meaning: &Meaning) {
        let names = names
            .iter()
            .map(|name| ((*name).to_owned(), meaning.clone()));
        self.scopes.push(Scope {
            names: names.collect(),
            is_alone: false,
        });
    }

    /// Begins a component, which sees its arguments and nothing else.
    pub(super) fn open_alone(&mut self, names: &[&str]) {
        let names = names.iter().chain([&"body"]);
        let names = names.map(|name| ((*name).to_owned(), Meaning::Anything));
        self.scopes.push(Scope {
            names: names.collect(),
            is_alone: true,
        });
    }

    pub(super) fn close(&mut self) {
        if self.scopes.len() > 1 {
            self.scopes.pop();
        }
    }

    /// Gives a value a name of its own.
    pub(super) fn name(&mut self, name: &str, meaning: Meaning) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.names.push((name.to_owned(), meaning));
        }
    }

    /// What each item of a list is.
    pub(super) fn item(&self, path: &[&str]) -> Meaning {
        match self.meaning(path) {
            Meaning::Field(path) => Meaning::Field(format!("{path}[]")),
            Meaning::Anything => Meaning::Anything,
        }
    }

    /// What a path stands for.
    pub(super) fn meaning(&self, path: &[&str]) -> Meaning {
        let mut names = path.iter();
        let first = names.next().and_then(|first| self.find(first));
        match first {
            Some(Meaning::Field(first)) => {
                Meaning::Field(names.fold(first, |path, name| format!("{path}.{name}")))
            }
            Some(Meaning::Anything) | None => Meaning::Anything,
        }
    }

    /// The first name of a path that is not there.
    pub(super) fn unknown(&self, path: &[Token<'_>]) -> Option<UnknownName> {
        let mut words = path.iter().filter(|token| token.kind == TokenKind::Word);
        let first = words.next()?;
        let Some(meaning) = self.find(first.text) else {
            return Some(told(first, self.names()));
        };
        let Meaning::Field(mut at) = meaning else {
            return None;
        };
        for word in words {
            let below = self.below(&at);
            if !below.iter().any(|name| name == word.text) {
                return Some(told(word, below));
            }
            at = format!("{at}.{}", word.text);
        }
        None
    }

    fn find(&self, name: &str) -> Option<Meaning> {
        for scope in self.scopes.iter().rev() {
            let mut names = scope.names.iter().rev();
            if let Some((_, meaning)) = names.find(|(known, _)| known == name) {
                return Some(meaning.clone());
            }
            if scope.is_alone {
                return None;
            }
        }
        let mut fields = self.fields.iter();
        let is_field = fields.any(|field| field == name);
        is_field.then(|| Meaning::Field(name.to_owned()))
    }

    /// All names at this place.
    fn names(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        for scope in self.scopes.iter().rev() {
            names.extend(scope.names.iter().map(|(name, _)| name.clone()));
            if scope.is_alone {
                names.remove("body");
                return names.into_iter().collect();
            }
        }
        let of_view = self
            .fields
            .iter()
            .filter(|field| !field.contains(['.', '[']));
        names.extend(of_view.cloned());
        names.into_iter().collect()
    }

    /// The names of the fields directly below a field.
    fn below(&self, path: &str) -> Vec<String> {
        let of_path = self.fields.iter().filter_map(|field| {
            let rest = field.strip_prefix(path)?.strip_prefix('.')?;
            (!rest.contains(['.', '['])).then(|| rest.to_owned())
        });
        let names: BTreeSet<String> = of_path.collect();
        names.into_iter().collect()
    }
}

fn told(token: &Token<'_>, known: Vec<String>) -> UnknownName {
    UnknownName {
        at: token.at.clone(),
        name: token.text.to_owned(),
        known,
    }
}
