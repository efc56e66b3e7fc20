//! The blocks of a template, and the templates that it includes and extends.

use std::ops::Range;

use crate::token::{Tag, Token, TokenKind, pieces, tags};

/// Returns the tags that are open at a place, the innermost last, each with its first two words.
fn open_at(text: &str, place: usize) -> Vec<(Range<usize>, &str, &str)> {
    let mut open = Vec::new();
    for tag in tags(text).iter().take_while(|tag| tag.at.start < place) {
        match tag.word() {
            "set" | "set_global" if tag.assigns() => {}
            word @ ("if" | "for" | "block" | "component" | "filter" | "set" | "set_global"
            | "raw") => {
                let at = tag.tokens.first().map_or(0..0, |first| first.at.clone());
                open.push((at, word, tag.tokens.get(1).map_or("", |second| second.text)));
            }
            word if word.starts_with("end") => drop(open.pop()),
            _ => {}
        }
    }
    open
}

/// Returns the innermost tag that is not closed: its place and its first word.
pub(crate) fn unclosed(text: &str) -> Option<(Range<usize>, &str)> {
    let (at, word, _) = open_at(text, text.len()).pop()?;
    Some((at, word))
}

/// Returns the range of the name that begins at a place, with its quotes or the sign before it.
pub(crate) fn named_at(text: &str, place: usize) -> Range<usize> {
    let tokens = tags(text).into_iter().flat_map(|tag| tag.tokens);
    let mut named = place..place;
    for token in tokens.skip_while(|token| token.at.start < place) {
        let is_of_name = token.kind == TokenKind::Word || token.text == ".";
        if token.at.start != named.end || !(named.is_empty() || is_of_name) {
            break;
        }
        named.end = token.at.end;
    }
    named
}

/// Returns the name of the innermost block around a place.
pub(crate) fn block_around(text: &str, place: usize) -> Option<&str> {
    let mut around = open_at(text, place).into_iter().rev();
    let (_, _, name) = around.find(|(_, word, _)| *word == "block")?;
    Some(name)
}

/// Returns the first text outside the blocks and components of a template.
pub(crate) fn outside(text: &str) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for (start, between, tag) in pieces(text) {
        let words = between.trim();
        if depth == 0 && !words.is_empty() {
            let start = start + (between.len() - between.trim_start().len());
            return Some(start..start + words.len());
        }
        match tag.as_ref().map_or("", Tag::word) {
            "block" | "component" => depth += 1,
            "endblock" | "endcomponent" => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Returns the names of the blocks of a template, which one that extends it can replace.
pub(crate) fn block_names(text: &str) -> Vec<&str> {
    let blocks = named_by(text, "block").filter(|token| token.kind == TokenKind::Word);
    blocks.map(|token| token.text).collect()
}

/// Returns the name of the template that this one extends, with its place.
pub(crate) fn extending(text: &str) -> Option<(Range<usize>, &str)> {
    let mut named = named_by(text, "extends");
    named.next().map(|token| (token.inside(), token.unquoted()))
}

/// Returns the names of the templates that this one includes, with their places.
pub(crate) fn included(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    named_by(text, "include").map(|token| (token.inside(), token.unquoted()))
}

/// Returns the second token of each statement that begins with this word.
fn named_by<'a>(text: &'a str, word: &str) -> impl Iterator<Item = Token<'a>> {
    let tags = tags(text).into_iter().filter(move |tag| tag.word() == word);
    tags.filter_map(|tag| tag.tokens.into_iter().nth(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_parents_and_parts_are_named() {
        let text = "{%- extends 'a.md' -%}{% block x -%}{% include \"b.md\" %}{% endblock %}";
        let extended = |text| extending(text).map(|(_, name)| name);
        assert_eq!(extended(text), Some("a.md"));
        assert_eq!(block_names(text), ["x"]);
        let included: Vec<_> = included(text).collect();
        assert_eq!(included.len(), 1);
        assert!(
            included
                .iter()
                .all(|(at, name)| text.get(at.clone()) == Some(*name))
        );
        assert_eq!(
            extended("{# {% extends 'a.md' %} #}{{ \"{% block x %}\" }}"),
            None
        );
    }

    #[test]
    fn text_outside_blocks_is_found() {
        let text = "{% extends 'a' %}\n{% block x %}y{% endblock %}\n z {# c #}";
        assert_eq!(outside(text).and_then(|at| text.get(at)), Some("z"));
        assert_eq!(
            outside("{% extends 'a' %}{% block x %}y{% endblock %}\n"),
            None
        );
        let text = "{% block a %}{% block b %}x{% endblock %}y{% endblock %}z";
        let around = |word| block_around(text, text.find(word).unwrap());
        assert_eq!(
            [around("x"), around("y"), around("z")],
            [Some("b"), Some("a"), None]
        );
    }

    #[test]
    fn a_name_has_its_quotes_or_its_sign_and_no_arguments() {
        let text = "é {{ a | b(c=1) }}{{<d.e f={1}/>}}{% include \"f.md\" %}";
        let named = |start| text.get(named_at(text, text.find(start).unwrap()));
        assert_eq!(
            ["b", "<d", "\"f", " }}"].map(named),
            ["b", "<d.e", "\"f.md\"", ""].map(Some)
        );
    }

    #[test]
    fn the_innermost_open_tag_is_found() {
        let word = |text| unclosed(text).map(|(at, word)| (at.start, word));
        assert_eq!(
            word("{% if a %}{% for b in c %}{% endfor %}"),
            Some((3, "if"))
        );
        assert_eq!(word("{% if a %}{% set x = 1 %}{% endif %}"), None);
        let raw = "{{ raw }}{% if a %}{% raw %}{% for b %}{% endraw %}";
        assert_eq!(word(raw), Some((12, "if")));
    }
}
