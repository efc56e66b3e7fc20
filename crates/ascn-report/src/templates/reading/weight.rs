//! How long a text can become that is made of itself again and again: `{% set a = a ~ a %}` thirty times
//! would take all memory there is.

use super::rounds::name_read;
use super::walk::Walk;
use crate::templates::token::{Tag, TagKind, Token};

/// How many values one text may be made of.
const MOST: u64 = 100_000;

impl<'t> Walk<'_, 't> {
    /// How many values these tokens are made of, at most.
    pub(super) fn weight(&self, tokens: &[Token<'t>]) -> u64 {
        let names = (0..tokens.len()).filter_map(|at| name_read(tokens, at));
        let weights = names.map(|name| self.weights.get(name.text).unwrap_or(&1));
        weights.fold(1, |sum: u64, one| sum.saturating_add(*one))
    }

    /// Keeps how many values a name is made of, and reports that they are too many.
    pub(super) fn weigh(&mut self, name: &Token<'t>, weight: u64) -> bool {
        // What is too long is told once, and not again for each that is made of it.
        let kept = if weight > MOST { 0 } else { weight };
        self.weights.insert(name.text.to_owned(), kept);
        if weight <= MOST {
            return false;
        }
        let message = format!(
            "`{}` is made of itself so often that no memory would hold it",
            name.text
        );
        self.tell(
            name.at.clone(),
            message,
            "print its parts one behind the other",
        );
        true
    }

    /// The same of what stands between two tags, of which `next` is the first one.
    pub(super) fn weight_of_captured(&self, name: &Token<'t>, next: usize, is_kept: bool) -> u64 {
        let inside = inside_of_set(self.file.tags.get(next..).unwrap_or_default());
        let tokens = inside.iter().flat_map(|tag| &tag.tokens);
        let again = tokens.filter(|token| token.is_word(name.text)).count();
        if is_kept && again > 1 {
            return u64::MAX;
        }
        let weights = inside.iter().map(|tag| self.weight(&tag.tokens));
        weights.fold(1, u64::saturating_add)
    }
}

/// The tags up to the end of the `set` that is open before them.
pub(super) fn inside_of_set<'c, 't>(tags: &'c [Tag<'t>]) -> &'c [Tag<'t>] {
    let mut depth = 1_usize;
    let end = tags.iter().position(|tag| {
        let first = tag
            .tokens
            .first()
            .filter(|_| tag.kind == TagKind::Statement);
        match first.map_or("", |first| first.text) {
            "set" | "set_global" if !tag.assigns() => depth += 1,
            "endset" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    tags.get(..end.unwrap_or(tags.len())).unwrap_or_default()
}
