//! Loops, and the values that names are made of.
//!
//! A name that a loop sets in one round exists in the next one. So a template could count the
//! rounds if a name could be made of its earlier value: with `d[1:]` of a text of digits, or
//! through other names. And a text that is made of itself again and again exhausts the memory:
//! thirty times `{% set a = a ~ a %}` is enough.
//!
//! The tags of a loop are read twice. Since no name may be made of what another round made, each
//! name has all its possible kinds by then.

use super::cursor::Cursor;
use super::kind::Names;
use super::state::{Made, Open, Walk};
use crate::token::{Tag, Token, TokenKind, in_bracket};

/// The most values that one text may be made of.
const MOST: u64 = 100_000;

impl<'t> Walk<'_, 't> {
    /// Reads the beginning of a loop; `next` is the tag after it.
    pub(super) fn open_loop(&mut self, cursor: &mut Cursor<'_, 't>, next: usize) {
        let tokens = cursor.rest;
        let is_in = |token: &Token<'_>| token.is_word("in");
        let end = tokens.iter().position(is_in).unwrap_or_default();
        let (words, over) = tokens.split_at(end);
        let made = self.made_of(over);
        for word in words.iter().filter(|word| word.kind == TokenKind::Word) {
            self.keep(word.text, made);
        }
        let names = self.bound(cursor, 0);
        self.begin_loop(Some((next, names.clone())), names);
    }

    fn begin_loop(&mut self, again: Option<(usize, Names)>, names: Names) {
        self.scopes.open(true, names);
        self.loops += 1;
        let is_over = false;
        self.open.push(Open::For { again, is_over });
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

    /// Reads the end of a loop. Returns the next tag: once, that is the loop's first tag again.
    pub(super) fn close_loop(&mut self, next: usize) -> usize {
        self.other();
        let Some(Open::For { again, .. }) = self.open.pop() else {
            return next;
        };
        again.map_or(next, |(first, names)| {
            self.begin_loop(None, names);
            first
        })
    }

    /// Returns what a value of these tokens is made of.
    pub(super) fn made_of(&self, tokens: &[Token<'_>]) -> Made {
        let read = names_read(tokens).map(|name| self.made.get(name.text));
        let read = read.map(|made| made.copied().unwrap_or(Made::OF_ONE));
        read.fold(Made::OF_ONE, Made::and)
    }

    /// Records what a name is made of, in addition to what it was: a condition may skip this.
    fn keep(&mut self, name: &str, made: Made) {
        let kept = self.made.entry(name.to_owned()).or_insert(made);
        kept.weight = kept.weight.max(made.weight);
        kept.is_carried |= made.is_carried;
    }

    /// Records what a name is made of: a value, or filters and the text between two tags. Reports a
    /// name that a loop would change depending on its earlier value or that of another such name,
    /// except for a list that gets one more item; and a name that is made of too much.
    pub(super) fn is_refused(
        &mut self,
        name: &Token<'t>,
        value: &[Token<'t>],
        inside: &[Tag<'t>],
        is_for_all_rounds: bool,
    ) -> bool {
        let printed = inside.iter().map(|tag| self.made_of(&tag.tokens));
        let made = printed.fold(self.made_of(value), Made::and);
        self.keep(name.text, made);
        if is_for_all_rounds {
            let is_carried = true;
            self.keep(name.text, Made { is_carried, ..made });
            if self.counts(name, value, inside) {
                return true;
            }
        }
        if made.weight <= MOST {
            return false;
        }
        // Only the first text that is too long is reported, not those made of it.
        self.made.insert(name.text.to_owned(), Made::OF_ONE);
        let text = name.text;
        let message = format!("`{text}` is made of itself so often that no memory would hold it");
        let way = "print its parts one behind the other";
        self.tell(name.at.clone(), message, way);
        true
    }

    fn counts(&mut self, name: &Token<'t>, value: &[Token<'t>], inside: &[Tag<'t>]) -> bool {
        let value = added(name.text, value).unwrap_or(value);
        let is_carried =
            |token: &&Token<'_>| self.made.get(token.text).is_some_and(|one| one.is_carried);
        let in_value = names_read(value).find(is_carried);
        let mut printed = inside.iter().flat_map(|tag| names_read(&tag.tokens));
        let Some(read) = in_value.or_else(|| printed.find(is_carried).map(|_| name)) else {
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

/// Returns the item that is appended to a list, if these tokens are exactly `[...name, item]`.
fn added<'c, 't>(name: &str, tokens: &'c [Token<'t>]) -> Option<&'c [Token<'t>]> {
    let [open, spread, list, comma, what @ .., close] = tokens else {
        return None;
    };
    let signs = [open, spread, list, comma, close].map(|token| token.text);
    if signs != ["[", "...", name, ",", "]"] {
        return None;
    }
    let is_inside = in_bracket(what).count() == what.len();
    is_inside.then_some(what)
}

/// Returns the tokens that read a name, unlike fields, arguments, filters and tests.
fn names_read<'c, 't>(tokens: &'c [Token<'t>]) -> impl Iterator<Item = &'c Token<'t>> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let read = tokens.iter().enumerate().filter(move |(at, token)| {
        let before = [1, 2].map(|count| text(at.wrapping_sub(count)));
        let is_other = matches!(before, ["." | "?." | "|" | "is", _] | ["not", "is"]);
        token.kind == TokenKind::Word && !is_other && text(at + 1) != "="
    });
    read.map(|(_, token)| token)
}

/// Returns the tags up to the end of the `set` that is open before them.
pub(super) fn inside_of_set<'c, 't>(tags: &'c [Tag<'t>]) -> &'c [Tag<'t>] {
    let mut depth = 1_usize;
    let end = tags.iter().position(|tag| {
        match tag.word() {
            "set" | "set_global" if !tag.assigns() => depth += 1,
            "endset" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    tags.get(..end.unwrap_or(tags.len())).unwrap_or_default()
}
