//! Plain words for the engine's errors of grammar.

use super::values::filled;

/// The rows of words for errors of grammar, in the same format as those for values.
const ROWS: &str = include_str!("grammar.txt");

/// Returns what is wrong and how to fix it; `None` if there are no words for the engine's message.
pub(super) fn explain(message: &str) -> Option<(String, String)> {
    let (what, way) = if let Some((found, expected)) = found_and_expected(message) {
        let what = format!(
            "{} stands here, where {} is needed",
            shown(found),
            needed(expected)
        );
        let way = "look at what stands before it: something may be missing, or be too much";
        (what, way)
    } else if let Some((word, _)) = message.split_once(" is a reserved keyword") {
        let what = format!("`{word}` is a word of the language and can be no name");
        (what, "take another name")
    } else if let Some((_, rest)) = message.split_once("field of `loop`: ") {
        let name = rest.split('.').next().unwrap_or_default();
        let way = "`loop.first` and `loop.last` can be asked";
        (format!("`loop` has no `{name}`"), way)
    } else {
        return filled(ROWS, message);
    };
    Some((what, way.to_owned()))
}

/// Returns what the engine found at a place, and what it expected.
fn found_and_expected(message: &str) -> Option<(&str, &str)> {
    let rest = message.strip_prefix("Found ")?;
    let ways = [" but expected ", " but was expecting "];
    let mut ways = ways.iter().filter_map(|way| rest.split_once(way));
    let (found, expected) = ways.next()?;
    Some((found, expected.trim_end_matches('.')))
}

/// Returns the words for a piece of a tag that was found.
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

/// Returns the words for what was expected.
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
                "Block was named `a` in the opening tag, found `b` as name in the end tag",
                "the tag that closes `a` says `b`",
            ),
        ] {
            assert_eq!(
                explain(message).map(|(what, _)| what).as_deref(),
                Some(expected)
            );
        }
    }
}
