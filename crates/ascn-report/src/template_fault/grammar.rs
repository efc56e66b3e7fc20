//! What the engine says of a template that breaks its grammar, in plain words.

use super::values::{Row, filled, in_words};
use super::words::Words;
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_VALUE};

/// What the engine says of its grammar.
const ROWS: &[Row] = &[
    (
        "super()",
        "`super()` stands where no block is replaced",
        "write it into a block of a template that extends another one: it prints what that one has",
    ),
    (
        "Maximum render recursion",
        "more than 20 components call one another",
        "write some of what is called where it is used",
    ),
    (
        "Unknown tag",
        "unknown tag: none of that name can stand here",
        "the tags are: block, break, component, continue, extends, filter, for, if, include, raw, set, \
         set_global; `elif`, `else` and those with `end` stand behind the tag that they belong to",
    ),
    (
        "Unexpected character",
        "this sign has no meaning in a tag",
        "write `and`, `or` and `not` as words, and a text in quotes",
    ),
    (
        "Invalid Integer",
        "the number is too large",
        "write a smaller one, or a text in quotes",
    ),
    (
        "Invalid Float",
        "the number is too large",
        "write a smaller one, or a text in quotes",
    ),
    (
        "Function calls are only allowed",
        "a field cannot be called",
        "write a filter behind it, `x | upper`, or the function first, `ref(id=\"scope\")`",
    ),
    (
        "List comprehensions support only",
        "a list is made with one `for` alone",
        "go through the other one inside: `[[… for b in a.list] for a in rows]`",
    ),
    (
        "Components with body content",
        "what stands between two tags is given to a component by tags",
        "write `{% <NAME> %}…{% </NAME> %}`; without anything between, `{{<NAME/>}}`",
    ),
    (
        "Expected \"string\" or {expression}",
        "what is given to a component stands in quotes or in braces",
        "write `argument=\"text\"` or `argument={value}`",
    ),
    (
        "component default arguments can only be",
        "what an argument is that is not given is written out here",
        "write a text, a number, a list or a map, or leave `=` out: then it must be given",
    ),
    (
        "is reserved for component body content",
        "`body` is what stands between the tags of a call",
        "take another name for the argument",
    ),
    (
        "is defined more than once",
        "the argument `#0` stands twice",
        "leave one of the two out",
    ),
    (
        "is missing its closing",
        "the text is not closed",
        "close it with the quote that it begins with",
    ),
    (
        "nexpected escape character",
        "a text has no such sign behind `\\`",
        "write `\\\\` for the sign `\\` itself",
    ),
    (
        "losing comment tag",
        "the comment is not closed",
        "close it with `#}`",
    ),
    (
        "nexpected end of raw block",
        "what is raw is not closed",
        "close it with `{% endraw %}`",
    ),
    (
        "in the opening tag, found",
        "the tag that closes `#0` says `#1`",
        "write the same name in both, or none in the second one",
    ),
    (
        "nvalid syntax for `set`",
        "behind the name of `set` stands `=` and a value, or the tag ends",
        "write `{% set x = … %}`, or `{% set x %}…{% endset %}`",
    ),
    ("too complex", NESTED, FEWER),
    ("nesting is too deep", NESTED, FEWER),
    ("nested brackets", NESTED, FEWER),
    ("can have a maximum of", NESTED, FEWER),
];

const NESTED: &str = "too much stands inside of one another here";
const FEWER: &str = "give parts of it a name before, with `{% set x = … %}`, or write a template of its \
                     own for them";

/// The words for a message of the engine that is about its grammar; nothing if nobody has written any.
pub(super) fn of(message: &str) -> Option<Words> {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if let Some((found, expected)) = found_and_expected(message) {
        let what = format!(
            "{} stands here, where {} is needed",
            shown(found),
            needed(expected)
        );
        let way = "look at what stands before it: something may be missing, or be too much";
        return Some(syntax(what, way));
    }
    if let Some((word, _)) = message.split_once(" is a reserved keyword") {
        let what = format!("`{word}` is a word of the language and can be no name");
        return Some(syntax(what, "take another name"));
    }
    if let Some((_, rest)) = message.split_once("field of `loop`: ") {
        let name = rest.split('.').next().unwrap_or_default();
        let what = format!("`loop` has no `{name}`");
        return Some(syntax(what, "`loop.first` and `loop.last` can be asked"));
    }
    if let Some((_, name)) = message.split_once("nclosed component '") {
        let name = name.trim_end_matches('\'');
        let what = format!("the call of the component `{name}` is not closed");
        return Some(syntax(
            what,
            &format!("write `{{% </{name}> %}}` behind it"),
        ));
    }
    let of_argument = of_argument(message, &quoted);
    of_argument.or_else(|| filled(ROWS, message).map(|(what, way)| syntax(what, &way)))
}

fn syntax(what: String, way: &str) -> Words {
    Words::new(&TEMPLATE_SYNTAX, what, "").mend([way.to_owned()])
}

/// What is said of the arguments of a component.
fn of_argument(message: &str, quoted: &[&str]) -> Option<Words> {
    let quoted = |index: usize| quoted.get(index).copied().unwrap_or_default();
    let (what, way) = if message.contains("does not match expected type") {
        let [given, wanted] = [quoted(1), quoted(2)].map(in_words);
        (
            format!(
                "the argument `{}` is to be {wanted}, and {given} is given",
                quoted(0)
            ),
            "give it so, or take the kind out of the component".to_owned(),
        )
    } else if message.contains("nknown argument(s)") {
        let (unknown, known) = message.split_once(" in component call")?;
        let names = |text: &str| {
            let names: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
            names.join(", ")
        };
        let known = names(known);
        let way = if known.is_empty() {
            "it has none".to_owned()
        } else {
            format!("it has: {known}")
        };
        (
            format!("the component has no argument `{}`", names(unknown)),
            way,
        )
    } else if message.starts_with("Argument `") && message.contains("missing") {
        (
            format!("the component needs the argument `{}`", quoted(0)),
            format!("give it: `<NAME {}={{…}}/>`", quoted(0)),
        )
    } else {
        return None;
    };
    Some(Words::new(&TEMPLATE_VALUE, what, "").mend([way]))
}

/// What the engine found at a place, and what it had expected.
fn found_and_expected(message: &str) -> Option<(&str, &str)> {
    let rest = message.strip_prefix("Found ")?;
    let ways = [" but expected ", " but was expecting "];
    let mut ways = ways.iter().filter_map(|way| rest.split_once(way));
    let (found, expected) = ways.next()?;
    Some((found, expected.trim_end_matches('.')))
}

/// A piece of a tag, as it is found.
fn shown(found: &str) -> String {
    match found {
        "integer" | "float" => "a number".to_owned(),
        "string" => "a text".to_owned(),
        "bool" => "a yes or no".to_owned(),
        "identifier" | "ident" => "a name".to_owned(),
        "`}}`" | "`%}`" | "`-}}`" | "`-%}`" => format!("the end of the tag, {found},"),
        sign => sign.to_owned(),
    }
}

/// What is expected in its place.
fn needed(expected: &str) -> String {
    match expected {
        "identifier" | "ident" => "a name".to_owned(),
        "string" => "a text in quotes".to_owned(),
        "}}" | "%}" => format!("the end of the tag, `{expected}`,"),
        _ if expected.contains("`...`") => "a name in quotes".to_owned(),
        _ if expected.starts_with("one of: integer") => "a value".to_owned(),
        _ if expected.contains('`') => expected.to_owned(),
        word => format!("`{word}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_told_in_plain_words() {
        for (message, expected) in [
            (
                "Found `}}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, \
                 `[` or `(`",
                "the end of the tag, `}}`, stands here, where a value is needed",
            ),
            (
                "Found string but expected identifier.",
                "a text stands here, where a name is needed",
            ),
            (
                "Found identifier but expected in.",
                "a name stands here, where `in` is needed",
            ),
            (
                "in is a reserved keyword of Tera, it cannot be used as a loop variable.",
                "`in` is a word of the language and can be no name",
            ),
            (
                "Unknown argument(s) `c` in component call. Possible argument(s) are: `a`, `b`",
                "the component has no argument `c`",
            ),
            (
                "Block was named `a` in the opening tag, found `b` as name in the end tag",
                "the tag that closes `a` says `b`",
            ),
        ] {
            assert_eq!(
                of(message).map(|words| words.message).as_deref(),
                Some(expected)
            );
        }
    }
}
