//! Reading a template for the names it uses, before anything is rendered with it.
//!
//! A name that is not there shows when a template is rendered, but not in a branch that the data of
//! today do not take, and not where the engine takes what is missing for false. So each name is
//! looked up among the fields of the view.
//!
//! 1. [`scope`] knows which names there are at a place: fields, variables of loops, arguments.
//! 2. [`unknown_names`] walks through the tags.

mod scope;

use std::collections::BTreeSet;
use std::ops::Range;

use ascn_yaml::limit;

use super::token::{Tag, TagKind, Token, TokenKind, tags};
use scope::{Meaning, Scopes};

/// A name that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UnknownName {
    /// Where, in bytes.
    pub(super) at: Range<usize>,
    /// The name.
    pub(super) name: String,
    /// The names that there are at this place.
    pub(super) known: Vec<String>,
}

/// The names that a template uses and that are not there.
///
/// `fields` are the paths of what it sees, such as `rows[].country`. Once there are more than can
/// be told, it is read no further.
pub(super) fn unknown_names(text: &str, fields: &[String]) -> Vec<UnknownName> {
    let mut scopes = Scopes::new(fields);
    let mut unknown = Vec::new();
    for tag in tags(text) {
        if unknown.len() > limit::FAULTS {
            break;
        }
        read(&tag, &mut scopes, &mut unknown);
    }
    unknown
}

/// What a tag opens that another one closes.
const OPENING: [&str; 7] = ["if", "for", "block", "component", "filter", "set", "raw"];

/// The innermost tag of a template that is not closed: where, and its first word.
pub(crate) fn unclosed(text: &str) -> Option<(Range<usize>, &str)> {
    let mut open: Vec<(Range<usize>, &str)> = Vec::new();
    for tag in statements(text) {
        let Some(first) = tag.tokens.first() else {
            continue;
        };
        if OPENING.contains(&first.text) && !tag.assigns() {
            open.push((first.at.clone(), first.text));
        } else if first.text.starts_with("end") {
            open.pop();
        }
    }
    open.pop()
}

/// The name of the innermost block around a place.
pub(crate) fn block_around(text: &str, place: usize) -> Option<&str> {
    let mut open = Vec::new();
    for tag in statements(text).take_while(|tag| tag.at.start < place) {
        match tag.tokens.as_slice() {
            [first, name, ..] if first.is_word("block") => open.push(name.text),
            [first, ..] if first.is_word("endblock") => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

/// The first text outside the blocks and components of a template.
pub(crate) fn outside(text: &str) -> Option<Range<usize>> {
    let (mut depth, mut at) = (0_usize, 0);
    let end = text.len();
    let tags = tags(text).into_iter();
    let tags = tags.map(|tag| {
        let first = tag.tokens.first().map_or("", |first| first.text);
        (tag.at.clone(), first.to_owned())
    });
    for (tag, first) in tags.chain([(end..end, String::new())]) {
        let between = text.get(at..tag.start).unwrap_or_default();
        let words = between.trim();
        if depth == 0 && !words.is_empty() {
            let start = at + (between.len() - between.trim_start().len());
            return Some(start..start + words.len());
        }
        match first.as_str() {
            "block" | "component" => depth += 1,
            "endblock" | "endcomponent" => depth = depth.saturating_sub(1),
            _ => {}
        }
        at = tag.end;
    }
    None
}

/// The names of the blocks of a template, which one that extends it can replace.
pub(crate) fn block_names(text: &str) -> Vec<&str> {
    let blocks = named_by(text, "block").filter(|token| token.kind == TokenKind::Word);
    blocks.map(|token| token.text).collect()
}

/// The name of the template that this one extends.
pub(crate) fn extended(text: &str) -> Option<&str> {
    named_by(text, "extends")
        .next()
        .map(|token| unquoted(&token).1)
}

/// The names of the templates that this one includes, and where they stand.
pub(super) fn included(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    named_by(text, "include").map(|token| unquoted(&token))
}

fn statements(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let tags = tags(text).into_iter();
    tags.filter(|tag| tag.kind == TagKind::Statement)
}

/// What stands behind the first word of each statement that begins so.
fn named_by<'a>(text: &'a str, word: &str) -> impl Iterator<Item = Token<'a>> {
    statements(text).filter_map(move |tag| {
        let mut tokens = tag.tokens.into_iter();
        tokens.next().filter(|first| first.is_word(word))?;
        tokens.next()
    })
}

/// The texts that stand in quotes in the tags of a template.
pub(super) fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let tokens = tags(text).into_iter().flat_map(|tag| tag.tokens);
    let literals = tokens.filter(|token| token.kind == TokenKind::Literal);
    literals.map(|token| unquoted(&token).1)
}

/// A text without its quotes, and where it stands.
fn unquoted<'a>(token: &Token<'a>) -> (Range<usize>, &'a str) {
    let text = token.text.trim_matches(['"', '\'', '`']);
    let start = token.at.start + (token.text.len() - text.len()) / 2;
    (start..start + text.len(), text)
}

/// Reads one tag, and what it does to the names behind it.
fn read(tag: &Tag<'_>, scopes: &mut Scopes<'_>, unknown: &mut Vec<UnknownName>) {
    let tokens = tag.tokens.as_slice();
    let Some((first, rest)) = tokens
        .split_first()
        .filter(|_| tag.kind == TagKind::Statement)
    else {
        look_up(tokens, scopes, unknown);
        return;
    };
    match first.text {
        "for" => {
            let at = rest.iter().position(|token| token.is_word("in"));
            let (names, list) = rest.split_at(at.unwrap_or(rest.len()));
            let list = list.get(1..).unwrap_or_default();
            look_up(list, scopes, unknown);
            let item = path(list).map_or(Meaning::Anything, |path| scopes.item(&path));
            let names = names.iter().filter(|token| token.kind == TokenKind::Word);
            let names: Vec<&str> = names.map(|token| token.text).collect();
            // Of a pair, the first is a key: nothing is known of either.
            let meaning = if names.len() == 1 {
                item
            } else {
                Meaning::Anything
            };
            scopes.open(&names, &meaning);
        }
        "component" => {
            let inside = rest.iter().skip_while(|token| token.text != "(");
            let words = inside.filter(|token| token.kind == TokenKind::Word);
            let names: Vec<&str> = words.map(|token| token.text).collect();
            scopes.open_alone(&names);
        }
        "endfor" | "endcomponent" => scopes.close(),
        "set" | "set_global" => {
            let value = rest.get(2..).unwrap_or_default();
            look_up(value, scopes, unknown);
            if let Some(name) = rest.first() {
                let meaning = path(value).map_or(Meaning::Anything, |path| scopes.meaning(&path));
                scopes.name(name.text, meaning);
            }
        }
        "block" | "endblock" | "extends" | "include" | "raw" | "endraw" | "endif" | "else" => {}
        _ => look_up(rest, scopes, unknown),
    }
}

/// The names of a path, if the tokens are one and nothing else.
fn path<'a>(tokens: &[Token<'a>]) -> Option<Vec<&'a str>> {
    let mut names = Vec::new();
    for (position, token) in tokens.iter().enumerate() {
        match (position % 2, token.kind) {
            (0, TokenKind::Word) => names.push(token.text),
            (1, TokenKind::Sign) if token.text == "." => {}
            _ => return None,
        }
    }
    (tokens.len() % 2 == 1).then_some(names)
}

/// Words that are no names of values.
const KEYWORDS: [&str; 14] = [
    "and", "or", "not", "in", "is", "if", "elif", "else", "true", "false", "none", "for", "loop",
    "filter",
];

/// Looks up each path in an expression.
fn look_up(tokens: &[Token<'_>], scopes: &Scopes<'_>, unknown: &mut Vec<UnknownName>) {
    let bound = bound_inside(tokens);
    let mut rest = tokens;
    let mut before: Option<&Token<'_>> = None;
    while let Some((first, behind)) = rest.split_first() {
        let is_value = first.kind == TokenKind::Word
            && !KEYWORDS.contains(&first.text)
            && !bound.contains(first.text)
            && !before.is_some_and(names_no_value)
            && !behind.first().is_some_and(|next| follows_no_value(next));
        let length = if first.kind == TokenKind::Word {
            length_of_path(rest)
        } else {
            1
        };
        let (path, behind) = rest.split_at(length.min(rest.len()));
        if is_value {
            unknown.extend(scopes.unknown(path));
        }
        before = path.last();
        // A test may be `is not defined`.
        if first.is_word("not") && before.is_some() {
            before = Some(first);
        }
        rest = behind;
    }
}

/// Whether what stands behind this is the name of a filter, a test or a component.
fn names_no_value(before: &Token<'_>) -> bool {
    ["|", "<", "</", "is"].contains(&before.text)
}

/// Whether what stands before this is the name of a function, an argument or a key.
fn follows_no_value(next: &Token<'_>) -> bool {
    ["(", "=", ":"].contains(&next.text)
}

/// How many tokens from the first on are one path.
fn length_of_path(tokens: &[Token<'_>]) -> usize {
    let mut length = 1;
    while let [dot, word] = tokens.get(length..length + 2).unwrap_or_default() {
        let is_next = [".", "?."].contains(&dot.text) && word.kind == TokenKind::Word;
        if !is_next {
            break;
        }
        length += 2;
    }
    length
}

/// The names that a list comprehension binds.
fn bound_inside<'a>(tokens: &[Token<'a>]) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    let mut is_binding = false;
    for token in tokens {
        is_binding = (is_binding || token.is_word("for")) && !token.is_word("in");
        if is_binding && token.kind == TokenKind::Word && token.text != "for" {
            names.insert(token.text);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 7] = [
        "as_of",
        "members",
        "members.text",
        "rows",
        "rows[].country",
        "rows[].cities",
        "rows[].cities[].name",
    ];

    fn unknown(text: &str) -> Vec<String> {
        let fields = FIELDS.map(str::to_owned);
        let unknown = unknown_names(text, &fields).into_iter();
        let told = unknown.map(|one| {
            assert_eq!(&text[one.at.clone()], one.name);
            format!("{}: {}", one.name, one.known.join(" "))
        });
        told.collect()
    }

    #[test]
    fn what_is_there_is_not_told() {
        for text in [
            "{{ as_of }} {{ members | figure }} {{ \"a.b\" | t(as_of=as_of, x=rows | length) }}",
            "{% for row in rows %}{{ row.country }}{{ loop.index }}{% endfor %}",
            "{% for row in rows %}{% for c in row.cities %}{{ c.name }}{% endfor %}{% endfor %}",
            "{% if as_of is defined and not members %}{% elif rows %}{% else %}{% endif %}",
            "{% set x = rows %}{% for row in x %}{{ row.country }}{% endfor %}",
            "{% component two(f, g=1) %}{{ f.anything }}{{ g }}{% endcomponent two %}",
            "{{<two f={as_of} g=\"x\"/>}} {# {{ nope }} #} {% raw %}{{ nope }}{% endraw %}",
            "{{ [r.country for r in rows] | join(sep=\", \") }} {{ rows[0] }} {{ {\"a\": as_of} }}",
            "{% for one in rows | sort %}{{ one.whatever }}{% endfor %}{{ members.text }}",
            "{% block a -%}{{ super() }}{%- endblock %}{{- as_of -}}",
        ] {
            assert_eq!(unknown(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn blocks_parents_and_parts_are_named() {
        let text = "{%- extends 'a.md' -%}{% block x -%}{% include \"b.md\" %}{% endblock %}";
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

    #[test]
    fn what_is_not_there_is_told_with_what_is() {
        assert_eq!(
            unknown("{{ membres | figure }}"),
            ["membres: as_of members rows"]
        );
        assert_eq!(
            unknown("{% for row in rows %}{% if row.contry %}x{% endif %}{% endfor %}"),
            ["contry: cities country"]
        );
        assert_eq!(unknown("{{ as_of.x }}"), ["x: "]);
        assert_eq!(
            unknown("{{ \"x\" | t(a=asof) }}"),
            ["asof: as_of members rows"]
        );
        assert_eq!(
            unknown("{% for row in rows %}{% endfor %}{{ row.country }}"),
            ["row: as_of members rows"]
        );
        assert_eq!(
            unknown("{% component a(f) %}{{ as_of }}{% endcomponent a %}"),
            ["as_of: f"]
        );
    }
}
