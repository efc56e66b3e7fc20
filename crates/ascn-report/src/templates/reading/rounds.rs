//! Loops, whose tags are read as often as it takes until every name stands for all that it can.
//!
//! What a loop gives a name in one round is there in the next one. So one could count the rounds, if a
//! name could be made of what it was: with `d[1:]` of a text of digits, or through other names.

use std::collections::BTreeSet;

use super::expression::Cursor;
use super::walk::Walk;
use super::weight::inside_of_set;
use crate::templates::token::{Tag, TagKind, Token, TokenKind};

/// A condition or a loop that is read.
#[derive(Debug)]
pub(super) enum Open {
    /// A condition.
    If,
    /// A loop.
    For {
        /// Its tag.
        tag: usize,
        /// What the scopes were before it.
        before: (usize, usize),
        /// Whether its `else` has begun, which stands outside of it.
        is_over: bool,
    },
}

impl<'t> Walk<'_, 't> {
    /// Reads the beginning of a loop.
    pub(super) fn open_loop(&mut self, cursor: &mut Cursor<'_, 't>, tag: usize) {
        let weight = self.weight(cursor.rest());
        let words = cursor
            .rest()
            .iter()
            .take_while(|token| !token.is_word("in"));
        let words = words.filter(|token| token.kind == TokenKind::Word);
        self.weights
            .extend(words.map(|word| (word.text.to_owned(), weight)));
        let before = self.scopes.mark();
        let names = self.bound(cursor, 0);
        self.scopes.open(true, names);
        self.loops += 1;
        self.open.push(Open::For {
            tag,
            before,
            is_over: false,
        });
    }

    /// Reads an `else`.
    pub(super) fn other(&mut self) {
        if let Some(Open::For { is_over, .. }) = self.open.last_mut()
            && !std::mem::replace(is_over, true)
        {
            self.scopes.close();
            self.loops = self.loops.saturating_sub(1);
        }
    }

    /// Reads the end of a loop; returns which tag is next: the loop again, if a name outside of it has
    /// come to stand for more than was known when it was read.
    pub(super) fn close_loop(&mut self, next: usize) -> usize {
        self.other();
        match self.open.pop() {
            Some(Open::For { tag, before, .. }) if self.scopes.has_widened_since(before) => tag,
            Some(_) | None => next,
        }
    }

    /// Reports a name that a loop would change by what it, or another such name, was before; a list
    /// may get one more item.
    pub(super) fn counted(&mut self, cursor: &Cursor<'_, 't>, name: &Token<'t>) -> bool {
        let tokens = cursor.rest();
        let tokens = added(name.text, tokens).unwrap_or(tokens);
        let Some(read) = read_of(tokens, &self.file.carried) else {
            return false;
        };
        let message = format!("in a loop `{}` would count its rounds", name.text);
        let way = format!(
            "how many there are is a figure; a list can be printed as it is gone through, or gathered: \
             `{{% set_global {0} = [...{0}, one.name] %}}`",
            name.text
        );
        self.tell(read.at.clone(), message, &way);
        true
    }
}

/// What is added at the end of the list of that name, if these tokens are `= [...name, what]` and no
/// more.
fn added<'c, 't>(name: &str, tokens: &'c [Token<'t>]) -> Option<&'c [Token<'t>]> {
    let [equals, open, spread, list, comma, what @ .., close] = tokens else {
        return None;
    };
    let signs = [equals, open, spread, list, comma, close].map(|token| token.text);
    if signs != ["=", "[", "...", name, ",", "]"] {
        return None;
    }
    let mut depth = 1_usize;
    let is_inside = what.iter().all(|token| {
        match token.text {
            "[" | "?[" => depth += 1,
            "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0
    });
    is_inside.then_some(what)
}

/// The names that carry something from one round of a loop to the next: those that loops set for the
/// whole template, and those that are made of them there.
pub(super) fn carried<'t>(tags: &[Tag<'t>]) -> BTreeSet<&'t str> {
    let set = set_in_loops(tags);
    let mut carried = BTreeSet::new();
    let mut count = None;
    while count != Some(carried.len()) {
        count = Some(carried.len());
        for (names, rest, is_global) in &set {
            if *is_global || read_of(rest, &carried).is_some() {
                carried.extend(names.iter().copied());
            }
        }
    }
    carried
}

/// Names, what is made into them, and whether that is for the whole template.
type Set<'c, 't> = (Vec<&'t str>, &'c [Token<'t>], bool);

/// What loops give names to.
fn set_in_loops<'c, 't>(tags: &'c [Tag<'t>]) -> Vec<Set<'c, 't>> {
    let (mut depth, mut all) = (0_usize, Vec::new());
    let statements = tags.iter().enumerate();
    let statements = statements.filter(|(_, tag)| tag.kind == TagKind::Statement);
    for (index, tag) in statements {
        let Some((first, rest)) = tag.tokens.split_first() else {
            continue;
        };
        let is_end = |token: &Token<'_>| ["in", "=", "|"].contains(&token.text);
        let end = rest.iter().position(is_end).unwrap_or(rest.len());
        let (names, made) = rest.split_at(end);
        let words = names.iter().filter(|name| name.kind == TokenKind::Word);
        let words: Vec<&str> = words.map(|name| name.text).collect();
        match first.text {
            "endfor" => depth = depth.saturating_sub(1),
            "for" => {
                all.push((words, made, false));
                depth += 1;
            }
            "set" | "set_global" if depth > 0 => {
                if !tag.assigns() {
                    let inside = inside_of_set(tags.get(index + 1..).unwrap_or_default());
                    let printed = inside.iter().map(|tag| tag.tokens.as_slice());
                    all.extend(printed.map(|tokens| (Vec::clone(&words), tokens, false)));
                }
                all.push((words, made, first.text == "set_global"));
            }
            _ => {}
        }
    }
    all
}

/// The first of these tokens that reads one of these names.
fn read_of<'c, 't>(tokens: &'c [Token<'t>], names: &BTreeSet<&str>) -> Option<&'c Token<'t>> {
    let mut read = (0..tokens.len()).filter_map(|at| name_read(tokens, at));
    read.find(|token| names.contains(token.text))
}

/// A token, if it reads a name; what stands behind a dot, and the names of arguments, filters and tests,
/// read none.
pub(super) fn name_read<'c, 't>(tokens: &'c [Token<'t>], at: usize) -> Option<&'c Token<'t>> {
    let text = |at: Option<usize>| {
        at.and_then(|at| tokens.get(at))
            .map_or("", |token| token.text)
    };
    let before = [1, 2].map(|count| text(at.checked_sub(count)));
    let is_name = !matches!(before, ["." | "?." | "|" | "is", _] | ["not", "is"]);
    let token = tokens.get(at)?;
    let is_word = token.kind == TokenKind::Word && text(Some(at + 1)) != "=";
    (is_word && is_name).then_some(token)
}
