//! What the engine says of values while it renders, in plain words.
//!
//! Its own words name the types of the program that it is written in, which no author of a template has
//! ever seen.

use super::words::Words;
use crate::rule::TEMPLATE_VALUE;

/// What the engine says, what we say, and how to mend it; `#0`, `#1` … are what stands between the
/// backticks of the engine, `@0`, `@1` … the kinds that are named there.
const ROWS: &[Row] = &[
    (
        "Cannot compare",
        "@0 cannot be compared with @1",
        "compare a text with a text in quotes, `x == \"a\"`, and a figure by its value, `x | value > 10`",
    ),
    (
        "Invalid type for the value",
        "@0 is needed here, and @1 is given",
        KINDS,
    ),
    (
        "Missing keyword argument",
        "the argument `#0` is missing",
        "give it in the brackets: `(#0=…)`",
    ),
    (
        "is out of range for",
        "`#0` is too large or too small here",
        KINDS,
    ),
    (
        "cannot determine if",
        "only a whole number is even or odd",
        COMPARE,
    ),
    (
        "cannot check divisibility",
        "only a whole number is divisible",
        COMPARE,
    ),
    ("`in` cannot be used", CONTAINER, ASK),
    ("is not a container", CONTAINER, ASK),
    ("Iteration not possible", "@0 cannot be gone through", LOOP),
    (
        "Key/value iteration",
        "@0 has no names to go through with its values",
        LOOP,
    ),
    (
        "requires a map",
        "behind `...` stands a map, and this is @0",
        KINDS,
    ),
    (
        "requires an array",
        "behind `...` stands a list, and this is @0",
        KINDS,
    ),
    ("index must be an integer", TAKEN_APART, PLACES),
    ("Slic", TAKEN_APART, PLACES),
    ("Map keys must be", "the name of a field is a text", KINDS),
    (
        "Not a valid key type",
        "the name of a field is a text",
        KINDS,
    ),
    (
        "Map does not have a key",
        "the map has no field of that name",
        "give `get` a `default` as well: `get(key=…, default=…)`",
    ),
    (
        "does not have an attribute",
        "not every row has the field that is named here",
        "name a field that all have; `ascn templates list` leads to what each template sees",
    ),
    (
        "Cannot sort",
        "what is not of one kind cannot be sorted",
        "sort by a field that is a text in every row",
    ),
    (
        "`indentation` argument",
        "`indentation` is one character",
        "write `indentation=\" \"`",
    ),
];

/// How the engine says something, how we say it, and a way to mend it.
pub(super) type Row = (&'static str, &'static str, &'static str);

const KINDS: &str = "look at the value and at what stands in the brackets: a text is written in quotes, \
                     `\"a\"`, a number without, `3`, a list as `[\"a\", \"b\"]`";
const COMPARE: &str = "compare it: `{% if x | value > 10 %}`";
const CONTAINER: &str = "only a list, a text or a map can be looked into";
const ASK: &str = "ask with `{% if … %}` whether something holds";
const LOOP: &str = "go through a list: `{% for row in rows %}`";
const TAKEN_APART: &str = "a list or a text is taken apart by whole numbers";
const PLACES: &str = "write them, as in `rows[0]` or `rows[:3]`; a field stands behind a dot";

/// The words for a message of the engine that is about values; nothing if it is about something else.
pub(super) fn of(message: &str) -> Option<Words> {
    if message.contains("undefined") && !message.starts_with("Variable `") {
        let way = "ask first whether it is there: `{% if x %}{{ x }}{% endif %}`";
        return Some(
            Words::new(&TEMPLATE_VALUE, "there is no value here", "").mend([way.to_owned()]),
        );
    }
    if message.starts_with("Cannot compare") && message.contains("`none`") {
        let what = "the figure has no number here, so it cannot be compared";
        let way = "ask first whether it has one: `{% if x | value and x | value > 10 %}`";
        return Some(Words::new(&TEMPLATE_VALUE, what, "").mend([way.to_owned()]));
    }
    let of_values = filled(ROWS, message);
    of_values.map(|(what, way)| Words::new(&TEMPLATE_VALUE, what, "").mend([way]))
}

/// The first row of a table whose words the engine says, filled with what it quotes.
pub(super) fn filled(rows: &[Row], message: &str) -> Option<(String, String)> {
    let (_, what, way) = rows.iter().find(|(says, ..)| message.contains(says))?;
    let quoted = message.split('`').skip(1).step_by(2).enumerate();
    let fill = |text: &str| {
        quoted.clone().fold(text.to_owned(), |text, (index, word)| {
            let text = text.replace(&format!("#{index}"), word);
            text.replace(&format!("@{index}"), in_words(word))
        })
    };
    Some((fill(what), fill(way)))
}

/// What an author says on purpose, by `throw`.
pub(super) fn thrown(message: &str) -> Words {
    let what = format!("the template stops here and says: {message}");
    let way = "do what it asks for, or take `throw` out".to_owned();
    Words::new(&TEMPLATE_VALUE, what, "").mend([way])
}

const NUMBER: &str = "a number";

/// A type of the engine, as an author of templates would call it.
pub(super) fn in_words(kind: &str) -> &'static str {
    match kind {
        "string" | "&str" | "String" => "a text",
        "array" | "&[Value]" | "Vec<Value>" => "a list",
        "map" | "Map" | "map/struct" => "a group of fields",
        "bool" => "a yes or no",
        "none" | "undefined" => "nothing",
        "Number" | "number" | "float" | "integer" | "f32" | "f64" => NUMBER,
        _ if kind.starts_with(['i', 'u']) => NUMBER,
        _ => "something else",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_of_the_implementation_is_left() {
        for (message, expected) in [
            (
                "Cannot compare `string` with `i64`",
                "a text cannot be compared with a number",
            ),
            (
                "Cannot compare `none` with `u64`",
                "the figure has no number here, so it cannot be compared",
            ),
            (
                "Invalid type for the value, expected `&str` but got `array`",
                "a text is needed here, and a list is given",
            ),
            (
                "Invalid type for the value, expected `usize` but got `string`",
                "a number is needed here, and a text is given",
            ),
            (
                "Missing keyword argument `pat`",
                "the argument `pat` is missing",
            ),
            (
                "Value `-1` is out of range for `usize`",
                "`-1` is too large or too small here",
            ),
            (
                "Iteration not possible on type `bool`",
                "a yes or no cannot be gone through",
            ),
            (
                "Array index must be an integer, got `string`.",
                "a list or a text is taken apart by whole numbers",
            ),
            (
                "Cannot index into an undefined value",
                "there is no value here",
            ),
        ] {
            assert_eq!(
                of(message).map(|words| words.message).as_deref(),
                Some(expected)
            );
        }
        assert!(of("Unknown tag").is_none());
    }
}
