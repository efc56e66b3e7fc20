//! Plain words for the engine's errors of values.
//!
//! The engine's messages name Rust types, which mean nothing to authors of templates.

/// The engine's messages, one on each line; below them, indented, our words and how to fix it;
/// without the latter, [`KINDS`] applies. `#0`, `#1` … are replaced by what the engine quotes,
/// `@0`, `@1` … by the words for quoted types.
const ROWS: &str = include_str!("values.txt");

const KINDS: &str = "look at the value and at what stands in the brackets: a text is written in quotes, \
                     `\"a\"`, a number without, `3`, a list as `[\"a\", \"b\"]`";

/// Returns what is wrong with a value and how to fix it; `None` if nothing about values is said.
pub(super) fn explain(message: &str) -> Option<(String, String)> {
    let arguments = message.split_once(" in component call");
    let unknown = arguments.map(|(unknown, known)| unknown_arguments(unknown, known));
    unknown.or_else(|| filled(ROWS, message))
}

/// Explains arguments that a component does not have.
fn unknown_arguments(unknown: &str, known: &str) -> (String, String) {
    let [unknown, known] = [unknown, known].map(|text| {
        let names: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
        names.join(", ")
    });
    let way = if known.is_empty() {
        "it has none".to_owned()
    } else {
        format!("it has: {known}")
    };
    (format!("the component has no argument `{unknown}`"), way)
}

/// Returns the words of the first row that matches a message, filled with what the message quotes.
pub(super) fn filled(rows: &str, message: &str) -> Option<(String, String)> {
    let is_said = |row: &&str| {
        let mut sayings = row.lines().take_while(|line| !line.starts_with(' '));
        sayings.any(|says| message.contains(says))
    };
    let row = rows.split("\n\n").find(is_said)?;
    let words = row.lines().filter(|line| line.starts_with(' '));
    let quoted = message.split(['`', '\'']).skip(1).step_by(2).enumerate();
    let fill = |text: &str| {
        quoted.clone().fold(text.to_owned(), |text, (index, word)| {
            let text = text.replace(&format!("#{index}"), word);
            text.replace(&format!("@{index}"), in_words(word))
        })
    };
    let mut words = words.map(|line| fill(line.trim_start()));
    Some((
        words.next()?,
        words.next().unwrap_or_else(|| KINDS.to_owned()),
    ))
}

const NUMBER: &str = "a number";

/// Returns the words for a type of the engine.
fn in_words(kind: &str) -> &'static str {
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
                "Unknown argument(s) `c` in component call. Possible argument(s) are: `a`, `b`",
                "the component has no argument `c`",
            ),
            (
                "Cannot index into an undefined value",
                "there is no value here",
            ),
        ] {
            assert_eq!(
                explain(message).map(|(what, _)| what).as_deref(),
                Some(expected)
            );
        }
        assert!(explain("Unknown tag").is_none());
    }

    #[test]
    fn every_row_has_sayings_and_then_words() {
        for rows in [ROWS, include_str!("grammar.txt")] {
            for row in rows.split("\n\n") {
                let is_of_words: Vec<bool> =
                    row.lines().map(|line| line.starts_with("    ")).collect();
                assert!(is_of_words.is_sorted() && !is_of_words[0], "{row}");
                let words = is_of_words.iter().filter(|is| **is).count();
                assert!((1..=2).contains(&words), "{row}");
            }
        }
    }
}
