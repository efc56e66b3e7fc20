//! Writes descriptions and examples, from the comments of the model.
//!
//! 1. The lines of a paragraph are joined, and the heading of a source becomes a word.
//! 2. A format, such as that of a date, is described after the meaning of the key.
//! 3. The words after "such as" in a comment are an example; otherwise that of the format.

use ascn_core::scalar::{Format, Id, TextFormat};
use serde_json::{Map, Value};

/// Writes description and examples of a schema for the authors of files.
pub(super) fn write(keys: &mut Map<String, Value>) {
    let comment = keys.get("description").and_then(Value::as_str);
    let comment = comment.unwrap_or_default().to_owned();
    let mut said = paragraphs(&comment);
    let mut example = example(&comment).map(str::to_owned);
    if let Some(format) = format(keys) {
        if comment == format.description {
            said.clear();
        }
        said.push(sentence(format.description));
        // The id refers to something described elsewhere: an example would mislead.
        let is_id = format.name == <Id<str>>::NAME;
        example = example.or_else(|| (!is_id).then(|| format.example.to_owned()));
    }
    if !said.is_empty() {
        keys.insert("description".to_owned(), said.join("\n\n").into());
    }
    if let Some(example) = example {
        let example = as_written(keys, &example);
        keys.insert("examples".to_owned(), Value::Array(vec![example]));
    }
}

/// Returns the format of a value, even if a word may replace it.
fn format(keys: &Map<String, Value>) -> Option<TextFormat> {
    let of_value = || keys.get("anyOf")?.get(0)?.get("format");
    let format = keys.get("format").or_else(of_value)?;
    TextFormat::named(format.as_str()?)
}

/// Returns the paragraphs of a comment, each on one line, without headings and code.
fn paragraphs(comment: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for paragraph in comment.split("\n\n") {
        let lines: Vec<&str> = paragraph.lines().map(str::trim).collect();
        let text = match lines.as_slice() {
            ["# Examples" | "# Errors", ..] => break,
            ["# Source", source @ ..] => format!("Source: {}", source.join(" ")),
            lines => lines.join(" "),
        };
        paragraphs.push(text.replace("[`", "`").replace("`]", "`"));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Makes a sentence of some words.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).chain(['.']).collect()
}

/// Returns the words after "such as" in a comment.
fn example(comment: &str) -> Option<&str> {
    let (_, behind) = comment.split_once("such as `")?;
    let (example, _) = behind.split_once('`')?;
    Some(example)
}

/// Returns an example as it is written in a file: a number without quotes.
fn as_written(keys: &Map<String, Value>, example: &str) -> Value {
    let value = || keys.get("anyOf")?.get(0)?.get("type");
    let kinds = keys.get("type").or_else(value);
    let takes = |kind: &str| match kinds {
        Some(Value::Array(kinds)) => kinds.iter().any(|one| one == kind),
        Some(one) => one == kind,
        None => false,
    };
    let number = serde_json::from_str(example).ok();
    let number = number.filter(|_: &Value| takes("number") || takes("integer"));
    number.unwrap_or_else(|| example.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_becomes_paragraphs() {
        let comment =
            "What it\ncosts, as a [`Money`].\n\n# Source\nThe\nmanual.\n\n# Examples\ncode";
        assert_eq!(
            paragraphs(comment),
            ["What it costs, as a `Money`.", "Source: The manual."]
        );
    }

    #[test]
    fn what_a_comment_names_is_the_example() {
        assert_eq!(example("Counted in, such as `percent`."), Some("percent"));
        assert_eq!(example("Counted in."), None);
    }

    #[test]
    fn a_number_is_given_as_a_number() {
        let keys = |kinds: Value| Map::from_iter([("type".to_owned(), kinds)]);
        let number = keys(serde_json::json!(["string", "number"]));
        assert_eq!(as_written(&number, "39.5"), serde_json::json!(39.5));
        assert_eq!(as_written(&keys("string".into()), "39.5"), "39.5");
    }
}
